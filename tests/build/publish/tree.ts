import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What is in each file, by its path with `/`. */
export type Texts = Readonly<Record<string, string>>;

/** Writes files and the folders that they lie in. */
export function put(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All files of a folder, and its empty folders as paths that end in `/`; symbolic links not followed. */
export function textsOf(folder: string): Texts {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const place = join(entry.parentPath, entry.name);
    const path = relative(folder, place).split(sep).join('/');
    if (entry.isFile()) texts[path] = readFileSync(place, 'utf8');
    if (entry.isDirectory() && readdirSync(place).length === 0) texts[`${path}/`] = '';
  }
  return texts;
}
