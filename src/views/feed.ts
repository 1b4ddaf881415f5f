import { isolateForeignRuns } from '../language/isolate.ts';
import { say } from '../language/phrase.ts';
import { feedAddress, homeAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import { urlOf } from '../newsroom/href.ts';
import { localise } from '../newsroom/localised.ts';
import type { Content } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import { creditName } from './make-teaser.ts';
import type { Page } from './page.ts';

export interface FeedEntry {
  url: string;
  title: string;
  summary: string;
  /** HTML whose links are all absolute. */
  html: string;
  /** RFC 3339, UTC. */
  published: string;
  updated: string;
  authors: readonly string[];
  section: string;
}

export interface FeedView {
  /** The feed's own address and its edition's home, absolute. */
  url: string;
  home: string;
  language: string;
  title: string;
  subtitle: string;
  /** That of the newest entry, so that the feed changes only when its articles do. */
  updated: string;
  entries: readonly FeedEntry[];
}

const entryCount = 30;

/** An edition's Atom feed: the newest articles, whole. */
export function feedPage(content: Content, index: EditionIndex): Page<FeedView> {
  const { edition, articles } = index;
  const { site } = content.catalogue;
  const { language, direction } = edition.locale;
  const siteName = localise(site.name, edition.id);
  const newest = articles.slice(0, entryCount);
  const entries = newest.map((article): FeedEntry => {
    const section = site.sections.get(article.section);
    return {
      url: urlOf(site, article.address),
      title: isolateForeignRuns(article.headline, direction),
      summary: article.standfirst,
      html: withAbsoluteLinks(content.texts.get(article.address)?.html ?? '', urlOf(site, article.address)),
      published: rfc3339(article.published.instant),
      updated: rfc3339(lastChange(article)),
      authors: article.byline.map((credit) => creditName(content, edition.id, credit)),
      section: section ? localise(section, edition.id) : article.section,
    };
  });
  const view: FeedView = {
    url: urlOf(site, feedAddress(edition.id)),
    home: urlOf(site, homeAddress(edition.id)),
    language,
    title: say(edition.locale, 'feedTitle', { site: siteName }),
    subtitle: localise(site.tagline, edition.id),
    updated: rfc3339(Math.max(0, ...newest.map(lastChange))),
    entries,
  };
  return { address: feedAddress(edition.id), view };
}

const rfc3339 = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

const lastChange = ({ published, updated, corrections }: Article) =>
  Math.max(published.instant, updated?.instant ?? 0, ...corrections.map(({ date }) => date.instant));

const tags = /<[a-z][^"<>]*(?:"[^"]*"[^"<>]*)*>/g;

/** `html` is what the pipeline made: `<` stands in tags alone, and attributes stand in double quotes. */
const withAbsoluteLinks = (html: string, base: string) =>
  html.replace(tags, (tag) =>
    tag.replace(/ (href|src)="([^"]*)"/g, (written, name: string, address: string) =>
      URL.canParse(address, base) ? ` ${name}="${new URL(address, base)}"` : written,
    ),
  );
