import type { Address } from '../../src/newsroom/address.ts';
import { allPages } from '../../src/views/all-pages.ts';
import type { Content } from '../../src/views/content.ts';
import { indexEdition } from '../../src/views/edition-index.ts';
import type { Page } from '../../src/views/page.ts';
import { article, type Changes, catalogueOf } from '../site.ts';

const assets = {
  styleSheet: '/assets/style.css' as Address,
  searchScript: '/assets/search.js' as Address,
  fonts: { arabic: '/assets/arabic.woff2' as Address, latin: '/assets/latin.woff2' as Address },
};

/** All that views are made from, for the smallest site with changes. */
export function contentOf(changes: Changes = {}, at?: number): Content {
  const { catalogue, texts } = catalogueOf(changes, at);
  const indexes = new Map(
    [...catalogue.editions.values()].map((edition) => [edition.id, indexEdition(catalogue, edition)]),
  );
  return { catalogue, texts, indexes, assets };
}

export const pagesOf = (changes: Changes = {}, at?: number) => allPages(contentOf(changes, at));

/** The view of the page at an address. Throws where there is none. */
export function viewAt<View>(pages: readonly Page<View>[], address: string): View {
  const page = pages.find((each) => each.address === address);
  if (!page)
    throw new Error(`No page at ${address}; there are ${pages.map((each) => each.address).join(', ')}`);
  return page.view;
}

/**
 * Articles by their names, `ar/2015/09/15/a` or with less of the date, each with more front matter and the
 * smallest site's own article out of the way.
 */
export const articles = (named: Record<string, Record<string, string>>): Changes => ({
  'ar/2015/09/15/first.md': null,
  ...Object.fromEntries(
    Object.entries(named).map(([name, more]) => {
      const slug = name.slice(name.lastIndexOf('/') + 1);
      const published = name.split('/').slice(1, -1).join('-');
      return [`${name}.md`, article({ headline: slug, published, ...more })];
    }),
  ),
});

/** So many days of a year from 1 January on, each with one article. */
export const daysOf = (year: number, count: number): Changes =>
  articles(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const day = new Date(Date.UTC(year, 0, index + 1)).toISOString().slice(0, 10);
        return [`ar/${day.replaceAll('-', '/')}/a`, {}];
      }),
    ),
  );
