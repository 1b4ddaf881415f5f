import { useEffect, useState } from 'preact/hooks';
import { namedLanguage } from '../../language/language-tag.ts';
import { withDigits } from '../../language/numerals.ts';
import { say } from '../../language/phrase.ts';
import type { Question } from '../engine/findings.ts';
import type { SearchSettings } from '../settings.ts';
import type { otherDay } from './calendars.ts';

type DateLocale = SearchSettings['locale'];

/** A day, month or year of ISO 8601 in words, as other pages have it: `15 أيلول 2015`, `أيلول 2015`, `2015`. */
export function dateInWords(iso: string, { digits, monthNames }: Pick<DateLocale, 'digits' | 'monthNames'>) {
  const [year, month, day] = iso.split('-').map(Number);
  const parts = [day, month && monthNames[month - 1], year].filter((part) => part !== undefined);
  return withDigits(parts.join(' '), digits);
}

/** The dates that a question is narrowed to, in words; `inOther` gives a day in the edition's other calendar. */
export function spanInWords(
  { from, to }: Pick<Question, 'from' | 'to'>,
  locale: DateLocale,
  inOther: (iso: string) => string | null,
): string {
  const words = (iso: string) => {
    const other = iso.length === 10 ? inOther(iso) : null;
    return dateInWords(iso, locale) + (other === null ? '' : ` (${other})`);
  };
  if (from === null) return to === null ? '' : say(locale, 'search.until', { last: words(to) });
  if (to === null) return say(locale, 'search.since', { first: words(from) });
  return from === to ? words(from) : say(locale, 'search.span', { first: words(from), last: words(to) });
}

/** Gives a day in the edition's other calendar, once what knows it has been loaded; null before, and where it has none. */
export function useOtherDay({ from, to }: Question, locale: DateLocale): (iso: string) => string | null {
  const [known, setKnown] = useState<{ otherDay: typeof otherDay } | null>(null);
  const { otherCalendar, language, digits } = locale;
  const wanted = otherCalendar !== null && (from?.length === 10 || to?.length === 10);
  useEffect(() => {
    // Without it the day stands there alone.
    if (wanted) import('./calendars.ts').then(setKnown, () => {});
  }, [wanted]);
  return (iso) => {
    const other = otherCalendar && known?.otherDay(iso, otherCalendar, namedLanguage(language));
    return other ? withDigits(other, digits) : null;
  };
}

/** Whether the first date of a question is after its last, as far as both are known. */
export function isReversed({ from, to }: Pick<Question, 'from' | 'to'>): boolean {
  if (from === null || to === null) return false;
  const known = Math.min(from.length, to.length);
  return from.slice(0, known) > to.slice(0, known);
}
