import { writeFileSync } from 'node:fs';

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
