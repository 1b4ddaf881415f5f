import { createHash } from 'node:crypto';

/** Twelve signs of base 64 are 72 bits: among a million marks two are the same with a chance of 1 in 10¹⁰. */
const signs = 12;

/** A short fingerprint (SHA-256) of plain data; data with its keys in another order has another one. */
export const markOf = (plain: unknown): string =>
  createHash('sha256').update(JSON.stringify(plain)).digest('base64url').slice(0, signs);
