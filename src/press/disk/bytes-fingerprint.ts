import type { Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { sha256 } from '../../newsroom/fingerprint.ts';

/** A fingerprint of bytes: sixteen signs of SHA-256, and how many bytes there are. */
export const bytesFingerprint = (bytes: Uint8Array) => fingerprintOfHash(sha256(bytes), bytes.length);

/** `bytesFingerprint` of a file, of which one megabyte at a time is in memory: a film may have gigabytes. */
export function fileFingerprint(file: string): string {
  const open = openSync(file, 'r');
  try {
    const hash = sha256();
    let size = 0;
    for (let length = -1; length !== 0; size += length) {
      length = readSync(open, buffer);
      hash.update(buffer.subarray(0, length));
    }
    return fingerprintOfHash(hash, size);
  } finally {
    closeSync(open);
  }
}

const buffer = Buffer.alloc(1024 * 1024);

const signs = 16;

const fingerprintOfHash = (hash: Hash, size: number) =>
  `${hash.digest('base64url').slice(0, signs)}-${size.toString(36)}`;

/** How many bytes a file has, by its fingerprint. */
export const sizeByFingerprint = (fingerprint: string) => Number.parseInt(fingerprint.slice(signs + 1), 36);
