import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** The file that marks a folder as a site that Sijill made and may replace. */
export const markFile = 'sijill.json';

/** Why a folder must not be replaced by a site, in words; null where it may be. */
export function refusal(output: string, content: string): string | null {
  const target = resolve(output);
  const holds = (outer: string, inner: string) =>
    inner === outer || inner.startsWith(outer + sep) || outer === sep;
  if (holds(target, process.cwd()) || holds(target, resolve(content))) {
    return `${output} holds the program or the content; give --output a folder of its own`;
  }
  if (holds(resolve(content), target)) {
    return `${output} lies within the content, which would then hold the site too; give --output another folder`;
  }
  if (!existsSync(target)) return null;
  if (!statSync(target).isDirectory()) return `${output} is a file; give --output a folder`;
  const entries = readdirSync(target);
  return entries.length === 0 || entries.includes(markFile)
    ? null
    : `${output} holds files that Sijill did not make; empty it or give another folder with --output`;
}

/** A folder beside `output`, on the same disk, in which the next site is made. What killed builds left there goes. */
export function stagingFolder(output: string): string {
  const target = resolve(output);
  const parent = dirname(target);
  const prefix = `.${basename(target)}.`;
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const [, pid] = name.startsWith(prefix)
      ? (/^(\d+)\.next(?:\.old)?$/.exec(name.slice(prefix.length)) ?? [])
      : [];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
  const staging = join(parent, `${prefix}${process.pid}.next`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging);
  return staging;
}

/** Signal 0 asks whether a process is there (POSIX kill); EPERM says that it is, and another user's. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Puts the finished folder in the place of the old site: two renames, and the old files go last. */
export function replaceFolder(output: string, staging: string): void {
  const target = resolve(output);
  const old = `${staging}.old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(staging, target);
  rmSync(old, { recursive: true, force: true });
}
