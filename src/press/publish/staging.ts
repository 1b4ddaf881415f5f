import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from '../disk/is-running.ts';

/** A folder beside `output`, on the same disk, in which the next site is made. What killed builds left there goes. */
export function stagingFolder(output: string): string {
  const target = resolve(output);
  const parent = dirname(target);
  const prefix = `.${basename(target)}.`;
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const ending = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    const [, pid] = /^(\d+)\.(?:next|lock)$/.exec(ending) ?? /^journal\.(\d+)$/.exec(ending) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
  const staging = join(parent, `${prefix}${process.pid}.next`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging);
  return staging;
}
