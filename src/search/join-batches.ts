import { createHash } from 'node:crypto';
import type { BatchIndex } from './batch-index.ts';
import { daysOf } from './days.ts';
import { gzip } from './gzip.ts';
import { joinWords } from './join-words.ts';
import { stepsOf } from './steps.ts';
import {
  type Contents,
  type Days,
  type Facets,
  shareOfCommon,
  type TierFile,
  tierPaths,
} from './tier-files.ts';
import { vocabularyOf, writeVocabulary } from './vocabulary.ts';

/** The files of a tier, but for the texts, from its batches, the oldest first. The same batches give the same bytes. */
export function joinBatches(batches: readonly BatchIndex[]): TierFile[] {
  const indexes = [...batches].reverse();
  const before = indexes.map((_, place) =>
    indexes.slice(0, place).reduce((sum, { articles }) => sum + articles.length, 0),
  );
  const files: TierFile[] = [];
  const put = (bytes: Uint8Array, pathOf: (hash: string) => string): string => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    files.push({ path: pathOf(hash), bytes: gzip(bytes) });
    return hash;
  };
  const json = (value: Contents | Facets | Days) => Buffer.from(JSON.stringify(value));
  const contents: Contents = {
    batches: indexes.map(({ name, articles, list }) => ({
      name,
      ids: articles.map(({ id }) => id),
      words: articles.map(({ words }) => words),
      list,
    })),
    index: [...joinWords(indexes, before)].map(([first, bytes]) => [first, put(bytes, tierPaths.index)]),
    common: commonWords(indexes),
    vocabulary: put(Buffer.from(writeVocabulary(vocabularyOf(indexes))), tierPaths.vocabulary),
    facets: put(json(joinFacets(indexes, before)), tierPaths.facets),
    days: put(
      json(daysOf(indexes.flatMap(({ articles }) => articles.map(({ published }) => published)))),
      tierPaths.days,
    ),
  };
  put(json(contents), tierPaths.contents);
  return files;
}

/** In an archive of so few articles every word is soon fetched. */
const fewArticles = 200;

function commonWords(indexes: readonly BatchIndex[]): Contents['common'] {
  const articles = indexes.reduce((sum, each) => sum + each.articles.length, 0);
  if (articles < fewArticles) return [];
  const counts = new Map<string, number>();
  for (const { words } of indexes)
    for (const [word, { places }] of words) counts.set(word, (counts.get(word) ?? 0) + places.length);
  return [...counts]
    .filter(([, count]) => count > articles * shareOfCommon)
    .sort(([one], [other]) => (one < other ? -1 : 1));
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
