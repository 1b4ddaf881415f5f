import type { Address } from './address.ts';
import type { Site } from './site.ts';

/** An address as a page links to it: the site's base path in front, percent-encoded. */
export type Href = string & { readonly __brand: 'Href' };

/** Percent-encodes what RFC 3986 (section 3.3) does not allow in a path; keeps `/`. */
const encodePath = (path: string) =>
  // Most addresses have nothing to encode, and a page has dozens of them.
  /[^\w/.~-]/.test(path) ? path.split('/').map(encodeURIComponent).join('/') : path;

export const hrefOf = (site: Pick<Site, 'basePath'>, address: Address) =>
  (site.basePath.slice(0, -1) + encodePath(address)) as Href;

/** A part of a page, by the id of its element. */
export const hrefWithin = (page: Href, id: string) => `${page}#${encodePath(id)}` as Href;

/** The whole URL, with scheme and host: for canonical links, feeds and sitemaps. */
export const urlOf = (site: Pick<Site, 'origin' | 'basePath'>, address: Address): string =>
  site.origin + hrefOf(site, address);
