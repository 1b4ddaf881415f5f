import { execFile } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { damages, filesBelow } from '../archive/damages.ts';
import { pick, random } from '../archive/random.ts';
import { differences, treeOf } from '../archive/trees.ts';
import { generatorCopy } from './generator-copy.ts';

const help = async (folder: string): Promise<string> =>
  (await promisify(execFile)(process.execPath, ['src/cli/run.js', '--help'], { cwd: folder })).stdout;

const compiled = (folder: string) => readdirSync(join(folder, 'dist'));

test('the program is compiled when it has changed, and then only', async () => {
  const folder = generatorCopy();
  expect(await help(folder)).toContain('npm run build');
  const [first = ''] = compiled(folder);
  expect(await help(folder)).toContain('npm run build');
  expect(compiled(folder)).toEqual([first]);
  const changed = join(folder, 'src/cli/build.ts');
  appendFileSync(changed, "\nconsole.log('another program');\n");
  expect(await help(folder)).toContain('another program');
  expect(compiled(folder)).toHaveLength(2);
});

test('the compiled program loads no library but those that look for something beside themselves', async () => {
  const folder = generatorCopy();
  await help(folder);
  const code = filesBelow(join(folder, 'dist'))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => readFileSync(file, 'utf8'));
  const names = code.flatMap((each) =>
    [
      ...each.matchAll(/^(?:import|export)\b[^'"\n]*["']([^.'"][^'"]*)["'];$|\bimport\("([^."][^"]*)"\)/gm),
    ].map(([, fixed, later]) => fixed ?? later ?? ''),
  );
  const libraries = new Set(names.filter((name) => !isBuiltin(name)));
  expect([...libraries].sort()).toEqual([
    '@11ty/eleventy',
    '@11ty/eleventy-img',
    'chokidar',
    'esbuild',
    'pagefind',
    'send',
  ]);
});

test('what was compiled goes a day later: until then a build may be running that has not loaded all of it', async () => {
  const folder = generatorCopy();
  await help(folder);
  const [first = ''] = compiled(folder);
  appendFileSync(join(folder, 'src/cli/build.ts'), '\n// Changed.\n');
  await help(folder);
  expect(compiled(folder)).toContain(first);
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
  utimesSync(join(folder, 'dist', first), twoDaysAgo, twoDaysAgo);
  appendFileSync(join(folder, 'src/cli/build.ts'), '\n// Changed again.\n');
  await help(folder);
  expect(compiled(folder)).not.toContain(first);
  expect(compiled(folder)).toHaveLength(2);
});

test('a day counts from the last start, not from when it was compiled', async () => {
  const folder = generatorCopy();
  await help(folder);
  const [first = ''] = compiled(folder);
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
  utimesSync(join(folder, 'dist', first), twoDaysAgo, twoDaysAgo);
  await help(folder);
  appendFileSync(join(folder, 'src/cli/build.ts'), '\n// Changed.\n');
  await help(folder);
  expect(compiled(folder)).toContain(first);
});

test('two that begin at once both run', async () => {
  const folder = generatorCopy();
  const said = await Promise.all([help(folder), help(folder), help(folder)]);
  for (const each of said) expect(each).toContain('npm run build');
  expect(compiled(folder)).toHaveLength(1);
});

test('a compiled program that a disk has damaged is compiled again, and not run', async () => {
  const folder = generatorCopy();
  const told = await help(folder);
  const dist = join(folder, 'dist');
  const before = treeOf(dist);
  for (const name of ['flip a bit', 'swap', 'delete'] as const) {
    const files = filesBelow(dist).filter((file) => file.endsWith('.mjs'));
    damages[name](pick(random(1, 0), files), random(1, 1), files);
    expect(differences(treeOf(dist), before), name).not.toBe('');
    expect(await help(folder), name).toBe(told);
    expect(differences(treeOf(dist), before), name).toBe('');
  }
});

test('where nothing can be written beside it, the program runs as it is written', async () => {
  const folder = generatorCopy();
  writeFileSync(join(folder, 'dist'), 'A file is in the way.');
  expect(await help(folder)).toContain('npm run build');
  rmSync(join(folder, 'dist'));
  expect(await help(folder)).toContain('npm run build');
});
