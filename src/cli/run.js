// @ts-check
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledProgram } from './compiled-program.js';

// Runs a command of the program: compiled, and as it is written, for tsx to load, where it cannot be compiled.

// Node keeps what it compiled of all modules for the next process, from version 22 on; the workers take it from the
// environment.
const compiled = join(import.meta.dirname, '../../node_modules/.cache/sijill');
/** @type {{ enableCompileCache?: (folder: string) => unknown }} */ (module).enableCompileCache?.(compiled);
process.env.NODE_COMPILE_CACHE ??= compiled;

async function program() {
  const folder = await compiledProgram();
  if (folder !== null) return join(folder, 'cli/main.mjs');
  await import('tsx');
  return join(import.meta.dirname, 'main.ts');
}

await import(pathToFileURL(await program()).href);
