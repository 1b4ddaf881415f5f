import { type CalendarDate, startOfDay } from './calendar-date.ts';
import { converted, covered, type OtherDate } from './hijra.ts';
import { namedLanguage } from './language-tag.ts';
import type { Locale, OtherCalendar } from './locale.ts';
import { eras } from './month-names.ts';
import { otherMonthName } from './months.ts';
import { withDigits } from './numerals.ts';

type OtherLocale = Pick<Locale, 'language' | 'digits' | 'otherCalendar'>;

/**
 * A date in the edition's other calendar: `2 ذو الحجة 1436 هـ`, `۲۴ شهریور ۱۳۹۴`. Null where the edition has none,
 * where the day is not known, and outside the years 1300 to 1600 of that calendar. Umm al-Qura is computed, and
 * can differ by a day from what was declared at the time: `declared` is a Hijri date that somebody knows better.
 */
export function otherCalendarDate(
  { year, month, day }: CalendarDate,
  locale: OtherLocale,
  declared: OtherDate | null = null,
): string | null {
  const calendar = locale.otherCalendar;
  if (calendar === null || month === undefined || day === undefined) return null;
  const known = calendar === 'umm-al-qura' ? declared : null;
  const other = known ?? converted(startOfDay(year, month, day), calendar);
  if (!known && !covered(other.year)) return null;
  const name = otherMonthName(other.month, calendar, locale.language);
  return withDigits(`${other.day} ${name} ${other.year}`, locale.digits) + era(calendar, locale);
}

/** The years of the other calendar that a Gregorian year touches: `1436 – 1437 هـ`. Null as for dates. */
export function otherCalendarYears(year: number, locale: OtherLocale): string | null {
  const calendar = locale.otherCalendar;
  if (calendar === null) return null;
  const first = converted(startOfDay(year, 1, 1), calendar).year;
  const last = converted(startOfDay(year, 12, 31), calendar).year;
  if (!covered(first) || !covered(last)) return null;
  return withDigits(`${first} – ${last}`, locale.digits) + era(calendar, locale);
}

function era(calendar: OtherCalendar, locale: OtherLocale): string {
  return eras[calendar][namedLanguage(locale.language)];
}
