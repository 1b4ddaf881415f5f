/** A Gregorian date as exact as it is known: a year, a month (1–12) or a day (1–31). A day implies a month. */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

/** The days of the week in ISO 8601 order, Monday first. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof weekdays)[number];

/** The ISO 8601 form at the date's own precision: `2015`, `2015-09` or `2015-09-15`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) {
    parts.push(twoDigits(month));
    if (day !== undefined) parts.push(twoDigits(day));
  }
  return parts.join('-');
}

/** The month of a date, or its year where no more is known: `2015-09`, `2015`. */
export const monthOf = ({ year, month }: CalendarDate) =>
  isoDate(month === undefined ? { year } : { year, month });

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** Midnight UTC that begins a day. Days past the end of a month count on into the next one. */
export function startOfDay(year: number, month: number, day: number): Date {
  const date = new Date(0);
  // Not Date.UTC, which takes the years 0–99 for 1900–1999.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** How many days a Gregorian month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  return startOfDay(year, month + 1, 0).getUTCDate();
}

/** Whether the Gregorian calendar has the date. */
export function isPossibleDate({ year, month, day }: CalendarDate): boolean {
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** The day of the week, or null where the day is not known. */
export function weekdayOf({ year, month, day }: CalendarDate): Weekday | null {
  if (month === undefined || day === undefined) return null;
  const sundayFirst = startOfDay(year, month, day).getUTCDay();
  return weekdays[(sundayFirst + 6) % 7] ?? null;
}

/** Sorts earlier dates first; a year comes before its months, and a month before its days. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}
