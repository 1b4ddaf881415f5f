import { type CalendarDate, compareDates, isoDate } from '../language/calendar-date.ts';
import {
  type Address,
  dateSitemapAddress,
  editionSitemapAddress,
  robotsAddress,
  sitemapIndexAddress,
} from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import { sha256 } from '../newsroom/fingerprint.ts';
import { groupBy } from '../newsroom/group-by.ts';
import { urlOf } from '../newsroom/href.ts';
import { lastChange } from '../newsroom/last-change.ts';
import type { Content } from './content.ts';
import type { OpenVolume } from './open-volume.ts';
import type { PageOf, PlannedPageOf } from './page-of.ts';
import type { Span } from './span.ts';

/** sitemaps.org, protocol 0.9: absolute addresses, and the day of the last change where it is known. */
export interface SitemapView {
  /** `lastChange` is a W3C Datetime, as the protocol asks: a year, a month, a day or a time with its offset. */
  urls: readonly { url: string; lastChange: string | null }[];
}

/** The protocol allows 50,000 URLs in a sitemap, and 50 MB, which is a kilobyte for each. */
const mostUrls = 40_000;

/** A volume of more articles, beside which its lists have pages, has several sitemaps. */
const mostArticlesOfOne = 20_000;

/**
 * The dates whose articles stand in a sitemap of their own, by how many there are of each ISO date: of a volume that is
 * too large for one its months, and of a month that is its days.
 */
export function sitemapDates(counts: Readonly<Record<string, number>>): CalendarDate[] {
  const sumOf = (dates: readonly [string, number][]) => dates.reduce((sum, [, count]) => sum + count, 0);
  const dates = Object.entries(counts);
  if (sumOf(dates) <= mostArticlesOfOne) return [];
  const months = [...groupBy(dates, ([iso]) => iso.slice(0, 'YYYY-MM'.length))];
  return months
    .flatMap(([month, ofMonth]) => (sumOf(ofMonth) <= mostUrls ? [month] : ofMonth.map(([iso]) => iso)))
    .map(dateOf)
    .filter(({ month }) => month !== undefined)
    .sort(compareDates);
}

function dateOf(iso: string): CalendarDate {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return { year, month, day };
}

/** A volume's sitemaps: its articles, and its other pages at `others`. */
export function volumeSitemaps(
  { catalogue: { site } }: Content,
  { edition, year, articles, dates }: OpenVolume,
  others: readonly Address[],
): PageOf<'sitemap', SitemapView>[] {
  const counts = Object.fromEntries([...dates].map(([iso, { length }]) => [iso, length]));
  const divided = sitemapDates(counts).map((date) => ({ date, prefix: isoDate(date) }));
  const byDate = groupBy(articles, ({ published }) => {
    const iso = isoDate(published.date);
    return divided.find(({ prefix }) => iso.startsWith(prefix)) ?? null;
  });
  const urlsOf = (some: readonly Article[]) =>
    some.map((article) => ({ url: urlOf(site, article.address), lastChange: lastChange(article).iso }));
  const page = (date: CalendarDate, urls: SitemapView['urls']): PageOf<'sitemap', SitemapView> => ({
    kind: 'sitemap',
    address: dateSitemapAddress(edition.id, date),
    view: { urls },
  });
  const rest = [
    ...urlsOf(byDate.get(null) ?? []),
    ...others.map((address) => ({ url: urlOf(site, address), lastChange: null })),
  ];
  return [page({ year }, rest), ...divided.map((each) => page(each.date, urlsOf(byDate.get(each) ?? [])))];
}

/**
 * The sitemaps of an edition's pages that span volumes: one, or as many as it takes, among which a fingerprint of each
 * address chooses, so that one page more changes one of them.
 */
export function editionSitemaps(
  { catalogue: { site } }: Content,
  { edition }: Span,
  pages: readonly Address[],
): PlannedPageOf<'sitemap', SitemapView>[] {
  let parts = 1;
  while (pages.length / parts > mostUrls) parts *= 2;
  const divided = groupBy(pages, (address) =>
    parts === 1 ? null : (sha256(address).digest()[0] ?? 0) % parts,
  );
  return [...divided].map(([part, ofPart]) => ({
    kind: 'sitemap',
    address: editionSitemapAddress(edition.id, part),
    from: ofPart,
    view: () => ({ urls: ofPart.map((address) => ({ url: urlOf(site, address), lastChange: null })) }),
  }));
}

/** The addresses of the sitemaps of an edition's volumes. */
export const addressesOfVolumes = ({ edition, volumes }: Span): Address[] =>
  volumes.flatMap(({ year, summary }) =>
    [{ year }, ...sitemapDates(summary.dates)].map((date) => dateSitemapAddress(edition.id, date)),
  );

/** The index of all sitemaps. */
export const sitemapIndexPage = (
  { catalogue: { site } }: Content,
  sitemaps: readonly Address[],
): PlannedPageOf<'sitemapIndex', SitemapView> => ({
  kind: 'sitemapIndex',
  address: sitemapIndexAddress,
  from: sitemaps,
  view: () => ({ urls: sitemaps.map((address) => ({ url: urlOf(site, address), lastChange: null })) }),
});

export interface RobotsView {
  sitemap: string;
}

export const robotsPage = ({ catalogue: { site } }: Content): PlannedPageOf<'robots', RobotsView> => ({
  kind: 'robots',
  address: robotsAddress,
  from: null,
  view: () => ({ sitemap: urlOf(site, sitemapIndexAddress) }),
});
