import { type CalendarDate, isoDate } from '../language/calendar-date.ts';
import { dateAddress } from '../newsroom/address.ts';
import type { Href } from '../newsroom/href.ts';
import type { EditionId } from '../newsroom/names.ts';
import { type Content, linkTo } from './content.ts';
import type { OpenVolume } from './open-volume.ts';

export interface DateLink {
  date: CalendarDate;
  href: Href;
}

/** The dates before and after one of a volume's, which are in the order of time; past its ends, those of the volumes `beyond`. */
export function neighbours(
  content: Content,
  edition: EditionId,
  dates: readonly CalendarDate[],
  position: number,
  beyond: { before: CalendarDate | null; after: CalendarDate | null },
): { before: DateLink | null; after: DateLink | null } {
  const link = (date: CalendarDate | null) =>
    date ? { date, href: linkTo(content, dateAddress(edition, date)) } : null;
  return {
    before: link(dates[position - 1] ?? beyond.before),
    after: link(dates[position + 1] ?? beyond.after),
  };
}

/** Whether another edition has a page for a date of this volume. */
export const hasDate = ({ context }: OpenVolume, edition: EditionId, date: CalendarDate): boolean =>
  context.otherEditions[edition]?.includes(isoDate(date)) ?? false;
