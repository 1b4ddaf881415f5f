import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is in each file, by its path with `/`. */
export type Texts = Readonly<Record<string, string>>;

/** Writes files and the folders that they lie in. */
export function put(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * All files of a folder, and its empty folders as paths that end in `/`; symbolic links not followed, as Node's own
 * recursion does from version 22.
 */
export function textsOf(folder: string, within = ''): Texts {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    const path = `${within}${entry.name}`;
    if (entry.isFile()) texts[path] = readFileSync(join(folder, path), 'utf8');
    if (!entry.isDirectory()) continue;
    const inner = textsOf(folder, `${path}/`);
    Object.assign(texts, Object.keys(inner).length === 0 ? { [`${path}/`]: '' } : inner);
  }
  return texts;
}
