import { latestCount } from '../catalogue/summaries/summary.ts';
import type { KnownVolume } from '../catalogue/summaries/volumes.ts';
import { type Address, dateAddress, listDateAddress, volumeIndexAddress } from '../newsroom/address.ts';
import type { Edition } from '../newsroom/edition.ts';
import { groupBy } from '../newsroom/group-by.ts';
import { hrefWithin } from '../newsroom/href.ts';
import { type ListId, readList } from '../newsroom/list-id.ts';
import type { EditionId } from '../newsroom/names.ts';
import { type Content, linkTo, type WholeContent } from './content.ts';
import type { Listing } from './listing.ts';
import { makeTeasers } from './make-teaser.ts';
import type { OpenVolume } from './open-volume.ts';
import { holding, type ListYear, latestOf, totalOf } from './span.ts';
import { divisionOf } from './volume-index-pages.ts';
import { entryId, isInIndex } from './yearly-list.ts';
import type { Bar } from './years.ts';

/** A bar for each year from an edition's first volume to its last, the years between without any included. */
export function yearBars(content: Content, edition: EditionId, volumes: readonly KnownVolume[]): Bar[] {
  const last = volumes[0]?.year;
  const first = volumes.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  const counts = new Map(volumes.map(({ year, summary }) => [year, summary.articles]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const count = counts.get(year) ?? 0;
    return { at: year, count, href: count > 0 ? linkTo(content, dateAddress(edition, { year })) : null };
  });
}

/** The twelve months of a volume. */
export function monthBars(content: Content, { edition, year, articles }: OpenVolume): Bar[] {
  const byMonth = groupBy(articles, ({ published }) => published.date.month);
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const count = byMonth.get(month)?.length ?? 0;
    return {
      at: month,
      count,
      href: count > 0 ? linkTo(content, dateAddress(edition.id, { year, month })) : null,
    };
  });
}

/** The latest twenty of a list and, where there are more, its years; those that have pages stand under `address`. */
export function makeListing(
  content: WholeContent,
  edition: Edition,
  list: ListId,
  address: Address,
  years: readonly ListYear[],
): Listing {
  const total = totalOf(years);
  const hrefOf = ({ volume, count }: ListYear) => {
    if (!isInIndex(count)) return linkTo(content, listDateAddress(address, { year: volume.year }));
    const index =
      divisionOf(content, edition, volume, list) ??
      volumeIndexAddress(edition.id, volume.year, readList(list).room);
    return hrefWithin(linkTo(content, index), entryId(list));
  };
  return {
    total,
    latest: makeTeasers(content, latestOf(content, list, years, latestCount)),
    years: (total > latestCount ? years : []).map((each) => ({
      at: each.volume.year,
      count: each.count,
      href: hrefOf(each),
    })),
  };
}

/** What a listing follows from. */
export const listingFingerprints = (
  content: Content,
  edition: Edition,
  list: ListId,
  years: readonly ListYear[],
) => [
  years.map(({ volume, count }) => [
    volume.year,
    count,
    isInIndex(count) ? divisionOf(content, edition, volume, list) : null,
  ]),
  holding(years, latestCount).map(({ fingerprint }) => fingerprint),
];
