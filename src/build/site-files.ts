import { outputFile } from '../newsroom/address.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { LedgerStore } from './ledger/store.ts';

/** A fingerprint that the ledger has of a file: of a page's text, or else of bytes. */
export interface FileMark {
  mark: string;
  isPage: boolean;
}

/** All files of a site by its ledger, but the one that marks it as a site. */
export function filesOfSite(
  { volumes, spanning, tiers, media, files }: Ledger,
  store: LedgerStore,
): Map<string, FileMark> {
  const pages = Object.values(volumes).flatMap((volume) => store.readPages(volume.pages));
  const page = ({ address, output }: (typeof pages)[number]): [string, FileMark] => [
    outputFile(address),
    { mark: output, isPage: true },
  ];
  const other = ([path, mark]: [string, string]): [string, FileMark] => [path, { mark, isPage: false }];
  return new Map([
    ...pages.map(page),
    ...Object.values(spanning).map(page),
    ...Object.values(tiers).flatMap((tier) => Object.entries(tier.files).map(other)),
    ...Object.entries(media).map(([path, { output }]) => other([path, output])),
    ...Object.entries(files).map(other),
  ]);
}
