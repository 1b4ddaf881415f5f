import { z } from 'zod';
import { start } from '../../language/position.ts';
import {
  type Address,
  aliasAddress,
  articleAddress,
  articleKey,
  isAscii,
  pageAddress,
  shortAddress,
} from '../../newsroom/address.ts';
import { readPath } from '../../newsroom/content-folder.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { readSafely } from '../problems/reading.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';
import { readMoment } from './moment.ts';

/** The text of each Markdown file by its path within the content folder. */
export type Sources = ReadonlyMap<string, string>;

/** What decides about an address, read from front matter that may be wrong in all else. */
const frontMatter = z.object({
  draft: z.unknown().optional(),
  embargo: z.string().optional().catch(undefined),
  aliases: z.array(z.string().startsWith('/')).catch([]),
});

/**
 * The addresses that were published from `before` and are not from `now`. It is enough to give the files that
 * differ: the others keep their addresses. Embargoes of both are judged at the same `moment` (milliseconds since
 * 1970), so that time alone loses nothing; days begin in `timeZone`.
 */
export function lostAddresses(
  before: Sources,
  now: Sources,
  { revision, timeZone, moment }: { revision: string; timeZone: string; moment: number },
): Problem[] {
  const addresses = ([file, source]: [string, string]) => addressesOf(file, source, timeZone, moment);
  const kept = new Set([...now].flatMap(addresses));
  return [...before].flatMap(([file, source]) =>
    addresses([file, source])
      .filter((address) => !kept.has(address))
      .map((address) => problem('error', 'lost-address', file, start, { address, revision })),
  );
}

function addressesOf(file: string, source: string, timeZone: string, moment: number): Address[] {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { value: read } = readSafely(file, () => readFrontMatter(text, file));
  if (!read) return [];
  const written = frontMatter.safeParse(read.written.value);
  if (!written.success || written.data.draft === true) return [];
  const { embargo, aliases } = written.data;
  if (embargo !== undefined && (readMoment(embargo, timeZone)?.instant ?? 0) > moment) return [];
  return [...ownAddresses(file), ...aliases.map(aliasAddress)];
}

function ownAddresses(file: string): Address[] {
  const path = readPath(file);
  if (path.kind === 'page') return [pageAddress(path.edition as EditionId, path.slug)];
  if (path.kind !== 'article') return [];
  const id = path.edition as EditionId;
  const address = articleAddress(id, path.pathDate, path.slug);
  return isAscii(address) ? [address] : [address, shortAddress(articleKey(id, path.pathDate, path.slug))];
}
