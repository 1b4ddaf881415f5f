import { listFolder } from '../../catalogue/files/files.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { filesOfSite } from '../ledger/site-files.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { StartingPoint } from '../starting-point.ts';
import { markFile } from './mark-file.ts';

/** Files in the served folder that the ledger does not tell of, left there by someone else or by a build that nobody knows. */
export function strayFiles(
  { suspects, isUnknown }: StartingPoint,
  ledger: Ledger,
  store: LedgerStore,
  target: string,
): string[] {
  if (suspects.size === 0 && !isUnknown) return [];
  const owned = filesOfSite(ledger, store);
  return [...(isUnknown ? listFolder(target).files : suspects)].filter(
    (path) => path !== markFile && !owned.has(path),
  );
}
