import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The search page's script: one small ES module. Throws what esbuild throws. */
export async function searchScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./browser/search.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    // Arabic as it is: half the bytes of escapes.
    charset: 'utf8',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild returned no script for the search page');
  return file.contents;
}
