import type { CalendarDate } from '../../language/calendar-date.ts';
import { shortDate } from '../../language/dates.ts';
import { otherCalendarDate } from '../../language/other-calendar.ts';
import { say } from '../../language/phrase.ts';
import type { Question } from '../engine/findings.ts';
import type { SearchSettings } from '../settings.ts';

type DateLocale = SearchSettings['locale'];

/** The day, month or year that an ISO 8601 date names. */
export function dateOf(iso: string): CalendarDate {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return { year, month, day };
}

/** The dates that a question is narrowed to, in words; days in the edition's other calendar too. */
export function spanInWords({ from, to }: Pick<Question, 'from' | 'to'>, locale: DateLocale): string {
  const words = (iso: string) => {
    const date = dateOf(iso);
    const other = otherCalendarDate(date, locale);
    return shortDate(date, locale) + (other === null ? '' : ` (${other})`);
  };
  if (from === null) return to === null ? '' : say(locale, 'search.until', { last: words(to) });
  if (to === null) return say(locale, 'search.since', { first: words(from) });
  return from === to ? words(from) : say(locale, 'search.span', { first: words(from), last: words(to) });
}

/** Whether the first date of a question is after its last, as far as both are known. */
export function isReversed({ from, to }: Pick<Question, 'from' | 'to'>): boolean {
  if (from === null || to === null) return false;
  const known = Math.min(from.length, to.length);
  return from.slice(0, known) > to.slice(0, known);
}
