import { assetAddress, outputFile } from '../../newsroom/address.ts';
import type { Site } from '../../newsroom/site.ts';
import type { Assets } from '../../views/assets.ts';
import { bytesFingerprint } from '../disk/bytes-fingerprint.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type AssetFile, makeAssets } from './make-assets.ts';
import type { StagedFiles } from './staged-files.ts';

/**
 * The assets that all pages share. The program's own are made anew only by another program: `earlier` is the ledger,
 * of which `isSame` says whether this program wrote it.
 */
export async function stageAssets(
  staged: StagedFiles,
  earlier: Ledger,
  isSame: boolean,
  colours: Site['tokens'],
): Promise<Assets> {
  const own = tokenSheet(colours);
  if (own) staged.put(outputFile(own.address), own.bytes);
  const tokens = own?.address ?? null;
  const paths = Object.keys(earlier.files).filter(
    (path) => path.startsWith('assets/') && !path.startsWith('assets/tokens-'),
  );
  if (isSame && earlier.assets) {
    paths.forEach(staged.keep);
    return { ...earlier.assets, tokens };
  }
  const { assets, files } = await makeAssets();
  for (const { address, bytes } of files) staged.put(outputFile(address), bytes);
  return { ...assets, tokens };
}

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
