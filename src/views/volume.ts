import { mostArticles } from '../catalogue/summaries/summary.ts';
import { isoDate } from '../language/calendar-date.ts';
import { formatYear, monthYear } from '../language/dates.ts';
import { monthGrid } from '../language/month-grid.ts';
import { monthNames } from '../language/months.ts';
import { say, sayCount } from '../language/phrase.ts';
import { archiveAddress, dateAddress, datePartsAddress } from '../newsroom/address.ts';
import { groupBy } from '../newsroom/group-by.ts';
import type { Href } from '../newsroom/href.ts';
import { compareOldestFirst } from '../newsroom/volume.ts';
import { type Content, linkTo } from './content.ts';
import { bySections, undatedPortion } from './cuts.ts';
import type { Frame, Link } from './frame.ts';
import { monthBars } from './make-bars.ts';
import { makeFrame } from './make-frame.ts';
import { hasDate } from './neighbours.ts';
import type { OpenVolume } from './open-volume.ts';
import type { PageOf } from './page-of.ts';
import { type PartView, partPages } from './part.ts';
import { type Cut, type Portion, portionsOf, type Shelf, shelfOfParts, wholeShelf } from './shelf.ts';
import { volumeIndexes } from './volume-index.ts';
import type { Bar } from './years.ts';

export interface CalendarDay {
  day: number;
  count: number;
  heat: 0 | 1 | 2 | 3 | 4;
  href: Href | null;
}
export interface MonthCalendar {
  month: number;
  count: number;
  href: Href | null;
  weeks: readonly (readonly (CalendarDay | null)[])[];
}
export interface VolumeView {
  frame: Frame;
  year: number;
  total: number;
  days: number; // days that have articles
  months: readonly Bar[]; // twelve
  /** Twelve calendars where the year is busy… */
  calendars: readonly MonthCalendar[] | null;
  /** …else its articles by month, those whose month is unknown first; in a busy year these alone, where it has any. */
  shelf: Shelf | null;
  /** The indexes of what it has by section, topic, place and person; small archives have none. */
  indexes: readonly Link[];
  archive: Href;
  /** The volumes before and after it that have articles. */
  before: { year: number; href: Href } | null;
  after: { year: number; href: Href } | null;
}

/** A year with articles on fewer days than this, two a month, is easier to read as a list. */
const busyDays = 24;

/** The page of a volume itself, and those of what has no month in a volume of too many articles. */
export function volumePages(
  content: Content,
  volume: OpenVolume,
): (PageOf<'volume', VolumeView> | PageOf<'part', PartView>)[] {
  const { edition, year, articles, context } = volume;
  const { locale } = edition;
  const address = dateAddress(edition.id, { year });
  const days = volume.days.length;
  const busy = days >= busyDays;
  const neighbour = (other: number | null) =>
    other === null ? null : { year: other, href: linkTo(content, dateAddress(edition.id, { year: other })) };
  const frame = makeFrame(content, edition, {
    address,
    title: say(locale, 'volumeTitle', { year: formatYear(year, locale) }),
    description: say(locale, 'volumeDescription', {
      year: formatYear(year, locale),
      count: sayCount(locale, 'articles', articles.length),
    }),
    under: archiveAddress(edition.id),
    addressIn: (id) => (hasDate(volume, id, { year }) ? dateAddress(id, { year }) : null),
  });
  const { shelf, parts } = busy ? undatedShelf(content, volume) : yearShelf(content, volume);
  const view: VolumeView = {
    frame,
    year,
    total: articles.length,
    days,
    months: monthBars(content, volume),
    calendars: busy ? calendars(content, volume) : null,
    shelf,
    indexes: volumeIndexes(content, volume),
    archive: linkTo(content, archiveAddress(edition.id)),
    before: neighbour(context.years.before),
    after: neighbour(context.years.after),
  };
  const trail = [{ href: linkTo(content, address), label: frame.title }];
  return [
    { kind: 'volume', address, view },
    ...partPages(content, { edition, under: archiveAddress(edition.id), trail }, parts),
  ];
}

interface YearShelf {
  shelf: Shelf | null;
  parts: readonly Portion[];
}

/** A sparse year's articles by month, in the order of the year. */
function yearShelf(content: Content, volume: OpenVolume): YearShelf {
  const articles = volume.articles.toSorted(compareOldestFirst);
  const months = inMonths(content, volume);
  const parts = portionsOf(articles, months);
  return {
    shelf: parts ? shelfOfParts(content, parts) : listed(content, months(articles)),
    parts: parts ?? [],
  };
}

/** What has no month in a busy year. */
function undatedShelf(content: Content, volume: OpenVolume): YearShelf {
  const undated = volume.articles.filter(({ published }) => published.date.month === undefined);
  const portions = inMonths(content, volume)(undated);
  if (undated.length === 0) return { shelf: null, parts: [] };
  return volume.articles.length > mostArticles
    ? { shelf: shelfOfParts(content, portions), parts: portions }
    : { shelf: listed(content, portions), parts: [] };
}

/** All articles of portions, under their names. */
const listed = (content: Content, portions: readonly Portion[]): Shelf =>
  wholeShelf(
    content,
    portions.map(({ name, address, hasPage, articles }) => ({
      name,
      id: null,
      href: hasPage ? linkTo(content, address) : null,
      articles,
    })),
  );

/** The months of a year, which have pages, in order; before them what has none, by section. */
function inMonths(content: Content, { edition, year }: OpenVolume): Cut {
  const { locale } = edition;
  const title = say(locale, 'volumeTitle', { year: formatYear(year, locale) });
  const whole = { content, edition, title, address: datePartsAddress(edition.id, { year }) };
  return (articles) =>
    [...groupBy(articles, ({ published }) => published.date.month)]
      .sort(([a = 0], [b = 0]) => a - b)
      .map(([month, ofMonth]): Portion => {
        if (month === undefined)
          return undatedPortion(whole, whole.address, 'monthUnknown', ofMonth, bySections);
        return {
          name: monthNames(month, locale),
          title: monthYear(year, month, locale),
          address: dateAddress(edition.id, { year, month }),
          ...{ hasPage: true, articles: ofMonth, isDated: true, isGlimpsed: true, cut: null },
        };
      });
}

function calendars(content: Content, volume: OpenVolume): MonthCalendar[] {
  const { edition, dates, year, articles } = volume;
  const countOn = (month: number, day: number) => dates.get(isoDate({ year, month, day }))?.length ?? 0;
  const onDays = groupBy(articles, ({ published }) => (published.date.day ? isoDate(published.date) : null));
  onDays.delete(null);
  const most = Math.max(...[...onDays.values()].map((ofDay) => ofDay.length));
  return monthBars(content, volume).map(({ at: month, count, href }) => ({
    month,
    count,
    href,
    weeks: monthGrid(year, month, edition.locale.week.start).map((week) =>
      week.map((day): CalendarDay | null => {
        if (day === null) return null;
        const ofDay = countOn(month, day);
        const dayHref = ofDay > 0 ? linkTo(content, dateAddress(edition.id, { year, month, day })) : null;
        return { day, count: ofDay, heat: heatOf(ofDay, most), href: dayHref };
      }),
    ),
  }));
}

/** Four even steps up to the busiest day of the year; 0 for a day without articles. */
function heatOf(count: number, most: number): CalendarDay['heat'] {
  if (count === 0) return 0;
  const steps = [1, 2, 3, 4] as const;
  return steps[Math.ceil((count / most) * 4) - 1] ?? 4;
}
