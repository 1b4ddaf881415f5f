import type { Days } from './tier-files.ts';

const dayLength = 86_400_000;

/** Dates that stand in the order of time, the newest first, as a tier writes them. */
export function daysOf(dates: readonly string[]): Days {
  let before: number | null = null;
  return dates.map((date) => {
    if (date.length < 10) return date;
    const day = numberOf(date);
    const step = before === null ? date : before - day;
    before = day;
    return step;
  });
}

/** The dates that a tier has written so. */
export function datesIn(days: Days): string[] {
  let before = 0;
  return days.map((each) => {
    if (typeof each === 'string') {
      if (each.length === 10) before = numberOf(each);
      return each;
    }
    before -= each;
    return new Date(before * dayLength).toISOString().slice(0, 10);
  });
}

/** Days since 1970. */
const numberOf = (date: string) => Date.parse(date) / dayLength;
