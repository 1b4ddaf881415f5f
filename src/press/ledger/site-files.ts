import { outputFile } from '../../newsroom/address.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerStore } from './store.ts';

/** All files of a site by its ledger, but the one that marks it as a site; each with a fingerprint of its bytes. */
export function filesOfSite(
  { volumes, spanning, tiers, media, files }: Ledger,
  store: LedgerStore,
): Map<string, string> {
  const pages = Object.values(volumes).flatMap((volume) => store.readPages(volume.pages));
  const page = ({ address, output }: (typeof pages)[number]): [string, string] => [
    outputFile(address),
    output,
  ];
  return new Map([
    ...pages.map(page),
    ...Object.values(spanning).map(page),
    ...Object.values(tiers).flatMap((tier) => Object.entries(tier.files)),
    ...Object.entries(media).map(([path, { output }]): [string, string] => [path, output]),
    ...Object.entries(files),
  ]);
}

/** The paths of all that may be otherwise on the host. */
export const pendingPaths = (ledger: Ledger | null, store: LedgerStore): readonly string[] =>
  ledger?.delivery ? store.readPaths(ledger.delivery.pending) : [];
