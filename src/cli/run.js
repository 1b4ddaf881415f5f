// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Runs a command of the program, which is compiled first where its code has changed since: to load TypeScript takes
// longer than a small build, at every start and again in each worker. Plain JavaScript, which Node runs as it is.

const generator = join(import.meta.dirname, '../..');

/** Milliseconds. */
const aDay = 86_400_000;

/** The files of a folder of the generator whose names end so. @type {(folder: string, ending: RegExp) => string[]} */
const filesIn = (folder, ending) =>
  readdirSync(join(generator, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .sort()
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

/** A fingerprint of the code, ours and the libraries of the lockfile. */
function fingerprint() {
  const hash = createHash('sha256');
  const code = ['src', 'layouts'].flatMap((folder) => filesIn(folder, /\.(?:tsx?|js)$/));
  for (const file of ['package-lock.json', '.eleventy.ts', ...code])
    hash.update(`\n${file}\n`).update(readFileSync(join(generator, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Compiles the program aside and then puts it in its place, as another process may do too. @param {string} folder */
async function compile(folder) {
  const { build } = await import('esbuild');
  const aside = `${folder}.${process.pid}`;
  await build({
    absWorkingDir: generator,
    entryPoints: ['src/cli/main.ts', 'src/build/worker.ts', ...filesIn('src/pages', /\.11ty\.tsx?$/)],
    // Folders as in src, so that what the code finds beside itself is here too.
    outbase: 'src',
    outdir: aside,
    chunkNames: 'build/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    remove(aside);
  }
}

/** A build that began within a day may still be running, and has not loaded all of it. @param {string} folder */
const isOutdated = (folder) =>
  (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < Date.now() - aDay;

/** @param {string} folder */
const remove = (folder) => rmSync(folder, { recursive: true, force: true });

/** The compiled program; as it is written, for tsx to load, where nothing can be written beside it. */
async function program() {
  const mark = fingerprint();
  const compiled = join(generator, 'dist');
  const folder = join(compiled, mark);
  if (!existsSync(folder)) {
    try {
      await compile(folder);
    } catch {
      await import('tsx');
      return join(generator, 'src/cli/main.ts');
    }
    for (const name of readdirSync(compiled))
      if (isOutdated(join(compiled, name))) remove(join(compiled, name));
  }
  const now = new Date();
  utimesSync(folder, now, now);
  return join(folder, 'cli/main.mjs');
}

await import(pathToFileURL(await program()).href);
