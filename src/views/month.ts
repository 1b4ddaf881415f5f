import type { CalendarDate } from '../language/calendar-date.ts';
import { isoDate } from '../language/calendar-date.ts';
import { longDate, monthYear } from '../language/dates.ts';
import { say, sayCount } from '../language/phrase.ts';
import { archiveAddress, dateAddress, datePartsAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import { groupBy } from '../newsroom/group-by.ts';
import type { Href } from '../newsroom/href.ts';
import { compareOldestFirst } from '../newsroom/volume.ts';
import { type Content, linkTo } from './content.ts';
import { bySections, undatedPortion, type Whole } from './cuts.ts';
import type { Frame } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { hasDate, neighbours } from './neighbours.ts';
import type { OpenVolume } from './open-volume.ts';
import type { PageOf } from './page-of.ts';
import { type PartView, partPages } from './part.ts';
import { type Cut, portionsOf, type Shelf, shelfOfParts, wholeShelf } from './shelf.ts';

export interface MonthView {
  frame: Frame;
  year: number;
  month: number;
  total: number;
  volume: Href;
  /** By day, the earliest first; before all those of which only the month is known. */
  shelf: Shelf;
  before: { date: CalendarDate; href: Href } | null;
  after: { date: CalendarDate; href: Href } | null;
}

/** One page for each month that has articles, and for what has no day in one that has too many. */
export function monthPages(
  content: Content,
  volume: OpenVolume,
): (PageOf<'month', MonthView> | PageOf<'part', PartView>)[] {
  const { edition, months, articles, context } = volume;
  const { locale } = edition;
  const byMonth = groupBy(articles, ({ published: { date } }) =>
    isoDate({ year: date.year, month: date.month }),
  );
  return months.flatMap((date, position) => {
    const { year, month = 1 } = date;
    const ofMonth = (byMonth.get(isoDate(date)) ?? []).toSorted(compareOldestFirst);
    const name = monthYear(year, month, locale);
    const address = dateAddress(edition.id, date);
    const frame = makeFrame(content, edition, {
      address,
      title: name,
      description: say(locale, 'monthDescription', {
        date: name,
        count: sayCount(locale, 'articles', ofMonth.length),
      }),
      under: archiveAddress(edition.id),
      addressIn: (id) => (hasDate(volume, id, date) ? dateAddress(id, date) : null),
    });
    const days = [...groupBy(ofMonth, ({ published }) => isoDate(published.date)).values()];
    const parts = portionsOf(
      ofMonth,
      byDays({ content, edition, title: name, address: datePartsAddress(edition.id, date) }),
    );
    const view: MonthView = {
      frame,
      year,
      month,
      total: ofMonth.length,
      volume: linkTo(content, dateAddress(edition.id, { year })),
      shelf: parts
        ? shelfOfParts(content, parts)
        : wholeShelf(
            content,
            days.map((ofDay) => groupOfDay(content, volume, ofDay)),
          ),
      ...neighbours(content, edition.id, months, position, context.months),
    };
    const trail = [{ href: linkTo(content, address), label: name }];
    const whole = { edition, under: archiveAddress(edition.id), trail };
    return [{ kind: 'month' as const, address, view }, ...partPages(content, whole, parts ?? [])];
  });
}

/** A day of a month with its articles; they all have its date. */
function groupOfDay(content: Content, { edition }: OpenVolume, articles: readonly Article[]) {
  const date = articles[0]?.published.date;
  return date?.day === undefined
    ? { name: say(edition.locale, 'dayUnknown'), id: null, href: null, articles }
    : {
        name: longDate(date, edition.locale),
        id: null,
        href: linkTo(content, dateAddress(edition.id, date)),
        articles,
      };
}

/** A month's days, which have pages; what has no day by section. */
const byDays =
  (whole: Whole): Cut =>
  (articles) =>
    [...groupBy(articles, ({ published }) => isoDate(published.date)).values()].map((ofDay) => {
      const { edition, address } = whole;
      const date = ofDay[0]?.published.date;
      if (date?.day === undefined) return undatedPortion(whole, address, 'dayUnknown', ofDay, bySections);
      const name = longDate(date, edition.locale);
      return {
        ...{ name, title: name, hasPage: true, articles: ofDay, isDated: false, isGlimpsed: true, cut: null },
        address: dateAddress(edition.id, date),
      };
    });
