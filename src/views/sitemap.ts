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
import type { EditionIndex } from './edition-index.ts';
import type { Page } from './page.ts';

/** sitemaps.org, protocol 0.9: absolute addresses, and the day of the last change where it is known. */
export interface SitemapView {
  urls: readonly { url: string; lastChange: string | null }[];
}

/** One sitemap for each volume's articles and one for an edition's other pages, so that an article changes one file. */
export function sitemapPages(
  content: Content,
  index: EditionIndex,
  others: readonly Address[],
): Page<SitemapView>[] {
  const { site } = content.catalogue;
  const volumes = index.volumes.map(({ edition, year, articles }) => ({
    address: volumeSitemapAddress(edition, year),
    view: {
      urls: articles.map((article) => ({
        url: urlOf(site, article.address),
        lastChange: lastChange(article),
      })),
    },
  }));
  const rest = others.map((address) => ({ url: urlOf(site, address), lastChange: null }));
  return [...volumes, { address: editionSitemapAddress(index.edition.id), view: { urls: rest } }];
}

/** The index of all sitemaps. */
export const sitemapIndexPage = (content: Content, sitemaps: readonly Address[]): Page<SitemapView> => ({
  address: sitemapIndexAddress,
  view: {
    urls: sitemaps.map((address) => ({ url: urlOf(content.catalogue.site, address), lastChange: null })),
  },
});

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

export const robotsPage = (content: Content): Page<RobotsView> => ({
  address: robotsAddress,
  view: { sitemap: urlOf(content.catalogue.site, sitemapIndexAddress) },
});
