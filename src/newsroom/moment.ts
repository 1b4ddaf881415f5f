import { type CalendarDate, isoDate } from '../language/calendar-date.ts';

/** When something happened, as exactly as the front matter knew it. */
export interface Moment {
  /** The day (or month, or year) in the site's time zone. */
  date: CalendarDate;
  /** Hours and minutes in the site's time zone, where they are known. */
  clock: { hour: number; minute: number } | null;
  /** For `<time datetime>`, feeds and data: `2015-09-15`, or with time and offset. */
  iso: string;
  /** Milliseconds since 1970 (UTC); where only a day, month or year is known, its beginning in the site's time zone. */
  instant: number;
}

/** Whether one moment lies before another, as far as both are known: a time is not before a day that it lies in. */
export function isBefore(one: Moment, other: Moment): boolean {
  if (one.clock && other.clock) return one.instant < other.instant;
  const [a, b] = [isoDate(one.date), isoDate(other.date)];
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
