import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { markFile } from './mark-file.ts';

/** The file of a delta that names it. */
export const deliveryFile = 'delivery.json';

/** The file in whose place a folder would have to be, to hold `target`; null where there is none. */
function fileAbove(target: string): string | null {
  const parent = dirname(target);
  if (parent === target) return null;
  const there = statSync(parent, { throwIfNoEntry: false });
  if (there) return there.isDirectory() ? null : parent;
  return fileAbove(parent);
}

/** Whether a folder holds what `--delta` leaves and nothing else. */
const isDelta = (entries: readonly string[]) =>
  entries.includes('deleted.txt') &&
  entries.every((entry) => ['site', 'deleted.txt', deliveryFile].includes(entry));

const holds = (outer: string, inner: string) =>
  inner === outer || inner.startsWith(outer + sep) || outer === sep;

/** Why a folder must not be replaced by a site, or by a delta, in words; null where it may be. */
export function refusal(output: string, content: string, comes: 'site' | 'delta' = 'site'): string | null {
  const option = comes === 'delta' ? '--delta' : '--output';
  const target = resolve(output);
  if (holds(target, process.cwd()) || holds(target, resolve(content))) {
    return `${output} holds the program or the content; give ${option} a folder of its own`;
  }
  if (holds(resolve(content), target)) {
    return `${output} lies within the content, which would then hold the ${comes} too; give ${option} another folder`;
  }
  const file = fileAbove(target);
  if (file !== null) return `${output} cannot be made: ${file} is a file; give ${option} another folder`;
  if (!existsSync(target)) return null;
  if (!statSync(target).isDirectory()) return `${output} is a file; give ${option} a folder`;
  const entries = readdirSync(target);
  if (comes === 'delta' && entries.includes(markFile))
    return `${output} holds a site, which a delta would replace; give --delta a folder of its own`;
  return entries.length === 0 || entries.includes(markFile) || isDelta(entries)
    ? null
    : `${output} holds files that Sijill did not make; empty it or give another folder with ${option}`;
}

/**
 * Why nothing can be kept in a folder, in words; null where it can be: what is kept would be taken for content, or
 * published. Of the content folder nobody reads what a dot hides.
 */
export function cacheRefusal(cache: string, content: string, output: string): string | null {
  const kept = resolve(cache);
  const isHidden = relative(resolve(content), kept)
    .split(sep)
    .some((name) => name.startsWith('.'));
  if (holds(resolve(content), kept) && !isHidden)
    return `${cache} lies within the content, of which what is kept there would be a part; give --cache another folder`;
  return holds(resolve(output), kept)
    ? `${cache} lies within ${output}, with which it would be published; give --cache another folder`
    : null;
}
