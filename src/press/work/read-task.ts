import { join } from 'node:path';
import { readVolume } from '../../catalogue/articles/read-volume.ts';
import type { ArticleRecord } from '../../catalogue/articles/record.ts';
import type { Problem } from '../../catalogue/problems/problem.ts';
import { summarise, type VolumeSummary } from '../../catalogue/summaries/summary.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { isUnsettled } from '../plan/unsettled.ts';
import type { Workshop } from './workshop.ts';

/** Read the changed files of a volume. */
export interface ReadTask {
  /** The volume's files with the fingerprints of their bytes. */
  files: ReadonlyMap<string, string>;
  /** The ledger's file of the records as they were. */
  earlier: string | null;
}

export interface ReadResult {
  /** The ledger's file of the records as they are. */
  records: string;
  /** The file of those of them that are in a story. */
  storied: string;
  summary: VolumeSummary;
  problems: Problem[];
  /** Whether the files that were read have certainly the fingerprints that they were counted with. */
  isSettled: boolean;
  /** The files that were read or are gone, at most a few. */
  changed: string[];
}

/** How many changed files a page's account of why it was printed names. */
export const namedChanges = 3;

/** Where records are kept. */
export type RecordStore = Pick<LedgerStore, 'readRecords' | 'writeRecords'>;

export function readTask(
  { files, earlier }: ReadTask,
  {
    begun,
    now,
    texts,
    desk,
    store,
  }: Pick<Workshop, 'begun' | 'now' | 'texts' | 'desk'> & { store: RecordStore },
): ReadResult {
  const { root, reference } = desk;
  const before = earlier === null ? [] : store.readRecords(earlier);
  const { records: found, problems } = readVolume(files, before, desk);
  const sources = new Map(before.map(({ file, source }) => [file, source]));
  const isRead = ({ file, source }: ArticleRecord) => sources.get(file) !== source;
  const isMoving = (record: ArticleRecord) =>
    isRead(record) &&
    [record.file, ...record.media.map(({ path }) => path)].some((file) =>
      isUnsettled(join(root, file), begun),
    );
  const moving = new Set(found.filter(isMoving));
  const read = found.filter(isRead).map(({ file }) => file);
  // Those are read again by the next build.
  const records = found.map((record) => (moving.has(record) ? { ...record, source: '' } : record));
  const gone = before.filter(({ file }) => !files.has(file)).map(({ file }) => file);
  const wanted = new Set(records.map(({ cacheName }) => cacheName));
  for (const { cacheName } of before) if (!wanted.has(cacheName)) texts.forget(cacheName);
  const name = store.writeRecords(records);
  const summary = summarise(records, now, reference.subjects);
  const storied = store.writeRecords(records.filter(({ article }) => article.story !== null));
  const changed = [...read, ...gone].slice(0, namedChanges);
  return { records: name, storied, summary, problems, isSettled: moving.size === 0, changed };
}
