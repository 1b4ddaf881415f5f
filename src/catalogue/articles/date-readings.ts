import { type CalendarDate, isoDate, isPossibleDate, startOfDay } from '../../language/calendar-date.ts';
import { monthPattern, weekdayPattern } from '../../language/date-patterns.ts';
import { foldForDates, monthNamed } from '../../language/written-dates.ts';

/** What a date that is written in another way than ISO 8601 has can mean; it may be one that no calendar has. */
export interface DateReading {
  date: CalendarDate;
  clock: { hour: number; minute: number; second: number | null; offset: string } | null;
}

const clockPattern =
  /(?:^|[\s,،t]|الساعه|at)\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*(am|pm|ص|م|صباحا|مساء)(?!\p{L}))?(?:\s*(z|utc|gmt|[+-]\d{2}(?::?\d{2})?))?\s*$/u;
/** The words that may stand between the parts of a date. */
const fillers = /(?<!\p{L})(?:يوم|من|عام|سنه|في|الموافق|of|the|de|le|ميلادي[هه]?|م)(?!\p{L})\.?/gu;
const months = new RegExp(`(${monthPattern})\\.?`, 'gu');
const weekdays = new RegExp(
  `${weekdayPattern}|(?<!\\p{L})(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?!\\p{L})\\.?`,
  'gu',
);

/** All that a written date can mean; nothing where nobody can tell, as of a year of two digits or of the Hijra. */
export function dateReadings(written: string): DateReading[] {
  const folded = foldForDates(
    written
      .normalize('NFC')
      .replace(/[\u0640\u064B-\u065F\u0670\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ''),
  );
  const time = clockPattern.exec(folded);
  const clock = time ? clockOf(time) : null;
  const day = time ? folded.slice(0, time.index) : folded;
  return datesIn(day.trim())
    .filter(({ year }) => year >= 1583 && year <= 2199)
    .map((date) => ({ date, clock }));
}

function clockOf([, hour, minute, second, half = '', offset = '']: RegExpExecArray): DateReading['clock'] {
  const isAfternoon = /^(?:pm|م|مساء)$/.test(half);
  const read = Number(hour);
  const ofDay = half === '' ? read : (read % 12) + (isAfternoon ? 12 : 0);
  return {
    hour: ofDay,
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    offset: /^[+-]/.test(offset)
      ? offset.replace(/^(.\d\d):?(\d\d)?$/, (_, hours, rest = '00') => `${hours}:${rest}`)
      : offset && 'Z',
  };
}

function datesIn(written: string): CalendarDate[] {
  const numbers = written
    .replace(weekdays, ' ')
    .replace(fillers, ' ')
    .replace(months, (_, name: string) => ` m${monthNamed(name) ?? 0} `)
    .replace(/(\d)(?:st|nd|rd|th)(?!\p{L})/gu, '$1')
    .split(/[\s,،/.()-]+/)
    .filter((part) => part !== '');
  const named = [...new Set(numbers.filter((part) => part.startsWith('m')))];
  const others = numbers.filter((part) => !part.startsWith('m'));
  if (named.length > 1 || !others.every((part) => /^(?:\d{1,2}|\d{4}|\d{8})$/.test(part))) return [];
  const [month] = named;
  return month === undefined ? ofNumbers(others) : ofNamedMonth(Number(month.slice(1)), others);
}

function ofNamedMonth(month: number, numbers: readonly string[]): CalendarDate[] {
  const years = numbers.filter((part) => part.length === 4);
  const days = numbers.filter((part) => part.length < 4);
  const [year] = years;
  const [day] = days;
  if (year === undefined || years.length > 1 || days.length > 1) return [];
  return [
    day === undefined ? { year: Number(year), month } : { year: Number(year), month, day: Number(day) },
  ];
}

function ofNumbers(numbers: readonly string[]): CalendarDate[] {
  const lengths = numbers.map(({ length }) => Math.max(length, 2)).join(' ');
  const [one = 0, other = 0, last = 0] = numbers.map(Number);
  const [whole = ''] = numbers;
  switch (lengths) {
    case '8':
      return ofNumbers([whole.slice(0, 4), whole.slice(4, 6), whole.slice(6)]);
    case '4 2':
      return [{ year: one, month: other }];
    case '2 4':
      return [{ year: other, month: one }];
    case '4 2 2':
      return [{ year: one, month: other, day: last }];
    case '2 2 4':
      return both({ year: last, month: other, day: one }, { year: last, month: one, day: other });
    default:
      return [];
  }
}

/** The day or the month may come first. */
function both(first: CalendarDate, second: CalendarDate): CalendarDate[] {
  const possible = [first, second].filter(isPossibleDate);
  return possible.length === 0 || isoDate(first) === isoDate(second) ? [first] : possible;
}

/** A reading in ISO 8601, an hour of 24 as the midnight that it is; null where no calendar or no clock has it. */
export function isoReading({ date, clock }: DateReading): string | null {
  if (!isPossibleDate(date)) return null;
  if (clock === null) return isoDate(date);
  const { hour, minute, second, offset } = clock;
  const isMidnight = hour === 24 && minute === 0 && (second ?? 0) === 0;
  if (date.day === undefined || (hour > 23 && !isMidnight) || minute > 59 || (second ?? 0) > 59) return null;
  const day = isMidnight ? following(date) : date;
  const parts = [isMidnight ? 0 : hour, minute, ...(second === null ? [] : [second])];
  return `${isoDate(day)}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}${offset}`;
}

function following({ year, month = 1, day = 1 }: CalendarDate): CalendarDate {
  const next = startOfDay(year, month, day + 1);
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}
