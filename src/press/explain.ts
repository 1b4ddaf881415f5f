import { monthOf } from '../language/calendar-date.ts';
import { type Address, outputFile } from '../newsroom/address.ts';
import type { Kind } from '../views/page.ts';
import type { Because, Ledger, PrintedPage, VolumeEntry } from './ledger/ledger.ts';
import { type LedgerStore, openLedger } from './ledger/store.ts';

/** What the ledger knows of one page. */
export interface Explanation {
  address: Address;
  kind: Kind;
  /** Its file in the site. */
  file: string;
  /** A line for each thing that it was made from. */
  madeFrom: string[];
  /** Milliseconds since 1970. */
  printed: number;
  because: Because;
  /** The search tier that holds it, by edition and name; null where none does. */
  tier: string | null;
  /** A fingerprint of its bytes. */
  output: string;
}

/** What the ledger in a folder knows of the page at an address; in words why it knows nothing. */
export function explainPage(folder: string, written: string): Explanation | string {
  const store = openLedger(folder, () => {});
  const ledger = store.read();
  if (!ledger) return `There is no ledger in ${folder}; build the site first`;
  const path = pathOf(written);
  const spanning = ledger.spanning[path];
  if (spanning) {
    const volumes = Object.keys(ledger.volumes).filter((id) => path.startsWith(`${id.split('/')[0]}/`));
    const range =
      volumes.length > 0 ? `the summaries of ${volumes.length} volumes (${volumes[0]}…)` : 'the settings';
    return explanation(spanning, [range], null);
  }
  for (const [id, entry] of Object.entries(ledger.volumes)) {
    const page = store.readPages(entry.pages).find(({ address }) => outputFile(address) === path);
    if (page) return ofVolume(id, entry, page, store, ledger);
  }
  return `The ledger knows no page at ${written}; addresses end in / or in a file's name`;
}

/** The file in the site of an address as people copy it. */
function pathOf(written: string): string {
  const path = URL.canParse(written) ? new URL(written).pathname : written;
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // Then it was not encoded.
  }
  return outputFile(`/${decoded.replace(/^\//, '')}`.normalize('NFC') as Address);
}

const explanation = (page: PrintedPage, madeFrom: string[], tier: string | null): Explanation => {
  const { address, kind, printed, because, output } = page;
  return { address, kind, file: outputFile(address), madeFrom, printed, because, tier, output };
};

function ofVolume(
  id: string,
  entry: VolumeEntry,
  page: PrintedPage,
  store: LedgerStore,
  { tiers }: Ledger,
): Explanation {
  const volume = `the volume ${id} (${entry.summary.articles} articles) and what surrounds it`;
  const record = store.readRecords(entry.records).find(({ article }) => article.address === page.address);
  if (!record) return explanation(page, [volume], null);
  const { article, file, media } = record;
  const month = monthOf(article.published.date);
  const tier = Object.entries(tiers).find(
    ([name, { months }]) => name.startsWith(`${article.edition}/`) && months.includes(month),
  );
  const named = media.map(({ path }) => path);
  const subjects = [...article.topics, ...article.places, ...article.people].join(', ');
  return explanation(
    page,
    [file, ...named, ...(subjects === '' ? [] : [`the subjects ${subjects}`]), volume],
    tier?.[0] ?? null,
  );
}
