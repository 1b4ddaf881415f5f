import type { Volume } from '../catalogue/catalogue.ts';
import { type Address, dateAddress, listYearAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import { groupBy } from '../newsroom/group-by.ts';
import type { EditionId } from '../newsroom/names.ts';
import { type Content, linkTo } from './content.ts';
import type { Listing } from './listing.ts';
import { makeTeasers } from './make-teaser.ts';
import type { Bar } from './years.ts';

/** A bar for each year from an edition's first volume to its last, the years between without any included. */
export function yearBars(content: Content, edition: EditionId, volumes: readonly Volume[]): Bar[] {
  const last = volumes[0]?.year;
  const first = volumes.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  const counts = new Map(volumes.map(({ year, articles }) => [year, articles.length]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const count = counts.get(year) ?? 0;
    return { at: year, count, href: count > 0 ? linkTo(content, dateAddress(edition, { year })) : null };
  });
}

/** The twelve months of a volume. */
export function monthBars(content: Content, { edition, year, articles }: Volume): Bar[] {
  const byMonth = groupBy(articles, ({ published }) => published.date.month);
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const count = byMonth.get(month)?.length ?? 0;
    return {
      at: month,
      count,
      href: count > 0 ? linkTo(content, dateAddress(edition, { year, month })) : null,
    };
  });
}

const latestCount = 20;

/** Whether a list is longer than its first page shows, so that its years have lists of their own. */
export const hasYearLists = (articles: readonly Article[]) => articles.length > latestCount;

/** The latest twenty of a list and, where there are more, its years; each year's own list stands under `list`. */
export function makeListing(content: Content, list: Address, articles: readonly Article[]): Listing {
  const byYear = groupBy(articles, ({ published }) => published.date.year);
  return {
    total: articles.length,
    latest: makeTeasers(content, articles.slice(0, latestCount)),
    years: (hasYearLists(articles) ? [...byYear] : []).map(([year, ofYear]) => ({
      at: year,
      count: ofYear.length,
      href: linkTo(content, listYearAddress(list, year)),
    })),
  };
}
