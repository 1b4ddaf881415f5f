import { type DateSpan, readDate } from '../../language/read-date.ts';
import type { SearchSettings } from '../settings.ts';
import { isDate } from './question.ts';

type Calendar = SearchSettings['locale']['otherCalendar'];

/** The ends of the dates of a question, as its address names them. */
const ends = { from: 'first', to: 'last' } as const satisfies Record<string, keyof DateSpan>;

export type DateEnd = keyof typeof ends;

/** What a reader wrote as one end of the dates; null where it means no date. */
export function readEnd(written: string, end: DateEnd, calendar: Calendar): string | null {
  return readDate(written, calendar)?.[ends[end]] ?? null;
}

/**
 * An address whose dates may be written as readers write them (`from=1436`, `to=أيلول 2015`), with those that are
 * understood as questions have them, and what is not.
 */
export function withDatesRead(search: string, calendar: Calendar): { search: string; unread: string[] } {
  const parameters = new URLSearchParams(search);
  const unread: string[] = [];
  let isNew = false;
  for (const end of ['from', 'to'] as const) {
    const written = parameters.get(end)?.trim() ?? '';
    if (written === '' || isDate(written)) continue;
    const date = readEnd(written, end, calendar);
    if (date === null) unread.push(written);
    else parameters.set(end, date);
    isNew ||= date !== null;
  }
  return { search: isNew ? `?${parameters}` : search, unread };
}
