// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledProgram } from './compiled-program.js';

// Runs a command of the program: compiled, and as it is written, for tsx to load, where it cannot be compiled.

async function program() {
  const folder = await compiledProgram();
  if (folder !== null) return join(folder, 'cli/main.mjs');
  await import('tsx');
  return join(import.meta.dirname, 'main.ts');
}

await import(pathToFileURL(await program()).href);
