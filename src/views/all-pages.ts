import type { Edition } from '../newsroom/edition.ts';
import { archivePage } from './archive.ts';
import { articlePages } from './article.ts';
import type { Content, WholeContent } from './content.ts';
import { dayPages } from './day.ts';
import { feedPage } from './feed.ts';
import { homePage } from './home.ts';
import { monthPages } from './month.ts';
import { notFoundPages } from './not-found.ts';
import type { OpenVolume } from './open-volume.ts';
import type { Page, PlannedPage } from './page.ts';
import { redirectPages } from './redirect.ts';
import { rootPage } from './root.ts';
import { searchPage } from './search.ts';
import { sectionPages } from './section.ts';
import {
  addressesOfVolumes,
  editionSitemaps,
  robotsPage,
  sitemapIndexPage,
  volumeSitemaps,
} from './sitemap.ts';
import { spanOf } from './span.ts';
import { standingPages } from './standing-page.ts';
import { storyPages } from './story.ts';
import { storyIndexPages } from './story-index.ts';
import { subjectPages } from './subject.ts';
import { subjectIndexPages } from './subject-index.ts';
import { volumePages } from './volume.ts';
import { volumeIndexPages } from './volume-index.ts';
import { storyYearPages, yearListPages } from './year-lists.ts';

/** Every page that belongs to one volume. */
export function pagesOfVolume(content: Content, volume: OpenVolume): Page[] {
  if (volume.articles.length === 0) return [];
  const lists = [
    ...volumePages(content, volume),
    ...volumeIndexPages(content, volume),
    ...monthPages(content, volume),
    ...dayPages(content, volume),
    ...yearListPages(content, volume),
    ...storyYearPages(content, volume),
  ];
  const listed = lists.map(({ address }) => address);
  return [
    ...articlePages(content, volume),
    ...lists,
    ...redirectPages(content, volume),
    ...volumeSitemaps(content, volume, listed),
  ];
}

/** Every page that spans volumes, or belongs to none. */
export function spanningPages(content: WholeContent): PlannedPage[] {
  const { editions } = content.catalogue;
  const spans = [...editions.values()].map((edition: Edition) => spanOf(content, edition));
  const ofEditions = spans.flatMap((span): PlannedPage[] => {
    const lists = [
      homePage(content, span),
      archivePage(content, span),
      ...sectionPages(content, span),
      ...subjectPages(content, span, spans),
      ...subjectIndexPages(content, span),
      ...storyPages(content, span, spans),
      ...storyIndexPages(content, span),
      ...standingPages(content, span),
    ];
    const listed = lists.map(({ address }) => address);
    return [
      ...lists,
      ...editionSitemaps(content, span, listed),
      searchPage(content, span),
      ...notFoundPages(content, span),
      feedPage(content, span),
    ];
  });
  const sitemaps = [
    ...spans.flatMap(addressesOfVolumes),
    ...ofEditions.flatMap(({ kind, address }) => (kind === 'sitemap' ? [address] : [])),
  ];
  return [...ofEditions, ...rootPage(content), sitemapIndexPage(content, sitemaps), robotsPage(content)];
}
