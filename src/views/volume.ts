import { isoDate } from '../language/calendar-date.ts';
import { formatYear } from '../language/dates.ts';
import { monthGrid } from '../language/month-grid.ts';
import { say, sayCount } from '../language/phrase.ts';
import { archiveAddress, dateAddress } from '../newsroom/address.ts';
import { groupBy } from '../newsroom/group-by.ts';
import type { Href } from '../newsroom/href.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { monthBars } from './make-bars.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers } from './make-teaser.ts';
import { hasDate } from './neighbours.ts';
import type { OpenVolume } from './open-volume.ts';
import type { Page } from './page.ts';
import type { Teaser } from './teaser.ts';
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
  /** …else its articles by month, those whose month is unknown first (month null). */
  list: readonly { month: { at: number; href: Href } | null; teasers: readonly Teaser[] }[] | null;
  /** In a busy year: articles of which only the year is known. */
  undated: readonly Teaser[];
  /** The indexes of what it has by section, topic, place and person; small archives have none. */
  indexes: readonly Link[];
  archive: Href;
  /** The volumes before and after it that have articles. */
  before: { year: number; href: Href } | null;
  after: { year: number; href: Href } | null;
}

/** A year with articles on fewer days than this, two a month, is easier to read as a list. */
const busyDays = 24;

/** The page of a volume itself. */
export function volumePage(content: Content, volume: OpenVolume): Page<'volume'> {
  const { edition, year, articles, surroundings } = volume;
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
    elsewhere: (id) => (hasDate(volume, id, { year }) ? dateAddress(id, { year }) : null),
  });
  const view: VolumeView = {
    frame,
    year,
    total: articles.length,
    days,
    months: monthBars(content, volume),
    calendars: busy ? calendars(content, volume) : null,
    list: busy ? null : list(content, volume),
    undated: busy
      ? makeTeasers(
          content,
          articles.filter(({ published }) => published.date.month === undefined),
        )
      : [],
    indexes: volumeIndexes(content, volume),
    archive: linkTo(content, archiveAddress(edition.id)),
    before: neighbour(surroundings.years.before),
    after: neighbour(surroundings.years.after),
  };
  return { kind: 'volume', address, view };
}

/** A sparse year's articles by month, in the order of the year. */
function list(content: Content, { edition, year, articles }: OpenVolume): VolumeView['list'] {
  const byMonth = groupBy(articles.toReversed(), ({ published }) => published.date.month ?? null);
  return [...byMonth]
    .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
    .map(([month, ofMonth]) => ({
      month:
        month === null
          ? null
          : { at: month, href: linkTo(content, dateAddress(edition.id, { year, month })) },
      teasers: makeTeasers(content, ofMonth),
    }));
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
