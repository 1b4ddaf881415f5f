import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, resolve } from 'node:path';

/**
 * Loaded into a program before it starts: kills it right before the DYING_AT-th time, counted from nought, that it
 * puts a ledger in its place, or takes away or brings the folder DYING_FOLDER.
 */
const folder = resolve(process.env.DYING_FOLDER ?? '');
let left = Number(process.env.DYING_AT);

const isWatched = (path: unknown) =>
  typeof path === 'string' && (basename(path) === 'ledger' || resolve(path) === folder);

function watch(path: unknown): void {
  if (isWatched(path) && left-- === 0) process.kill(process.pid, 'SIGKILL');
}

const { renameSync, rmSync } = fs;
Object.assign(fs, {
  renameSync: (...args: Parameters<typeof renameSync>) => {
    watch(args[1]);
    renameSync(...args);
  },
  rmSync: (...args: Parameters<typeof rmSync>) => {
    watch(args[0]);
    rmSync(...args);
  },
});
syncBuiltinESMExports();
