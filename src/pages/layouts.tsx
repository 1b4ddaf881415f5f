import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ArchiveLayout } from '../../layouts/archive.tsx';
import { ArticleLayout } from '../../layouts/article.tsx';
import { DayLayout } from '../../layouts/day.tsx';
import { feedXml } from '../../layouts/feed.ts';
import { HomeLayout } from '../../layouts/home.tsx';
import { MonthLayout } from '../../layouts/month.tsx';
import { NotFoundLayout } from '../../layouts/not-found.tsx';
import { PartLayout } from '../../layouts/part.tsx';
import { RedirectLayout } from '../../layouts/redirect.tsx';
import { RootLayout } from '../../layouts/root.tsx';
import { SearchLayout } from '../../layouts/search.tsx';
import { SectionLayout } from '../../layouts/section.tsx';
import { robotsText, sitemapIndexXml, sitemapXml } from '../../layouts/sitemap.ts';
import { StandingPageLayout } from '../../layouts/standing-page.tsx';
import { StoryLayout } from '../../layouts/story.tsx';
import { StoryIndexLayout } from '../../layouts/story-index.tsx';
import { SubjectLayout } from '../../layouts/subject.tsx';
import { SubjectIndexLayout } from '../../layouts/subject-index.tsx';
import { VolumeLayout } from '../../layouts/volume.tsx';
import { VolumeIndexLayout } from '../../layouts/volume-index.tsx';
import type { TextName } from '../newsroom/names.ts';
import type { Kind, Views } from '../views/page.ts';

/** Gives the HTML of a text that a view names. */
export type BodyOf = (text: TextName) => string;

/** How each kind of page is set: an HTML page as an element, any other file as its text. */
const layouts: { [K in Kind]: (view: Views[K], bodyOf: BodyOf) => VNode | string } = {
  home: (view) => <HomeLayout view={view} />,
  archive: (view) => <ArchiveLayout view={view} />,
  volume: (view) => <VolumeLayout view={view} />,
  volumeIndex: (view) => <VolumeIndexLayout view={view} />,
  month: (view) => <MonthLayout view={view} />,
  day: (view) => <DayLayout view={view} />,
  article: (view, bodyOf) => <ArticleLayout view={view} body={bodyOf(view.body)} />,
  section: (view) => <SectionLayout view={view} />,
  subject: (view) => <SubjectLayout view={view} />,
  subjectIndex: (view) => <SubjectIndexLayout view={view} />,
  part: (view) => <PartLayout view={view} />,
  story: (view) => <StoryLayout view={view} />,
  storyIndex: (view) => <StoryIndexLayout view={view} />,
  standingPage: (view, bodyOf) => <StandingPageLayout view={view} body={bodyOf(view.body)} />,
  search: (view) => <SearchLayout view={view} />,
  notFound: (view) => <NotFoundLayout view={view} />,
  redirect: (view) => <RedirectLayout view={view} />,
  root: (view) => <RootLayout view={view} />,
  feed: feedXml,
  sitemap: sitemapXml,
  sitemapIndex: sitemapIndexXml,
  robots: robotsText,
};

/** The file of a page. */
export function layOut<K extends Kind>({ kind, view }: { kind: K; view: Views[K] }, bodyOf: BodyOf): string {
  const laid = layouts[kind](view, bodyOf);
  return typeof laid === 'string' ? laid : `<!doctype html>${renderToString(laid)}`;
}
