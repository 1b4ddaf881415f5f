import {
  type Address,
  editionSitemapAddress,
  robotsAddress,
  sitemapIndexAddress,
  volumeSitemapAddress,
} from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import { urlOf } from '../newsroom/href.ts';
import type { Content } from './content.ts';
import type { OpenVolume } from './open-volume.ts';
import type { Page, PlannedPage } from './page.ts';
import type { Span } from './span.ts';

/** sitemaps.org, protocol 0.9: absolute addresses, and the day of the last change where it is known. */
export interface SitemapView {
  urls: readonly { url: string; lastChange: string | null }[];
}

/** A volume's sitemap: its articles, and its other pages at `others`. */
export const volumeSitemap = (
  { catalogue: { site } }: Content,
  { edition, year, articles }: OpenVolume,
  others: readonly Address[],
): Page<'sitemap'> => ({
  kind: 'sitemap',
  address: volumeSitemapAddress(edition.id, year),
  view: {
    urls: [
      ...articles.map((article) => ({ url: urlOf(site, article.address), lastChange: lastChange(article) })),
      ...others.map((address) => ({ url: urlOf(site, address), lastChange: null })),
    ],
  },
});

/** The sitemap of an edition's pages that span volumes. */
export const editionSitemap = (
  { catalogue: { site } }: Content,
  { edition }: Span,
  pages: readonly Address[],
): PlannedPage<'sitemap'> => ({
  kind: 'sitemap',
  address: editionSitemapAddress(edition.id),
  from: pages,
  view: () => ({ urls: pages.map((address) => ({ url: urlOf(site, address), lastChange: null })) }),
});

/** The index of all sitemaps. */
export function sitemapIndexPage(
  { catalogue: { site } }: Content,
  spans: readonly Span[],
): PlannedPage<'sitemapIndex'> {
  const sitemaps = spans.flatMap(({ edition: { id }, volumes }) => [
    ...volumes.map(({ year }) => volumeSitemapAddress(id, year)),
    editionSitemapAddress(id),
  ]);
  const view = () => ({ urls: sitemaps.map((address) => ({ url: urlOf(site, address), lastChange: null })) });
  return { kind: 'sitemapIndex', address: sitemapIndexAddress, from: sitemaps, view };
}

/** W3C Datetime, as the protocol asks: a year, a month, a day or a time with its offset. */
const lastChange = ({ published, updated, corrections }: Article) => {
  const latest = [published, ...(updated ? [updated] : []), ...corrections.map(({ date }) => date)].reduce(
    (a, b) => (b.instant > a.instant ? b : a),
  );
  return latest.iso;
};

export interface RobotsView {
  sitemap: string;
}

export const robotsPage = ({ catalogue: { site } }: Content): PlannedPage<'robots'> => ({
  kind: 'robots',
  address: robotsAddress,
  from: null,
  view: () => ({ sitemap: urlOf(site, sitemapIndexAddress) }),
});
