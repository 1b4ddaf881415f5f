import type { CalendarDate } from '../language/calendar-date.ts';
import { isoDate } from '../language/calendar-date.ts';
import { longDate } from '../language/dates.ts';
import { say, sayCount } from '../language/phrase.ts';
import { archiveAddress, dateAddress, datePartsAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { Href } from '../newsroom/href.ts';
import { type Content, linkTo } from './content.ts';
import { bySections } from './cuts.ts';
import type { Frame } from './frame.ts';
import { inSections, sectionName } from './in-sections.ts';
import { makeFrame } from './make-frame.ts';
import { hasDate, neighbours } from './neighbours.ts';
import type { OpenVolume } from './open-volume.ts';
import type { PageOf } from './page-of.ts';
import { type PartView, partPages } from './part.ts';
import { plainShelf, portionsOf, type Shelf, shelfOfParts, wholeShelf } from './shelf.ts';

export interface DayView {
  frame: Frame;
  date: CalendarDate;
  volume: Href;
  month: Href;
  total: number;
  shelf: Shelf;
  before: { date: CalendarDate; href: Href } | null;
  after: { date: CalendarDate; href: Href } | null;
}

/** A day of more articles than this is looked through by section. */
const mostTogether = 20;

/** One page for each day that has articles, and for each part of one that has too many. */
export function dayPages(
  content: Content,
  volume: OpenVolume,
): (PageOf<'day', DayView> | PageOf<'part', PartView>)[] {
  const { edition, days, dates, context } = volume;
  const { locale } = edition;
  return days.flatMap((date, position) => {
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
      addressIn: (id) => (hasDate(volume, id, date) ? dateAddress(id, date) : null),
    });
    const trail = [{ href: linkTo(content, address), label: longDate(date, locale) }];
    const parts = portionsOf(
      ofDay,
      bySections({
        ...{ content, edition, title: longDate(date, locale) },
        address: datePartsAddress(edition.id, date),
      }),
    );
    const view: DayView = {
      frame,
      date,
      volume: linkTo(content, dateAddress(edition.id, { year })),
      month: linkTo(content, dateAddress(edition.id, { year, month })),
      total: ofDay.length,
      shelf: parts ? shelfOfParts(content, parts) : shelfOfDay(content, volume, ofDay),
      ...neighbours(content, edition.id, days, position, context.days),
    };
    const whole = { edition, under: archiveAddress(edition.id), trail };
    return [{ kind: 'day' as const, address, view }, ...partPages(content, whole, parts ?? [])];
  });
}

/** The articles of one date, by section where they are many. */
function shelfOfDay(content: Content, { edition }: OpenVolume, articles: readonly Article[]): Shelf {
  const sections = inSections(content, articles);
  if (articles.length <= mostTogether || sections.length < 2) return plainShelf(content, articles);
  return wholeShelf(
    content,
    sections.map(({ section, ofSection }) => ({
      name: sectionName(content, edition.id, section),
      id: `section-${section}`,
      href: null,
      articles: ofSection,
    })),
  );
}
