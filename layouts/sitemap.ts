import { x } from 'xastscript';
import type { RobotsView, SitemapView } from '../src/views/sitemap.ts';
import { xmlDocument } from './parts/xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap (sitemaps.org, protocol 0.9). */
export const sitemapXml = ({ urls }: SitemapView): string =>
  xmlDocument(
    x(
      'urlset',
      { xmlns: namespace },
      urls.map(({ url, lastChange }) => x('url', [x('loc', url), lastChange && x('lastmod', lastChange)])),
    ),
  );

export const sitemapIndexXml = ({ urls }: SitemapView): string =>
  xmlDocument(
    x(
      'sitemapindex',
      { xmlns: namespace },
      urls.map(({ url }) => x('sitemap', [x('loc', url)])),
    ),
  );

/** RFC 9309; it shuts nobody out, it only tells where the sitemap is. */
export const robotsText = ({ sitemap }: RobotsView): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
