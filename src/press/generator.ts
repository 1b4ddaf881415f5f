import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The generator's own folder. The code that runs lies somewhere in it, as it is written or compiled. */
export const generator = above(import.meta.dirname);

function above(folder: string): string {
  if (existsSync(join(folder, '.eleventy.ts'))) return folder;
  if (dirname(folder) === folder) throw new Error(`The generator is not above ${import.meta.dirname}`);
  return above(dirname(folder));
}
