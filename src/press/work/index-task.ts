import { publishedOf } from '../../catalogue/summaries/summary.ts';
import { monthOf } from '../../language/calendar-date.ts';
import { tierFile } from '../../newsroom/address.ts';
import type { EditionId } from '../../newsroom/names.ts';
import type { Batch } from '../../search/divide-tiers.ts';
import { indexBatch } from '../../search/index-batch.ts';
import { sliceBatch } from '../../search/slice-batch.ts';
import { tierPaths } from '../../search/tier-files.ts';
import { allChanges, noChanges } from '../stages/changes.ts';
import { searchRecord } from './search-records.ts';
import { type StagedTier, stageTierFiles } from './stage-tier-files.ts';
import type { Workshop } from './workshop.ts';

/** Index the articles of a batch, and keep its index where the tier will be joined from. */
export interface IndexTask {
  edition: EditionId;
  tier: string;
  batch: Batch;
  /** A fingerprint of all that it is made from. */
  fingerprint: string;
  /** The ledger's files of the records of its volumes. */
  records: readonly string[];
  /** The tier's files as they stand in the site, each with a fingerprint of its bytes. */
  earlier: Readonly<Record<string, string>>;
}

/** The files of the articles' texts and of their lists. */
export interface IndexResult extends StagedTier {
  articles: number;
}

export async function indexTask(task: IndexTask, workshop: Workshop): Promise<IndexResult> {
  const { edition, tier, batch, fingerprint, earlier } = task;
  const { reference, batches, staging } = workshop;
  const known = standingTexts(task, workshop);
  if (known) return known;
  const language = reference.editions.get(edition)?.locale.language ?? edition;
  const slices = [];
  const staged: IndexResult = { articles: 0, files: {}, changes: noChanges() };
  for (const { name, records } of sliceBatch(batch.name, recordsOf(task, workshop))) {
    const { index, texts } = await indexBatch(name, records, language);
    const files = texts.map(({ path, bytes }) => ({ path: tierFile(edition, tier, path), bytes }));
    const own = stageTierFiles(files, earlier, staging);
    slices.push(index);
    staged.articles += records.length;
    staged.changes = allChanges([staged.changes, own.changes]);
    Object.assign(staged.files, own.files);
  }
  batches.write(fingerprint, slices);
  return staged;
}

/** Of a batch that was indexed before and whose texts all stand in the site. */
function standingTexts(
  { edition, tier, fingerprint, earlier }: IndexTask,
  { batches }: Workshop,
): IndexResult | null {
  const slices = batches.read(fingerprint);
  if (!slices) return null;
  const files = slices
    .flatMap(({ name, articles, list }) => [
      ...articles.map(({ id }) => tierPaths.text(name, id)),
      ...(articles.length > 0 ? [tierPaths.list(name, list)] : []),
    ])
    .map((path) => tierFile(edition, tier, path));
  const fingerprints = files.flatMap((path) => earlier[path] ?? []);
  if (fingerprints.length < files.length) return null;
  return {
    articles: slices.reduce((sum, { articles }) => sum + articles.length, 0),
    files: Object.fromEntries(files.map((path, at) => [path, fingerprints[at] ?? ''])),
    changes: noChanges(),
  };
}

function recordsOf({ records: files, batch }: IndexTask, { store, now, reference, textOf }: Workshop) {
  const records = files.flatMap((file) => store.readRecords(file));
  const byArticle = new Map(records.map((record) => [record.article, record]));
  return publishedOf(records, now)
    .filter(({ published }) => batch.months.includes(monthOf(published.date)))
    .flatMap((article) => {
      const record = byArticle.get(article);
      return record ? [searchRecord(reference, article, textOf(record).text)] : [];
    });
}
