import { type Weekday, weekdays } from './calendar-date.ts';
import { type NamedLanguage, namedLanguage } from './language-tag.ts';
import type { Locale, MonthNaming, OtherCalendar } from './locale.ts';
import { gregorianMonths, otherMonths } from './month-names.ts';

/** A space at which no line breaks. */
const noBreak = '\u00A0';

/** Full names and one-letter names, Monday first. */
const weekdayNames: Record<NamedLanguage, readonly string[]> = {
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  fa: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const weekdayLetters: Record<NamedLanguage, readonly string[]> = {
  ar: ['ن', 'ث', 'ر', 'خ', 'ج', 'س', 'ح'],
  fa: ['د', 'س', 'چ', 'پ', 'ج', 'ش', 'ی'],
  en: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
};

/** A Gregorian month (1–12) in the edition's first naming. Throws a RangeError for any other number. */
export function monthName(month: number, locale: Pick<Locale, 'months'>): string {
  return gregorianName(month, locale.months[0]);
}

/**
 * A Gregorian month in all of the edition's namings, `أيلول / سبتمبر`, on one line; a name that two of them share
 * stands once.
 */
export function monthNames(month: number, locale: Pick<Locale, 'months'>): string {
  const names = new Set(locale.months.map((naming) => gregorianName(month, naming)));
  return [...names].join(' / ').replaceAll(' ', names.size > 1 ? noBreak : ' ');
}

function gregorianName(month: number, naming: MonthNaming): string {
  return named(gregorianMonths[naming], month);
}

/** A month (1–12) of another calendar; in English for languages other than Arabic and Persian. */
export function otherMonthName(month: number, calendar: OtherCalendar, language: string): string {
  return named(otherMonths[calendar][namedLanguage(language)], month);
}

function named(names: readonly string[], month: number): string {
  const name = names[month - 1];
  if (name === undefined) throw new RangeError(`${month} is not a month from 1 to 12`);
  return name;
}

/** `الثلاثاء`, `Tuesday`; in English for languages other than Arabic and Persian. */
export function weekdayName(weekday: Weekday, locale: Pick<Locale, 'language'>): string {
  return weekdayNames[namedLanguage(locale.language)][weekdays.indexOf(weekday)] ?? weekday;
}

/** The one-letter name that heads a column of a calendar. */
export function weekdayLetter(weekday: Weekday, locale: Pick<Locale, 'language'>): string {
  return weekdayLetters[namedLanguage(locale.language)][weekdays.indexOf(weekday)] ?? weekday;
}

/** The seven days in the order of a week that begins on `start`. */
export function weekdaysFrom(start: Weekday): Weekday[] {
  const first = weekdays.indexOf(start);
  return [...weekdays.slice(first), ...weekdays.slice(0, first)];
}
