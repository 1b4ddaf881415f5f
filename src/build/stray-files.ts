import { listFolder } from '../catalogue/files.ts';
import { outputFile } from '../newsroom/address.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { LedgerStore } from './ledger/store.ts';
import { markFile } from './publish/refusal.ts';
import type { StartingPoint } from './starting-point.ts';

/** Files in the served folder that the ledger does not tell of, left there by a build that was interrupted or unknown. */
export function strayFiles(
  { touched, isUnknown }: StartingPoint,
  ledger: Ledger,
  store: LedgerStore,
  target: string,
): string[] {
  if (touched.size === 0 && !isUnknown) return [];
  const owned = new Set([
    markFile,
    ...Object.values(ledger.volumes).flatMap(({ pages }) =>
      store.readPages(pages).map(({ address }) => outputFile(address)),
    ),
    ...Object.keys(ledger.spanning),
    ...Object.values(ledger.tiers).flatMap(({ files }) => Object.keys(files)),
    ...Object.keys(ledger.files),
  ]);
  return [...(isUnknown ? listFolder(target).files : touched)].filter((path) => !owned.has(path));
}
