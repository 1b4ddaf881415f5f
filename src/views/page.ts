import type { ArchiveView } from './archive.ts';
import type { ArticleView } from './article.ts';
import type { DayView } from './day.ts';
import type { FeedView } from './feed.ts';
import type { HomeView } from './home.ts';
import type { MonthView } from './month.ts';
import type { NotFoundView } from './not-found.ts';
import type { PageOf, PlannedPageOf } from './page-of.ts';
import type { PartView } from './part.ts';
import type { RedirectView } from './redirect.ts';
import type { RootView } from './root.ts';
import type { SearchView } from './search.ts';
import type { SectionView } from './section.ts';
import type { RobotsView, SitemapView } from './sitemap.ts';
import type { StandingPageView } from './standing-page.ts';
import type { StoryView } from './story.ts';
import type { StoryIndexView } from './story-index.ts';
import type { SubjectView } from './subject.ts';
import type { SubjectIndexView } from './subject-index.ts';
import type { VolumeView } from './volume.ts';
import type { VolumeIndexView } from './volume-index.ts';

/** What each kind of page shows; `src/pages` has a layout for each. */
export interface Views {
  home: HomeView;
  archive: ArchiveView;
  volume: VolumeView;
  volumeIndex: VolumeIndexView;
  month: MonthView;
  day: DayView;
  article: ArticleView;
  section: SectionView;
  subject: SubjectView;
  subjectIndex: SubjectIndexView;
  part: PartView;
  story: StoryView;
  storyIndex: StoryIndexView;
  standingPage: StandingPageView;
  search: SearchView;
  notFound: NotFoundView;
  redirect: RedirectView;
  root: RootView;
  feed: FeedView;
  sitemap: SitemapView;
  sitemapIndex: SitemapView;
  robots: RobotsView;
}

export type Kind = keyof Views;

/** What the press prints. */
export type Page<K extends Kind = Kind> = { [Each in K]: PageOf<Each, Views[Each]> }[K];

/** A page that spans volumes, as it is planned. */
export type PlannedPage<K extends Kind = Kind> = { [Each in K]: PlannedPageOf<Each, Views[Each]> }[K];
