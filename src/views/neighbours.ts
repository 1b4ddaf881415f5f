import type { CalendarDate } from '../language/calendar-date.ts';
import { dateAddress } from '../newsroom/address.ts';
import type { Href } from '../newsroom/href.ts';
import type { EditionId } from '../newsroom/names.ts';
import { type Content, linkTo } from './content.ts';

export interface DateLink {
  date: CalendarDate;
  href: Href;
}

/** The dates before and after one of a list that is in the order of time. */
export function neighbours(
  content: Content,
  edition: EditionId,
  dates: readonly CalendarDate[],
  position: number,
): { before: DateLink | null; after: DateLink | null } {
  const link = (date: CalendarDate | undefined) =>
    date ? { date, href: linkTo(content, dateAddress(edition, date)) } : null;
  return { before: link(dates[position - 1]), after: link(dates[position + 1]) };
}

/** Whether an edition has a page for a month or a day. */
export function hasDate(
  { indexes }: Content,
  edition: EditionId,
  { year, month, day }: CalendarDate,
): boolean {
  const index = indexes.get(edition);
  const dates = day === undefined ? index?.months : index?.days;
  return (dates ?? []).some((date) => date.year === year && date.month === month && date.day === day);
}
