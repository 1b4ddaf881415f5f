import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** A fingerprint of bytes (SHA-256). */
export const bytesMark = (bytes: Uint8Array) => markOfHash(createHash('sha256').update(bytes));

/** `bytesMark` of a file, of which one megabyte at a time is in memory: a film may have gigabytes. */
export function fileMark(file: string): string {
  const open = openSync(file, 'r');
  try {
    const hash = createHash('sha256');
    for (let length = -1; length !== 0; ) {
      length = readSync(open, buffer);
      hash.update(buffer.subarray(0, length));
    }
    return markOfHash(hash);
  } finally {
    closeSync(open);
  }
}

const buffer = Buffer.alloc(1024 * 1024);

const markOfHash = (hash: Hash) => hash.digest('base64url').slice(0, 16);
