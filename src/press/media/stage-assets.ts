import { outputFile } from '../../newsroom/address.ts';
import type { Site } from '../../newsroom/site.ts';
import type { Assets } from '../../views/assets.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { makeAssets } from './make-assets.ts';
import type { StagedFiles } from './staged-files.ts';
import { tokenSheet } from './token-sheet.ts';

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
