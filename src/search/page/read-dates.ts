import type { DateSpan } from '../../language/read-date.ts';
import type { SearchSettings } from '../settings.ts';
import { isDate } from './question.ts';

type Calendar = SearchSettings['locale']['otherCalendar'];

/** The ends of the dates of a question, as its address names them. */
const ends = { from: 'first', to: 'last' } as const satisfies Record<string, keyof DateSpan>;

export type DateEnd = keyof typeof ends;

/** What a reader wrote as one end of the dates; null where it means no date. Rejects where the reader does not load. */
export async function readEnd(written: string, end: DateEnd, calendar: Calendar): Promise<string | null> {
  if (isDate(written)) return written;
  const { readDate } = await import('./calendars.ts');
  return readDate(written, calendar)?.[ends[end]] ?? null;
}

/** The dates of an address that are not written as questions have them. */
function oddDates(search: string): [DateEnd, string][] {
  const parameters = new URLSearchParams(search);
  return (['from', 'to'] as const).flatMap((end): [DateEnd, string][] => {
    const written = parameters.get(end)?.trim() ?? '';
    return written === '' || isDate(written) ? [] : [[end, written]];
  });
}

export const hasOddDates = (search: string) => oddDates(search).length > 0;

/**
 * An address whose dates may be written as readers write them (`from=1436`, `to=أيلول 2015`), with those that are
 * understood as questions have them, and what is not.
 */
export async function withDatesRead(
  search: string,
  calendar: Calendar,
): Promise<{ search: string; unread: string[] }> {
  const parameters = new URLSearchParams(search);
  const unread: string[] = [];
  for (const [end, written] of oddDates(search)) {
    const date = await readEnd(written, end, calendar);
    if (date === null) unread.push(written);
    else parameters.set(end, date);
  }
  return { search: `?${parameters}`, unread };
}
