import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** As `npm test` has it; a bundled configuration does not know its own folder. */
const folder = resolve('tests');

/** What starts a browser or another process, or puts something in the place of a module for all that come after. */
const slow = /from '(?:node:child_process|playwright-core|esbuild)'|vi\.(?:do)?[mM]ock\(/;

/**
 * The files of tests in which no browser and no command runs, as paths in the repository: neither they nor what they
 * import from this folder start another process. They share what they import, which takes longer than most of them.
 * Those that take ten seconds by themselves are named `.slow.test.ts`.
 */
export function fastTests(): string[] {
  const known = new Map<string, boolean>();
  const isFast = (file: string): boolean => {
    const before = known.get(file);
    if (before !== undefined) return before;
    known.set(file, true);
    const code = readFileSync(file, 'utf8');
    const inner = [...code.matchAll(/^(?:import|\}).* from '(\.[^']+)';$/gm)]
      .map(([, path = '']) => join(dirname(file), path))
      .filter((path) => path.startsWith(folder));
    const fast = !slow.test(code) && inner.every((path) => isFast(path));
    known.set(file, fast);
    return fast;
  };
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('.slow.'))
    .map((file) => join(folder, file))
    .filter((file) => isFast(file))
    .map((file) => relative(join(folder, '..'), file).replaceAll('\\', '/'))
    .sort();
}
