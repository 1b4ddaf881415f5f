import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/**
 * Loaded into a program before it starts: kills it right before the DYING_AT-th time, counted from nought, that it
 * renames something to, or removes something at, one of the paths of DYING_PATHS (JSON) or below. A program that ends
 * before that leaves the number of those times in the file DYING_COUNT.
 */
const paths: string[] = JSON.parse(process.env.DYING_PATHS ?? '[]');
const at = Number(process.env.DYING_AT);
let count = 0;

function watch(path: unknown): void {
  if (typeof path !== 'string') return;
  const whole = resolve(path);
  if (!paths.some((each) => whole === each || whole.startsWith(each + sep))) return;
  if (count++ === at) process.kill(process.pid, 'SIGKILL');
}

const { renameSync, rmSync, unlinkSync, rmdirSync } = fs;
Object.assign(fs, {
  renameSync: (...args: Parameters<typeof renameSync>) => {
    watch(args[1]);
    renameSync(...args);
  },
  rmSync: (...args: Parameters<typeof rmSync>) => {
    watch(args[0]);
    rmSync(...args);
  },
  unlinkSync: (...args: Parameters<typeof unlinkSync>) => {
    watch(args[0]);
    unlinkSync(...args);
  },
  rmdirSync: (...args: Parameters<typeof rmdirSync>) => {
    watch(args[0]);
    rmdirSync(...args);
  },
});
syncBuiltinESMExports();

const { DYING_COUNT } = process.env;
if (DYING_COUNT !== undefined) process.on('exit', () => fs.writeFileSync(DYING_COUNT, String(count)));
