import { indexBatch } from '../../src/search/index-batch.ts';
import { joinBatches } from '../../src/search/join-batches.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { TierFile } from '../../src/search/tier-files.ts';

/** All files of a tier that is made of some batches, the oldest first; they are named by their order. */
export async function makeTier(
  batches: readonly (readonly SearchRecord[])[],
  language: string,
): Promise<TierFile[]> {
  const indexed = [];
  for (const [place, records] of batches.entries()) {
    const name = String(place);
    indexed.push(await indexBatch(name, records, language));
  }
  return [...joinBatches(indexed.map(({ index }) => index)), ...indexed.flatMap(({ texts }) => texts)];
}
