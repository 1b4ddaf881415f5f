import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { BatchIndex } from './batch-index.ts';
import { cborWriter } from './cbor-writer.ts';
import { stepsOf } from './read-pagefind.ts';
import { type Contents, type Facets, type TierFile, tierPaths } from './tier-files.ts';

/**
 * A file of the index ends with the word that brings it to so many bytes, a third of which are fetched. More would
 * carry more with a word that nobody asked for; less, more files to each tier's table of contents.
 */
const indexFile = 16_384;

/** The files of a tier, but for the texts, from its batches, the oldest first. The same batches give the same bytes. */
export function joinBatches(batches: readonly { name: string; index: BatchIndex }[]): TierFile[] {
  const newestFirst = [...batches].reverse();
  const indexes = newestFirst.map(({ index }) => index);
  const before = indexes.map((_, place) =>
    indexes.slice(0, place).reduce((sum, { articles }) => sum + articles.length, 0),
  );
  const files: TierFile[] = [];
  const put = (bytes: Uint8Array, pathOf: (hash: string) => string): string => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    files.push({ path: pathOf(hash), bytes: gzipSync(bytes) });
    return hash;
  };
  const json = (value: Contents | Facets) => Buffer.from(JSON.stringify(value));
  const contents: Contents = {
    batches: newestFirst.map(({ name, index: { articles } }) => ({
      name,
      ids: articles.map(({ id }) => id),
      words: articles.map(({ words }) => words),
    })),
    index: [...joinWords(indexes, before)].map(([first, bytes]) => [first, put(bytes, tierPaths.index)]),
    facets: put(json(joinFacets(indexes, before)), tierPaths.facets),
  };
  put(json(contents), tierPaths.contents);
  return files;
}

/** The first word of each file of the index, and what stands in the file. */
function* joinWords(
  indexes: readonly BatchIndex[],
  before: readonly number[],
): Generator<readonly [first: string, bytes: Uint8Array]> {
  const words = [...new Set(indexes.flatMap((index) => [...index.words.keys()]))].sort();
  let entries = cborWriter();
  let [first, count] = ['', 0];
  for (const [place, word] of words.entries()) {
    if (count === 0) first = word;
    const held = indexes.flatMap(({ words: own }, at) => {
      const holders = own.get(word);
      return holders ? [{ ...holders, first: before[at] ?? 0 }] : [];
    });
    const articles = held.reduce((sum, { places }) => sum + places.length, 0);
    entries.array(3);
    entries.text(word);
    entries.array(articles);
    let last = 0;
    for (const { places, first: firstOfBatch } of held) {
      for (const own of places) {
        entries.number(firstOfBatch + own - last);
        last = firstOfBatch + own;
      }
    }
    entries.array(articles);
    for (const { positions } of held) entries.raw(positions);
    count += 1;
    if (entries.size() < indexFile && place < words.length - 1) continue;
    const file = cborWriter();
    file.array(count);
    file.raw(entries.bytes());
    yield [first, file.bytes()];
    entries = cborWriter();
    count = 0;
  }
}

function joinFacets(indexes: readonly BatchIndex[], before: readonly number[]): Facets {
  const names = sortedKeys(indexes.map(({ facets }) => facets));
  return names.map((name) => {
    const facets = indexes.map((index) => index.facets.get(name) ?? new Map<string, readonly number[]>());
    return [
      name,
      sortedKeys(facets).map((value) => [
        value,
        stepsOf(
          facets.flatMap((facet, at) => (facet.get(value) ?? []).map((own) => (before[at] ?? 0) + own)),
        ),
      ]),
    ];
  });
}

const sortedKeys = (maps: readonly ReadonlyMap<string, unknown>[]): string[] =>
  [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();
