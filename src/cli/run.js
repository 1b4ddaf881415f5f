// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Runs a command of the program, which is compiled first where its code has changed since: to load TypeScript takes
// longer than a small build, at the start and again in each worker. Plain JavaScript, for Node runs it as it is.

const generator = join(import.meta.dirname, '../..');
const compiled = join(generator, 'dist');
const label = 'compiled-from';

/** The files of a folder of the generator whose names end so. @type {(folder: string, ending: RegExp) => string[]} */
const filesIn = (folder, ending) =>
  readdirSync(join(generator, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .sort()
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

/** A fingerprint of the code, ours and the libraries of the lockfile. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const code = ['src', 'layouts'].flatMap((folder) => filesIn(folder, /\.(?:tsx?|js|json)$/));
  for (const file of ['package-lock.json', '.eleventy.ts', ...code])
    hash.update(`\n${file}\n`).update(readFileSync(join(generator, file)));
  return hash.digest('hex');
}

/** What the compiled program was made from. */
const madeFrom = () =>
  existsSync(join(compiled, label)) ? readFileSync(join(compiled, label), 'utf8') : null;

/** Compiles the program aside and puts it in its place; another process may do the same. @param {string} mark */
async function compile(mark) {
  const { build } = await import('esbuild');
  const aside = `${compiled}.${process.pid}`;
  const pages = filesIn('src/pages', /\.11ty\.tsx?$/);
  await build({
    absWorkingDir: generator,
    // Folders as in src, so that what the code finds beside itself, it finds here too.
    entryPoints: ['src/cli/main.ts', 'src/build/worker.ts', ...pages],
    chunkNames: 'build/[name]-[hash]',
    outbase: 'src',
    outdir: aside,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  writeFileSync(join(aside, label), mark);
  if (madeFrom() !== mark) {
    if (existsSync(compiled)) renameSync(compiled, `${aside}.old`);
    try {
      renameSync(aside, compiled);
    } catch (error) {
      if (madeFrom() !== mark) throw error;
    }
  }
  for (const folder of [aside, `${aside}.old`]) rmSync(folder, { recursive: true, force: true });
}

const mark = fingerprint();
if (madeFrom() !== mark) await compile(mark);
await import(pathToFileURL(join(compiled, 'cli/main.mjs')).href);
