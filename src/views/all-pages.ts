import { archivePage } from './archive.ts';
import { articlePages } from './article.ts';
import type { Content } from './content.ts';
import { dayPages } from './day.ts';
import { feedPage } from './feed.ts';
import { homePage } from './home.ts';
import { monthPages } from './month.ts';
import { notFoundPages } from './not-found.ts';
import { redirectPages } from './redirect.ts';
import { rootPage } from './root.ts';
import { searchPage } from './search.ts';
import { sectionPages } from './section.ts';
import { robotsPage, sitemapIndexPage, sitemapPages } from './sitemap.ts';
import { standingPages } from './standing-page.ts';
import { storyPages } from './story.ts';
import { storyIndexPage } from './story-index.ts';
import { subjectPages } from './subject.ts';
import { subjectIndexPages } from './subject-index.ts';
import { volumePages } from './volume.ts';
import { yearListPages } from './year-list.ts';

export type AllPages = ReturnType<typeof allPages>;

/** Every page of the site by its kind; `src/pages` has a file for each kind. */
export function allPages(content: Content) {
  const indexes = [...content.indexes.values()];
  const lists = {
    home: indexes.map((index) => homePage(content, index)),
    archive: indexes.map((index) => archivePage(content, index)),
    volume: indexes.flatMap((index) => volumePages(content, index)),
    month: indexes.flatMap((index) => monthPages(content, index)),
    day: indexes.flatMap((index) => dayPages(content, index)),
    section: indexes.flatMap((index) => sectionPages(content, index)),
    subject: indexes.flatMap((index) => subjectPages(content, index)),
    subjectIndex: indexes.flatMap((index) => subjectIndexPages(content, index)),
    yearList: indexes.flatMap((index) => yearListPages(content, index)),
    story: indexes.flatMap((index) => storyPages(content, index)),
    storyIndex: indexes.map((index) => storyIndexPage(content, index)),
    standingPage: indexes.flatMap((index) => standingPages(content, index)),
  };
  const listed = Object.values(lists).flatMap((pages) => pages.map(({ address }) => address));
  const sitemaps = indexes.flatMap((index) => {
    const ofEdition = listed.filter((address) => address.startsWith(`/${index.edition.id}/`));
    return sitemapPages(content, index, ofEdition);
  });
  return {
    ...lists,
    article: indexes.flatMap((index) => articlePages(content, index)),
    search: indexes.map((index) => searchPage(content, index)),
    notFound: indexes.flatMap((index) => notFoundPages(content, index)),
    redirect: indexes.flatMap((index) => redirectPages(content, index)),
    root: rootPage(content),
    feed: indexes.map((index) => feedPage(content, index)),
    sitemap: sitemaps,
    sitemapIndex: [
      sitemapIndexPage(
        content,
        sitemaps.map(({ address }) => address),
      ),
    ],
    robots: [robotsPage(content)],
  };
}
