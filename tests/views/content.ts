import { contexts } from '../../src/catalogue/summaries/context.ts';
import { openContext } from '../../src/catalogue/summaries/open-context.ts';
import { publishedOf } from '../../src/catalogue/summaries/summary.ts';
import type { Address } from '../../src/newsroom/address.ts';
import { pagesOfVolume, spanningPages } from '../../src/views/all-pages.ts';
import type { Content } from '../../src/views/content.ts';
import { openVolume } from '../../src/views/open-volume.ts';
import type { Kind, Page, PlannedPage } from '../../src/views/page.ts';
import { article, type Changes, catalogueOf, now, type Whole } from '../site.ts';

const assets = {
  icon: '/assets/icon.svg' as Address,
  styleSheet: '/assets/style.css' as Address,
  script: '/assets/every-page.js' as Address,
  fonts: {
    arabic: '/assets/arabic.woff2' as Address,
    latin: '/assets/latin.woff2' as Address,
    bars: '/assets/bars.ttf' as Address,
  },
  tokens: '/assets/tokens.css' as Address,
};

/** All that views are made from, for the smallest site with changes. */
export const contentOf = (changes: Changes = {}, at = now): Content & Whole => ({
  ...catalogueOf(changes, at),
  assets,
});

/** The pages of a site, those of its volumes first. */
export function allPages(content: Content & Whole, at = now): Page[] {
  const { catalogue, records } = content;
  const contextOf = contexts(catalogue.volumes);
  const ofVolumes = [...catalogue.volumes.values()].flat().flatMap((volume) => {
    const { id, edition: name, year } = volume;
    const edition = catalogue.editions.get(name);
    if (!edition) throw new Error(`There is no edition ${name}`);
    const articles = publishedOf(records.get(id) ?? [], at);
    const context = openContext(contextOf(volume), catalogue.articlesOf);
    return pagesOfVolume(content, openVolume(edition, { edition: name, year, articles }, context));
  });
  return [...ofVolumes, ...spanningPages(content).map(toPage)];
}

const toPage = <K extends Kind>({ kind, address, view }: PlannedPage<K>): Page<K> => ({
  kind,
  address,
  view: view(),
});

const kinds: readonly Kind[] = [
  'home',
  'archive',
  'volume',
  'volumeIndex',
  'month',
  'day',
  'article',
  'section',
  'subject',
  'subjectIndex',
  'part',
  'story',
  'storyIndex',
  'standingPage',
  'search',
  'notFound',
  'redirect',
  'root',
  'feed',
  'sitemap',
  'sitemapIndex',
  'robots',
];

/** The pages of the smallest site with changes, by their kind. */
export function pagesOf(changes: Changes = {}, at = now): { [K in Kind]: Page<K>[] } {
  const pages = allPages(contentOf(changes, at), at);
  return Object.fromEntries(kinds.map((kind) => [kind, pages.filter((page) => page.kind === kind)])) as {
    [K in Kind]: Page<K>[];
  };
}

/** The view of the page at an address. Throws where there is none. */
export function viewAt<View>(pages: readonly { address: Address; view: View }[], address: string): View {
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
