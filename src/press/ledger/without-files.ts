import { outputFile } from '../../newsroom/address.ts';
import type { Ledger, PrintedPage, VolumeEntry } from './ledger.ts';
import type { LedgerStore } from './store.ts';

/**
 * A ledger that does not know what is in some files of the site, by their paths: what goes by it makes each anew, where
 * the site is to have it.
 */
export function withoutFiles(ledger: Ledger, paths: ReadonlySet<string>, store: LedgerStore): Ledger {
  if (paths.size === 0) return ledger;
  const known = <T>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(entries).filter(([path]) => !paths.has(path)));
  const isWhole = Object.keys(ledger.files).every((path) => !path.startsWith('assets/') || !paths.has(path));
  return {
    ...ledger,
    content: '',
    assets: isWhole ? ledger.assets : null,
    volumes: mapValues(ledger.volumes, (entry) => withoutPages(entry, paths, store)),
    spanning: Object.fromEntries(
      Object.entries(ledger.spanning).map(([path, page]) => [
        path,
        paths.has(path) ? { ...page, from: '', output: '' } : page,
      ]),
    ),
    tiers: mapValues(ledger.tiers, (entry) => {
      const files = known(entry.files);
      return Object.keys(files).length === Object.keys(entry.files).length
        ? entry
        : { ...entry, fingerprint: '', files };
    }),
    media: known(ledger.media),
    files: known(ledger.files),
  };
}

function withoutPages(entry: VolumeEntry, paths: ReadonlySet<string>, store: LedgerStore): VolumeEntry {
  const pages = store.readPages(entry.pages);
  const isUnknown = (page: PrintedPage) => paths.has(outputFile(page.address));
  if (!pages.some(isUnknown)) return entry;
  const known = pages.map((page) => (isUnknown(page) ? { ...page, output: '' } : page));
  return { ...entry, context: '', pages: store.writePages(known) };
}

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
