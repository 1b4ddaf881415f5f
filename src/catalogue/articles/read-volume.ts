import type { Problem } from '../problems/problem.ts';
import { type Desk, readArticle, sourceFingerprint } from './read-article.ts';
import type { ArticleRecord } from './record.ts';
import { isResolved } from './resolve.ts';

/** The files of a volume with the fingerprints of their bytes. */
export type VolumeFiles = ReadonlyMap<string, string>;

/**
 * The records of a volume, in the order of its files. Of `earlier` records those stay whose file, and the files that
 * it names, are as they were; only the others are read.
 */
export function readVolume(
  files: VolumeFiles,
  earlier: readonly ArticleRecord[],
  desk: Desk,
): { records: ArticleRecord[]; problems: Problem[] } {
  const known = new Map(earlier.map((record) => [record.file, record]));
  const problems: Problem[] = [];
  const records = [...files].flatMap(([file, fingerprint]) => {
    const record = known.get(file);
    if (
      record &&
      record.source === sourceFingerprint(record, fingerprint, desk) &&
      isResolved(record.article, desk.reference)
    ) {
      problems.push(...record.warnings);
      return [record];
    }
    const read = readArticle(file, fingerprint, desk);
    problems.push(...read.problems);
    return read.value ? [read.value] : [];
  });
  return { records, problems };
}
