import { createHash } from 'node:crypto';

/** A fingerprint of bytes (SHA-256). */
export const bytesMark = (bytes: Uint8Array) =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
