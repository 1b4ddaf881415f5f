import { type CalendarDate, startOfDay } from './calendar-date.ts';
import type { OtherCalendar } from './locale.ts';

/** The years that Intl converts rightly: outside them its Umm al-Qura dates are wrong without a warning. */
const firstYear = 1300;
const lastYear = 1600;

/** In milliseconds. */
const dayLength = 86_400_000;

// Calendar and digits are always named, since defaults differ between builds of ICU.
const formatters: Record<OtherCalendar, Intl.DateTimeFormat> = {
  'umm-al-qura': numericFormatter('en-u-ca-islamic-umalqura-nu-latn'),
  'solar-hijri': numericFormatter('en-u-ca-persian-nu-latn'),
};

function numericFormatter(tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
}

/** A day of another calendar than the Gregorian. */
export interface OtherDate {
  year: number;
  month: number;
  day: number;
}

/** A Gregorian day, as its midnight in UTC, in another calendar; wrong outside the years that are `covered`. */
export function converted(date: Date, calendar: OtherCalendar): OtherDate {
  const parts = formatters[calendar].formatToParts(date);
  const part = (type: 'year' | 'month' | 'day') => Number(parts.find((each) => each.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

/** The Gregorian day of a day of the solar Hijri calendar; null where there is none, and outside the years 1300 to 1600. */
export function solarDate(year: number, month: number, day: number): Required<CalendarDate> | null {
  if (!covered(year) || month < 1 || month > 12 || day < 1 || day > 31) return null;
  // Six months of 31 days, then of 30. The year begins about 21 March.
  const inYear = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  for (const first of [19, 20, 21, 22]) {
    const start = converted(startOfDay(year + 621, 3, first), 'solar-hijri');
    if (start.year !== year || start.month !== 1 || start.day !== 1) continue;
    const date = startOfDay(year + 621, 3, first + inYear);
    const found = converted(date, 'solar-hijri');
    if (found.year !== year || found.month !== month || found.day !== day) return null;
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return null;
}

/**
 * The Gregorian day of a day of the lunar Hijra, null where there is none: as Umm al-Qura has it in the years 1300 to
 * 1600, otherwise in the tabular calendar. A month has a 30th day, which is the first of the next where it has 29: what
 * was declared differs from what is computed.
 */
export function lunarDate(year: number, month: number, day: number): Required<CalendarDate> | null {
  if (month < 1 || month > 12 || day < 1 || day > 30) return null;
  const first = lunarDay({ year, month, day: 1 });
  const days = covered(year) ? [-2, -1, 0, 1, 2] : [];
  const begins = days.find((off) => {
    const other = converted(new Date((first + off) * dayLength), 'umm-al-qura');
    return other.year === year && other.month === month && other.day === 1;
  });
  const date = new Date((first + (begins ?? 0) + day - 1) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * What a date of a year before newspapers means: the Gregorian days, months or years of the lunar Hijra, in the tabular
 * calendar, and of the solar one. The first newspaper is of 1605; nothing for a year from 1600 on, or before 1200.
 */
export function gregorianDays({ year, month, day }: CalendarDate): CalendarDate[] {
  if (year < 1200 || year >= 1600) return [];
  const lunar = new Date(lunarDay({ year, month: month ?? 1, day: day ?? 1 }) * dayLength);
  const solar = solarDate(year, month ?? 1, day ?? 1);
  const days = [
    { year: lunar.getUTCFullYear(), month: lunar.getUTCMonth() + 1, day: lunar.getUTCDate() },
    ...(solar ? [solar] : []),
  ];
  return days.map((each) => {
    if (month === undefined) return { year: each.year };
    return day === undefined ? { year: each.year, month: each.month } : each;
  });
}

/** Days since 1970 of a date of the tabular Islamic calendar (Explanatory Supplement to the Astronomical Almanac). */
const lunarDay = ({ year, month, day }: OtherDate) =>
  Math.floor((11 * year + 3) / 30) +
  354 * year +
  30 * month -
  Math.floor((month - 1) / 2) +
  day +
  1_948_055 -
  2_440_588;

/**
 * By how many days a Hijri date, in the tabular calendar (which is never more than two days from what was declared),
 * lies outside what is known of a Gregorian one: none where it lies in that day, month or year.
 */
export function daysFromHijri({ year, month, day }: OtherDate, known: CalendarDate): number {
  const unixDay = lunarDay({ year, month, day });
  const { month: ofYear = 1, day: ofMonth = 1 } = known;
  const first = startOfDay(known.year, ofYear, ofMonth).getTime() / dayLength;
  const next =
    known.month === undefined
      ? startOfDay(known.year + 1, 1, 1)
      : startOfDay(
          known.year,
          known.month + (known.day === undefined ? 1 : 0),
          known.day === undefined ? 1 : ofMonth + 1,
        );
  return Math.max(0, first - unixDay, unixDay - next.getTime() / dayLength + 1);
}

/** Whether Intl knows a year of another calendar rightly. */
export function covered(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}
