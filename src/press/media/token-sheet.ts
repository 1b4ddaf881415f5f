import { assetAddress } from '../../newsroom/address.ts';
import type { Site } from '../../newsroom/site.ts';
import { bytesFingerprint } from '../disk/bytes-fingerprint.ts';
import type { AssetFile } from './make-assets.ts';

/**
 * A style sheet with the newsroom's colours over the look's own, named after a hash of its bytes; null where it has
 * none. Each is of one colour scheme alone: without a dark one of its own a page keeps the look's, against which it was
 * chosen.
 */
export function tokenSheet({ light, dark }: Site['tokens']): AssetFile | null {
  const styles =
    styleOf('not all and (prefers-color-scheme:dark)', light) + styleOf('(prefers-color-scheme:dark)', dark);
  if (styles === '') return null;
  const bytes = Buffer.from(styles);
  return { address: assetAddress(`tokens-${bytesFingerprint(bytes)}.css`), bytes };
}

function styleOf(query: string, tokens: Readonly<Record<string, string>>): string {
  const declarations = Object.entries(tokens).map(([name, value]) => `--${name}:${value}`);
  return declarations.length > 0 ? `@media ${query}{:root{${declarations.join(';')}}}` : '';
}
