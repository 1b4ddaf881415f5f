import type { Article } from '../newsroom/article.ts';
import { groupBy } from '../newsroom/group-by.ts';
import type { EditionId } from '../newsroom/names.ts';
import type { Volume } from './catalogue.ts';

/** Binds the articles, newest first, into each edition's years, newest first. */
export function bindVolumes(
  editions: readonly EditionId[],
  articles: readonly Article[],
): ReadonlyMap<EditionId, readonly Volume[]> {
  const byEdition = groupBy(articles, ({ edition }) => edition);
  return new Map(
    editions.map((edition) => {
      const byYear = groupBy(byEdition.get(edition) ?? [], ({ published }) => published.date.year);
      const volumes = [...byYear].map(([year, ofYear]) => ({ edition, year, articles: ofYear }));
      return [edition, volumes.sort((a, b) => b.year - a.year)];
    }),
  );
}
