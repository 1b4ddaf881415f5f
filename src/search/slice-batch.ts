import { largestBatch } from './divide-tiers.ts';
import type { SearchRecord } from './record.ts';

/**
 * The articles of a batch in slices that Pagefind can take, the oldest first: a month may have more than it can. A
 * slice has the name of the batch, and where there are several, its number.
 */
export function sliceBatch(
  name: string,
  records: readonly SearchRecord[],
): { name: string; records: readonly SearchRecord[] }[] {
  if (records.length <= largestBatch) return [{ name, records }];
  const oldestFirst = [...records].sort(newestFirst).reverse();
  return Array.from({ length: Math.ceil(records.length / largestBatch) }, (_, place) => ({
    name: `${name}.${place + 1}`,
    records: oldestFirst.slice(place * largestBatch, (place + 1) * largestBatch),
  }));
}

export function newestFirst(a: SearchRecord, b: SearchRecord): number {
  return b.instant - a.instant || (a.url < b.url ? -1 : 1);
}
