import { isoDate, startOfDay } from '../language/calendar-date.ts';
import type { Direction } from '../language/direction.ts';
import { isolateForeignRuns } from '../language/isolate.ts';
import { say } from '../language/phrase.ts';
import { feedAddress, homeAddress } from '../newsroom/address.ts';
import { descriptionOf } from '../newsroom/article.ts';
import { urlOf } from '../newsroom/href.ts';
import { lastChange } from '../newsroom/last-change.ts';
import { localise } from '../newsroom/localised.ts';
import type { Moment } from '../newsroom/moment.ts';
import type { TextName } from '../newsroom/names.ts';
import { asShown } from './as-shown.ts';
import type { WholeContent } from './content.ts';
import { creditName } from './make-teaser.ts';
import type { PlannedPageOf } from './page-of.ts';
import { newestFingerprints, newestOf, type Span } from './span.ts';

export interface FeedEntry {
  url: string;
  title: string;
  summary: string;
  body: TextName;
  /** RFC 3339. */
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
  direction: Direction;
  title: string;
  subtitle: string;
  /** Who stands for an entry whose article names nobody: the newsroom. */
  author: string;
  /** That of the newest entry, so that the feed changes only when its articles do. */
  updated: string;
  entries: readonly FeedEntry[];
}

const entryCount = 30;

/** An edition's Atom feed: the newest articles, whole. */
export function feedPage(content: WholeContent, span: Span): PlannedPageOf<'feed', FeedView> {
  const address = feedAddress(span.edition.id);
  const view = () => feedView(content, span);
  return { kind: 'feed', address, from: newestFingerprints(span, entryCount), view };
}

function feedView(content: WholeContent, span: Span): FeedView {
  const { edition } = span;
  const { site } = content.catalogue;
  const { language, direction } = edition.locale;
  const siteName = localise(site.name, edition.id);
  const newest = newestOf(content, span, entryCount);
  const entries = newest.map((article): FeedEntry => {
    const section = site.sections.get(article.section);
    const shown = asShown(content, article);
    return {
      url: urlOf(site, article.address),
      title: isolateForeignRuns(shown.headline, direction),
      summary: isolateForeignRuns(descriptionOf(shown), direction),
      body: article.text,
      published: rfc3339(article.published),
      updated: rfc3339(lastChange(article)),
      authors: article.byline.map((credit) => creditName(content, edition.id, credit)),
      section: section ? localise(section, edition.id) : article.section,
    };
  });
  const latest = newest.map(lastChange).sort((a, b) => b.instant - a.instant)[0];
  return {
    url: urlOf(site, feedAddress(edition.id)),
    home: urlOf(site, homeAddress(edition.id)),
    language,
    direction,
    title: isolateForeignRuns(say(edition.locale, 'feedTitle', { site: siteName }), direction),
    subtitle: isolateForeignRuns(localise(site.tagline, edition.id), direction),
    author: siteName,
    updated: latest ? rfc3339(latest) : '1970-01-01T00:00:00Z',
    entries,
  };
}

/** A moment as RFC 3339 has it; a day begins at its midnight in the site's time zone, so that its date stays. */
function rfc3339({ date: { year, month = 1, day = 1 }, clock, iso, instant }: Moment): string {
  if (clock) return iso;
  const midnight = startOfDay(year, month, day).getTime();
  const offset = Math.round((midnight - instant) / 60_000);
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  const hours = twoDigits(Math.floor(Math.abs(offset) / 60));
  return `${isoDate({ year, month, day })}T00:00:00${offset < 0 ? '-' : '+'}${hours}:${twoDigits(Math.abs(offset) % 60)}`;
}
