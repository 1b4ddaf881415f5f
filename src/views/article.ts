import type { CalendarDate } from '../language/calendar-date.ts';
import type { Direction } from '../language/direction.ts';
import type { Href } from '../newsroom/href.ts';
import type { Moment } from '../newsroom/moment.ts';
import type { SubjectKind } from '../newsroom/names.ts';
import type { Frame, Link } from './frame.ts';
import type { PictureView } from './picture.ts';
import type { Teaser } from './teaser.ts';

export interface ArticleView {
  frame: Frame;
  kicker: string | null;
  headline: string;
  standfirst: string;
  section: Link;
  published: Moment;
  updated: Moment | null;
  dateline: Link | null;
  byline: readonly { href: Href | null; label: string }[];
  minutes: number;
  picture: PictureView | null;
  body: string; // HTML, sanitised
  story: {
    link: Link;
    total: number;
    neighbours: readonly { href: Href; headline: string; published: Moment; current: boolean }[];
  } | null; // oldest first
  subjects: readonly { kind: SubjectKind; links: readonly Link[] }[]; // only kinds that have any
  corrections: readonly { date: CalendarDate; iso: string; text: string }[];
  sources: readonly {
    title: string;
    publisher: string | null;
    date: CalendarDate | null;
    url: string | null;
  }[];
  rights: { holder: string; licence: string | null; url: string | null } | null; // where they differ from the site's
  translations: readonly {
    language: string;
    direction: Direction;
    name: string;
    headline: string;
    href: Href;
  }[];
  before: { date: CalendarDate; href: Href } | null; // the day before that has articles
  after: { date: CalendarDate; href: Href } | null;
  related: readonly Teaser[]; // at most 4
  structured: Readonly<Record<string, unknown>>; // schema.org NewsArticle
}
