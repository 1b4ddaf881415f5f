import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** A fingerprint of bytes: sixteen signs of SHA-256, and how many bytes there are. */
export const bytesMark = (bytes: Uint8Array) => markOfHash(createHash('sha256').update(bytes), bytes.length);

/** `bytesMark` of a file, of which one megabyte at a time is in memory: a film may have gigabytes. */
export function fileMark(file: string): string {
  const open = openSync(file, 'r');
  try {
    const hash = createHash('sha256');
    let size = 0;
    for (let length = -1; length !== 0; size += length) {
      length = readSync(open, buffer);
      hash.update(buffer.subarray(0, length));
    }
    return markOfHash(hash, size);
  } finally {
    closeSync(open);
  }
}

const buffer = Buffer.alloc(1024 * 1024);

const signs = 16;

const markOfHash = (hash: Hash, size: number) =>
  `${hash.digest('base64url').slice(0, signs)}-${size.toString(36)}`;

/** How many bytes a file has, by its fingerprint. */
export const sizeByMark = (mark: string) => Number.parseInt(mark.slice(signs + 1), 36);
