import { isHidden } from '../../catalogue/articles/record.ts';
import type { OpenContext } from '../../catalogue/summaries/open-context.ts';
import { publishedOf } from '../../catalogue/summaries/summary.ts';
import { addressOfFile, outputFile } from '../../newsroom/address.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { pagesOfVolume } from '../../views/all-pages.ts';
import { openVolume } from '../../views/open-volume.ts';
import type { Page } from '../../views/page.ts';
import type { Because, PrintedPage } from '../ledger/ledger.ts';
import type { Changes } from '../stages/changes.ts';
import { outputsFingerprint, printPages, sizeOfPages } from './print-pages.ts';
import type { Workshop } from './workshop.ts';

/** Print the pages of a volume that are not as they should be. */
export interface PrintTask {
  edition: EditionId;
  year: number;
  /** The ledger's files of its records, and of its pages as they were. */
  records: string;
  pages: string | null;
  context: OpenContext;
  cause: Cause;
}

/** What changed, as far as a page's account of why it was printed tells. */
export interface Cause {
  /** Null where the change is one of articles. */
  reason: 'settings' | 'program' | null;
  /** Files of the content, at most a few: those of the volume itself, or else others. */
  files: readonly string[];
}

export interface PrintResult {
  /** The ledger's file of its pages as they are, and a fingerprint of their bytes. */
  pages: string;
  outputs: string;
  count: number;
  bytes: number;
  changes: Changes;
}

export async function printTask(task: PrintTask, workshop: Workshop): Promise<PrintResult> {
  const { store, program, staging, now, content, reference, textOf } = workshop;
  const edition = reference.editions.get(task.edition);
  if (!edition) throw new Error(`There is no edition ${task.edition}`);
  const records = store.readRecords(task.records);
  const bodies = new Map(
    records.filter((record) => !isHidden(record, now)).map((record) => [record.article.text, record]),
  );
  const articles = publishedOf(records, now);
  const volume = openVolume(edition, { edition: edition.id, year: task.year, articles }, task.context);
  const before = task.pages === null ? [] : store.readPages(task.pages);
  const pages = pagesOfVolume(content, volume);
  const run = await printPages(pages, {
    earlier: new Map(before.map((page) => [page.address, page])),
    program,
    staging,
    now,
    bodyOf: (text) => {
      const record = bodies.get(text);
      if (!record) throw new Error(`No article has the text ${text}`);
      return textOf(record).html;
    },
    because: (page) => becauseOf(page, before, task),
  });
  const addresses = new Set<string>(pages.map(({ address }) => address));
  const removed = before
    .filter(({ address }) => !addresses.has(address))
    .map(({ address }) => outputFile(address));
  return {
    pages: store.writePages(run.pages),
    outputs: outputsFingerprint(run.pages),
    count: run.pages.length,
    bytes: sizeOfPages(run.pages),
    changes: { ...run.changes, removed },
  };
}

function becauseOf(
  { kind, address }: Page,
  before: readonly PrintedPage[],
  { cause }: Pick<PrintTask, 'cause'>,
): Because {
  if (!before.some((page) => page.address === address)) return { reason: 'new', files: [...cause.files] };
  if (cause.reason !== null) return { reason: cause.reason, files: [] };
  const own = cause.files.find((file) => kind === 'article' && addressOfFile(file) === address);
  return own === undefined
    ? { reason: 'context', files: [...cause.files] }
    : { reason: 'article', files: [own] };
}
