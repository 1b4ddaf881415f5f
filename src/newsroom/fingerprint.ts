import { createHash, type Hash } from 'node:crypto';

/** SHA-256 of texts and bytes, one after the other. */
export function sha256(...parts: readonly (string | Uint8Array)[]): Hash {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash;
}

/** Twelve signs of base 64 are 72 bits: among a million fingerprints two are the same with a chance of 1 in 10¹⁰. */
const signs = 12;

/** A short fingerprint of plain data; data with its keys in another order has another one. */
export const fingerprintOf = (plain: unknown): string =>
  sha256(JSON.stringify(plain)).digest('base64url').slice(0, signs);
