import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedOf } from '../catalogue/summary.ts';
import { monthOf } from '../language/calendar-date.ts';
import { tierFile } from '../newsroom/address.ts';
import type { EditionId } from '../newsroom/names.ts';
import { indexTier } from '../search/index-tier.ts';
import { bytesMark } from './bytes-mark.ts';
import { searchRecord } from './search-records.ts';
import type { Workshop } from './workshop.ts';

/** Index the articles of a tier. */
export interface IndexTask {
  edition: EditionId;
  name: string;
  months: readonly string[];
  /** The ledger's files of the records of its volumes. */
  records: readonly string[];
  /** Its files as they stand in the site, each with a fingerprint of its bytes. */
  earlier: Readonly<Record<string, string>>;
}

export interface IndexResult {
  articles: number;
  files: Record<string, string>;
  written: string[];
}

export async function indexTask(task: IndexTask, workshop: Workshop): Promise<IndexResult> {
  const { store, now, staging, reference, textOf } = workshop;
  const { edition, name, months, earlier } = task;
  const language = reference.editions.get(edition)?.locale.language ?? edition;
  const records = task.records.flatMap((file) => store.readRecords(file));
  const byArticle = new Map(records.map((record) => [record.article, record]));
  const articles = publishedOf(records, now).filter(({ published }) =>
    months.includes(monthOf(published.date)),
  );
  const searched = articles.flatMap((article) => {
    const record = byArticle.get(article);
    return record ? [searchRecord(reference, article, textOf(record).text)] : [];
  });
  const files: Record<string, string> = {};
  const written: string[] = [];
  for (const file of await indexTier(searched, language)) {
    const path = tierFile(edition, name, file.path);
    files[path] = bytesMark(file.bytes);
    if (files[path] === earlier[path]) continue;
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    writeFileSync(join(staging, path), file.bytes);
    written.push(path);
  }
  return { articles: articles.length, files, written };
}
