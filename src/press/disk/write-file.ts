import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * As Node's writeFileSync, whose error does not say which file could not be written where the disk is full; with
 * `flush` the bytes are on the disk at the end.
 */
export function writeFile(file: string, bytes: string | Uint8Array, flush = false): void {
  try {
    writeFileSync(file, bytes, { flush });
  } catch (error) {
    throw error instanceof Error && !('path' in error) ? Object.assign(error, { path: file }) : error;
  }
}

/** Writes a file, with the folders that it lies in where they are not there: most of many in a folder find it there. */
export function writeWithFolders(file: string, bytes: string | Uint8Array): void {
  try {
    writeFile(file, bytes);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFile(file, bytes);
  }
}
