import { daysInMonth, type Weekday, weekdayOf } from './calendar-date.ts';
import { weekdaysFrom } from './months.ts';

/**
 * A Gregorian month (1–12) as the rows of a wall calendar: weeks of seven that begin on `start`, each the day of
 * the month or null outside it.
 */
export function monthGrid(year: number, month: number, start: Weekday): (number | null)[][] {
  const order: (Weekday | null)[] = weekdaysFrom(start);
  const before = order.indexOf(weekdayOf({ year, month, day: 1 }));
  const length = daysInMonth(year, month);
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_week, row) =>
    Array.from({ length: 7 }, (_day, column) => {
      const day = row * 7 + column - before + 1;
      return day >= 1 && day <= length ? day : null;
    }),
  );
}
