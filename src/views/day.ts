import type { CalendarDate } from '../language/calendar-date.ts';
import { isoDate } from '../language/calendar-date.ts';
import { longDate } from '../language/dates.ts';
import { say, sayCount } from '../language/phrase.ts';
import { archiveAddress, dateAddress } from '../newsroom/address.ts';
import type { Href } from '../newsroom/href.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers } from './make-teaser.ts';
import { hasDate, neighbours } from './neighbours.ts';
import type { OpenVolume } from './open-volume.ts';
import type { Page } from './page.ts';
import type { Teaser } from './teaser.ts';

export interface DayView {
  frame: Frame;
  date: CalendarDate;
  volume: Href;
  month: Href;
  teasers: readonly Teaser[];
  before: { date: CalendarDate; href: Href } | null;
  after: { date: CalendarDate; href: Href } | null;
}

/** One page for each day that has articles. */
export function dayPages(content: Content, volume: OpenVolume): Page<'day'>[] {
  const { edition, days, dates, surroundings } = volume;
  const { locale } = edition;
  return days.map((date, position) => {
    const ofDay = dates.get(isoDate(date)) ?? [];
    const { year, month } = date;
    const address = dateAddress(edition.id, date);
    const frame = makeFrame(content, edition, {
      address,
      title: longDate(date, locale),
      description: say(locale, 'dayDescription', {
        date: longDate(date, locale),
        count: sayCount(locale, 'articles', ofDay.length),
      }),
      under: archiveAddress(edition.id),
      elsewhere: (id) => (hasDate(volume, id, date) ? dateAddress(id, date) : null),
    });
    const view: DayView = {
      frame,
      date,
      volume: linkTo(content, dateAddress(edition.id, { year })),
      month: linkTo(content, dateAddress(edition.id, { year, month })),
      teasers: makeTeasers(content, ofDay),
      ...neighbours(content, edition.id, days, position, surroundings.days),
    };
    return { kind: 'day', address, view };
  });
}
