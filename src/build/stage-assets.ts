import { outputFile } from '../newsroom/address.ts';
import type { Assets } from '../views/assets.ts';
import type { Ledger } from './ledger/ledger.ts';
import { makeAssets } from './make-assets.ts';
import type { StagedFiles } from './staged-files.ts';

/**
 * The assets that all pages share; made anew only by another program. `earlier` is the ledger, of which `isSame` says
 * whether this program wrote it.
 */
export async function stageAssets(staged: StagedFiles, earlier: Ledger, isSame: boolean): Promise<Assets> {
  const paths = Object.keys(earlier.files).filter((path) => path.startsWith('assets/'));
  if (isSame && earlier.assets && paths.every(staged.isStanding)) {
    paths.forEach(staged.keep);
    return earlier.assets;
  }
  const { assets, files } = await makeAssets();
  for (const { address, bytes } of files) staged.put(outputFile(address), bytes);
  return assets;
}
