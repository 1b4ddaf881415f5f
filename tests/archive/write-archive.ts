import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleFile, settingFiles } from './files.ts';
import { type ArticleShape, makeArticle } from './make-article.ts';
import { makeNewsroom } from './make-newsroom.ts';
import type { Newsroom } from './newsroom.ts';

export interface ArchiveShape extends ArticleShape {
  /** How many. */
  articles: number;
  /** Ids, of ar, en and fa; the first has four articles of five. */
  editions: readonly string[];
  /** How many of each kind. */
  subjects: number;
}

/** An archive from 2000 to 2025 in Arabic and English, with short bodies. */
export const archiveShape: ArchiveShape = {
  articles: 1000,
  from: '2000-01-01',
  to: '2025-12-31',
  editions: ['ar', 'en'],
  subjects: 200,
  words: 60,
  seed: 1,
};

/** Writes files into a folder, which need not exist. */
export function fileWriter(folder: string): (path: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  };
}

/** Writes a content folder with a generated archive: the same shape gives the same bytes. Gives its newsroom, without the articles. */
export function writeArchive(folder: string, changes: Partial<ArchiveShape> = {}): Newsroom {
  const shape = { ...archiveShape, ...changes };
  const newsroom = makeNewsroom(shape.editions, shape.subjects);
  const write = fileWriter(folder);
  for (const [path, content] of settingFiles(newsroom)) write(path, content);
  for (let place = 0; place < shape.articles; place++) {
    write(...articleFile(makeArticle(newsroom, shape, place)));
  }
  return newsroom;
}
