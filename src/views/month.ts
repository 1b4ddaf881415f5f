import type { CalendarDate } from '../language/calendar-date.ts';
import { isoDate } from '../language/calendar-date.ts';
import { monthYear } from '../language/dates.ts';
import { say, sayCount } from '../language/phrase.ts';
import { archiveAddress, dateAddress } from '../newsroom/address.ts';
import { groupBy } from '../newsroom/group-by.ts';
import type { Href } from '../newsroom/href.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers } from './make-teaser.ts';
import { hasDate, neighbours } from './neighbours.ts';
import type { OpenVolume } from './open-volume.ts';
import type { Page } from './page.ts';
import type { Teaser } from './teaser.ts';

export interface MonthView {
  frame: Frame;
  year: number;
  month: number;
  total: number;
  volume: Href;
  days: readonly { date: CalendarDate; href: Href | null; teasers: readonly Teaser[] }[]; // a date without a day: only the month is known
  before: { date: CalendarDate; href: Href } | null;
  after: { date: CalendarDate; href: Href } | null;
}

/** One page for each month that has articles. */
export function monthPages(content: Content, volume: OpenVolume): Page<'month'>[] {
  const { edition, months, articles, surroundings } = volume;
  const { locale } = edition;
  const byMonth = groupBy(articles, ({ published: { date } }) =>
    isoDate({ year: date.year, month: date.month }),
  );
  return months.map((date, position) => {
    const { year, month = 1 } = date;
    const ofMonth = (byMonth.get(isoDate(date)) ?? []).toReversed();
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
      elsewhere: (id) => (hasDate(volume, id, date) ? dateAddress(id, date) : null),
    });
    const days = [...groupBy(ofMonth, ({ published }) => isoDate(published.date)).values()].map((ofDay) => {
      const [first] = ofDay;
      const day = first?.published.date ?? date;
      return {
        date: day,
        href: day.day === undefined ? null : linkTo(content, dateAddress(edition.id, day)),
        teasers: makeTeasers(content, ofDay),
      };
    });
    const view: MonthView = {
      frame,
      year,
      month,
      total: ofMonth.length,
      volume: linkTo(content, dateAddress(edition.id, { year })),
      days,
      ...neighbours(content, edition.id, months, position, surroundings.months),
    };
    return { kind: 'month', address, view };
  });
}
