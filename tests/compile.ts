import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Puts a module of the tests into a folder as JavaScript, with all that it imports, and gives its path: a process
 * that loads TypeScript by itself takes a second to begin.
 */
export function compileModule(file: string, folder: string): string {
  const outfile = join(folder, `${basename(file, '.ts')}.mjs`);
  buildSync({ entryPoints: [file], outfile, bundle: true, platform: 'node', format: 'esm' });
  return outfile;
}
