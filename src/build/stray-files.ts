import { listFolder } from '../catalogue/files.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { LedgerStore } from './ledger/store.ts';
import { markFile } from './publish/refusal.ts';
import { filesOfSite } from './site-files.ts';
import type { StartingPoint } from './starting-point.ts';

/** Files in the served folder that the ledger does not tell of, left there by a build that was interrupted or unknown. */
export function strayFiles(
  { touched, isUnknown }: StartingPoint,
  ledger: Ledger,
  store: LedgerStore,
  target: string,
): string[] {
  if (touched.size === 0 && !isUnknown) return [];
  const owned = filesOfSite(ledger, store);
  return [...(isUnknown ? listFolder(target).files : touched)].filter(
    (path) => path !== markFile && !owned.has(path),
  );
}
