// @ts-check
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';

// Plain JavaScript, which Node runs as it is: to load TypeScript takes longer than a small build, at every start and
// again in each worker.

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

/** The file in a compiled program that says what the others are. */
const seal = 'seal';

/** A fingerprint of all files of a compiled program. @param {string} folder */
function sealOf(folder) {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name !== seal)
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort())
    hash.update(`\n${relative(folder, entry)}\n`).update(readFileSync(entry));
  return hash.digest('hex');
}

/** Whether a compiled program is there and as it was compiled: a disk may have lost a part of it. @param {string} folder */
function isWhole(folder) {
  try {
    return readFileSync(join(folder, seal), 'utf8') === sealOf(folder);
  } catch {
    return false;
  }
}

/**
 * Libraries that look for files or programs beside themselves. All others are compiled in: Node takes a quarter of a
 * second to find and load the hundreds of files that they have.
 */
const apart = ['@11ty/*', 'chokidar', 'esbuild', 'pagefind', 'send'];

/** Libraries that are CommonJS ask Node for its own modules by this. */
const requiring = "import{createRequire as _of}from'node:module';const require=_of(import.meta.url);";

/** Compiles the program aside and then puts it in its place, as another process may do too. @type {(folder: string, aside: string) => Promise<void>} */
async function compile(folder, aside) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: generator,
    entryPoints: [
      'src/cli/main.ts',
      'src/press/build.ts',
      'src/press/worker.ts',
      // Apart from the template, which Eleventy loads anew for every volume: what V8 has made of the layouts stays.
      'src/pages/layouts.tsx',
      ...filesIn('src/pages', /\.11ty\.tsx?$/),
    ],
    // Folders as in src, so that what the code finds beside itself is here too.
    outbase: 'src',
    outdir: aside,
    chunkNames: 'press/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    external: apart,
    banner: { js: requiring },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  writeFileSync(join(aside, seal), sealOf(aside));
  if (existsSync(folder) && !isWhole(folder)) renameSync(folder, `${aside}.damaged`);
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!isWhole(folder)) throw error;
  }
}

/** A build that began within a day may still be running, and has not loaded all of it. @param {string} folder */
const isOutdated = (folder) =>
  (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < Date.now() - aDay;

/** @param {string} folder */
const remove = (folder) => rmSync(folder, { recursive: true, force: true });

/**
 * The folder of the compiled program, which is compiled first where its code has changed since; null where nothing can
 * be written beside it.
 */
export async function compiledProgram() {
  const mark = fingerprint();
  const compiled = join(generator, 'dist');
  const folder = join(compiled, mark);
  if (!isWhole(folder)) {
    const aside = `${folder}.${process.pid}`;
    try {
      await compile(folder, aside);
    } catch {
      return null;
    } finally {
      for (const left of [aside, `${aside}.damaged`]) if (existsSync(left)) remove(left);
    }
    for (const name of readdirSync(compiled))
      if (isOutdated(join(compiled, name))) remove(join(compiled, name));
  }
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // Nobody may write there, and so nobody takes it away either.
  }
  return folder;
}
