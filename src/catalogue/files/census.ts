import { createHash } from 'node:crypto';
import { closeSync, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { type GitIndex, readIndex } from './git-index.ts';

/**
 * The files of the content folder, in the order of `listFolder`, with the fingerprint of each: git's blob id, in hex.
 * A file that cannot be read has an empty one.
 */
export type Census = ReadonlyMap<string, string>;

/** Counts files of the content folder. In a git checkout, only what differs from git's index is read. */
export function takeCensus(
  root: string,
  paths: readonly string[],
  { unchanged }: GitIndex = readIndex(root),
): Census {
  return new Map(paths.map((path) => [path, unchanged.get(path) ?? blobId(join(root, path))]));
}

const buffer = Buffer.alloc(1024 * 1024);

/** SHA-1 of `blob SIZE`, a null byte and the bytes (Pro Git, 10.2 Git Objects). */
function blobId(file: string): string {
  try {
    const open = openSync(file, 'r');
    try {
      const hash = createHash('sha1').update(`blob ${fstatSync(open).size}\0`);
      for (let length = -1; length !== 0; ) {
        length = readSync(open, buffer);
        hash.update(buffer.subarray(0, length));
      }
      return hash.digest('hex');
    } finally {
      closeSync(open);
    }
  } catch {
    return '';
  }
}

/**
 * The census after some paths, `changed`, were written or made; null where only a new one can tell: a link is among
 * them, or a file is gone, of which git may know that it was not deleted.
 */
export function updateCensus(root: string, census: Census, changed: readonly string[]): Census | null {
  const files = new Map(census);
  let isNew = false;
  for (const path of changed) {
    if (path.split('/').some((segment) => segment.startsWith('.'))) continue;
    const there = statsOf(join(root, path));
    if (there?.isSymbolicLink()) return null;
    const isThere = there?.isFile() ?? false;
    isNew ||= isThere && !files.has(path);
    if (isThere) files.set(path, blobId(join(root, path)));
    else if (files.has(path)) return null;
  }
  return isNew ? new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) : files;
}

/** Null where nothing is there, or a file stands in place of a folder above it. */
function statsOf(file: string): Stats | null {
  try {
    return lstatSync(file);
  } catch {
    return null;
  }
}
