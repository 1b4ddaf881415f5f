import { type CalendarDate, weekdayOf } from './calendar-date.ts';
import type { Locale } from './locale.ts';
import { monthName, monthNames, weekdayName } from './months.ts';
import { withDigits } from './numerals.ts';

type DateLocale = Pick<Locale, 'language' | 'digits' | 'months'>;

/** A date in the first month naming, as exact as it is known: `15 أيلول 2015`, `أيلول 2015`, `2015`. */
export function shortDate(date: CalendarDate, locale: DateLocale): string {
  return written(date, locale, monthName);
}

/** A date with its weekday and all month namings: `الثلاثاء 15 أيلول / سبتمبر 2015`. */
export function longDate(date: CalendarDate, locale: DateLocale): string {
  const weekday = weekdayOf(date);
  const rest = written(date, locale, monthNames);
  return weekday ? `${weekdayName(weekday, locale)} ${rest}` : rest;
}

/** A month (1–12) of a year in all month namings: `أيلول / سبتمبر 2015`. */
export function monthYear(year: number, month: number, locale: DateLocale): string {
  return written({ year, month }, locale, monthNames);
}

function written({ year, month, day }: CalendarDate, locale: DateLocale, nameOf: typeof monthName): string {
  if (month === undefined) return formatYear(year, locale);
  const monthAndYear = `${nameOf(month, locale)} ${formatYear(year, locale)}`;
  return day === undefined ? monthAndYear : `${withDigits(String(day), locale.digits)} ${monthAndYear}`;
}

/** A time of day on the 24-hour clock: `08:05`. */
export function clockTime(hour: number, minute: number, locale: Pick<Locale, 'digits'>): string {
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  return withDigits(time, locale.digits);
}

/** A year in the edition's digits, never grouped. */
export function formatYear(year: number, locale: Pick<Locale, 'digits'>): string {
  return withDigits(String(year), locale.digits);
}
