import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ArchiveLayout } from '../../layouts/archive.tsx';
import { DayLayout } from '../../layouts/day.tsx';
import { feedXml } from '../../layouts/feed.ts';
import { HomeLayout } from '../../layouts/home.tsx';
import { MonthLayout } from '../../layouts/month.tsx';
import { NotFoundLayout } from '../../layouts/not-found.tsx';
import { PartLayout } from '../../layouts/part.tsx';
import { SearchLayout } from '../../layouts/search.tsx';
import { SectionLayout } from '../../layouts/section.tsx';
import { sitemapIndexXml, sitemapXml } from '../../layouts/sitemap.ts';
import { StoryLayout } from '../../layouts/story.tsx';
import { StoryIndexLayout } from '../../layouts/story-index.tsx';
import { SubjectLayout } from '../../layouts/subject.tsx';
import { SubjectIndexLayout } from '../../layouts/subject-index.tsx';
import { VolumeLayout } from '../../layouts/volume.tsx';
import { VolumeIndexLayout } from '../../layouts/volume-index.tsx';
import type { Page } from '../../src/views/page.ts';

/** The file of a page that lists or leads; `body` stands for every text. Null of a page of another kind. */
export function printPage(page: Page, body: string): string | null {
  const element = elementOf(page);
  if (element) return `<!doctype html>${renderToString(element)}`;
  switch (page.kind) {
    case 'feed':
      return feedXml(page.view, () => body);
    case 'sitemap':
      return sitemapXml(page.view);
    case 'sitemapIndex':
      return sitemapIndexXml(page.view);
    default:
      return null;
  }
}

function elementOf(page: Page): VNode | null {
  switch (page.kind) {
    case 'home':
      return <HomeLayout view={page.view} />;
    case 'archive':
      return <ArchiveLayout view={page.view} />;
    case 'volume':
      return <VolumeLayout view={page.view} />;
    case 'volumeIndex':
      return <VolumeIndexLayout view={page.view} />;
    case 'month':
      return <MonthLayout view={page.view} />;
    case 'day':
      return <DayLayout view={page.view} />;
    case 'part':
      return <PartLayout view={page.view} />;
    case 'section':
      return <SectionLayout view={page.view} />;
    case 'subject':
      return <SubjectLayout view={page.view} />;
    case 'subjectIndex':
      return <SubjectIndexLayout view={page.view} />;
    case 'story':
      return <StoryLayout view={page.view} />;
    case 'storyIndex':
      return <StoryIndexLayout view={page.view} />;
    case 'search':
      return <SearchLayout view={page.view} />;
    case 'notFound':
      return <NotFoundLayout view={page.view} />;
    default:
      return null;
  }
}
