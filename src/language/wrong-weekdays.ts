import { type CalendarDate, isPossibleDate, startOfDay, type Weekday, weekdayOf } from './calendar-date.ts';
import { monthPattern, solarMonthPattern, weekdayPattern } from './date-patterns.ts';
import { solarDate } from './hijra.ts';
import { foldForDates, monthNamed, solarMonthNamed, weekdayNamed } from './written-dates.ts';

/** A day of the week that stands beside a date and is not its day. */
export interface WrongWeekday {
  /** Its place in the text. */
  index: number;
  /** The day and the date as they are written. */
  written: string;
  /** The day that it is, in the language of the day that is written. */
  day: string;
}

const before = '(?:يوم\\s+)?';
/** Between the day and the date: a comma, a bracket, or words such as «corresponding to», perhaps with a Hijri date. */
const hijri = '(?:\\d{1,2}\\s+(?:من\\s+)?[\\p{L} ]{3,16}\\s+\\d{4}\\s*(?:هـ?)?\\s*[،,]?\\s*)?';
const link = '(?:الموافق\\s+(?:ل\\s*)?|المصادف\\s+|في\\s+|بتاريخ\\s+|the\\s+)?';
const between = `(?:\\s*[،,(]\\s*|\\s+)${hijri}${link}`;
const year = '(\\d{4})(?!\\d)';
const secondName = `(?:\\s*[/(]\\s*${monthPattern}\\)?)?`;
const beforeYear = '(?:\\s*[،,]\\s*|\\s+)(?:من\\s+)?(?:(?:عام|سنه|سال)\\s+)?';

/** Each way to write a whole date, and the days that its parts can mean. */
const ways: readonly { pattern: string; days: (parts: readonly string[]) => (CalendarDate | null)[] }[] = [
  {
    pattern: `(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+|من\\s+)?(${monthPattern})${secondName}${beforeYear}${year}`,
    days: ([day, month = '', year]) => [date(year, monthNamed(month), day)],
  },
  {
    pattern: `(${monthPattern})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*[,،]?\\s+${year}`,
    days: ([month = '', day, year]) => [date(year, monthNamed(month), day)],
  },
  {
    pattern: `(\\d{1,2})\\s+(${solarMonthPattern})\\s+(?:ماه\\s+)?${beforeYear.replace('\\s+)', '\\s*)')}${year}`,
    days: ([day, month = '', year]) => [solarDate(Number(year), solarMonthNamed(month) ?? 0, Number(day))],
  },
  {
    pattern: `${year}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`,
    days: ([year, month, day]) => [date(year, Number(month), day)],
  },
  {
    // Which of the two is the month is not sure.
    pattern: `(\\d{1,2})[-/.](\\d{1,2})[-/.]${year}`,
    days: ([one, other, year]) => [date(year, Number(other), one), date(year, Number(one), other)],
  },
];

const compiled = ways.map(({ pattern, days }) => ({
  days,
  after: new RegExp(`(${weekdayPattern})${between}${pattern}`, 'gu'),
  before: new RegExp(`${pattern}\\s*\\(${before}(${weekdayPattern})\\)`, 'gu'),
}));
const anyWeekday = new RegExp(weekdayPattern, 'u');
/** What every weekday has, as it is written: most texts have none, and to look takes less time than to fold them. */
const hint = /ال(?:[اإأ](?:ثن|رب|حد)|ثل|خميس|جمع|سبت)|شنبه|جمعه|[a-z]day/i;
/** «The night of Friday the 16th» is that of Thursday; of two days only one is the date's. */
const notBefore = /(?:لي?ل[هةيى]?|مساء|عشيه|شب|night of|eve of|[-–—/])\s*(?:يوم\s+)?$/u;

/** The days of the week that are not those of the dates beside which they stand. */
export function wrongWeekdays(text: string): WrongWeekday[] {
  if (!hint.test(text)) return [];
  const folded = foldForDates(text);
  if (!anyWeekday.test(folded)) return [];
  const found = compiled.flatMap(({ days, after, before: bracketed }) => [
    ...[...folded.matchAll(after)].flatMap((match) => {
      const [, name = '', ...parts] = match;
      const lead = folded.slice(Math.max(0, match.index - 12), match.index);
      return notBefore.test(lead) ? [] : wrongAt(text, match, name, days(parts));
    }),
    ...[...folded.matchAll(bracketed)].flatMap((match) =>
      wrongAt(text, match, match.at(-1) ?? '', days(match.slice(1, -1))),
    ),
  ]);
  return found.sort((one, other) => one.index - other.index);
}

function wrongAt(
  text: string,
  { 0: whole, index }: RegExpExecArray,
  name: string,
  dates: readonly (CalendarDate | null)[],
): WrongWeekday[] {
  const weekday = weekdayNamed(name);
  const days = dates.flatMap((date) => (date ? daysOf(date) : []));
  const [first] = days;
  if (!weekday || !first || days.includes(weekday.day)) return [];
  return [{ index, written: text.slice(index, index + whole.length), day: weekday.nameOf(first) }];
}

/** The day of a date; of an old one also that of the Julian calendar, which was kept in places until 1923. */
function daysOf(date: CalendarDate): Weekday[] {
  const { year, month = 1, day = 1 } = date;
  if (year < 1583 || year > 2199) return [];
  const old = startOfDay(year, month, day + julianLag(month < 3 ? year - 1 : year));
  const [gregorian, julian] = [date, calendarDate(old)].map(weekdayOf);
  return [...(gregorian ? [gregorian] : []), ...(julian && year < 1924 ? [julian] : [])];
}

/** How many days the Julian calendar is behind the Gregorian in a year that begins in March. */
const julianLag = (year: number) => Math.floor(year / 100) - Math.floor(year / 400) - 2;

const calendarDate = (day: Date): CalendarDate => ({
  year: day.getUTCFullYear(),
  month: day.getUTCMonth() + 1,
  day: day.getUTCDate(),
});

function date(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): CalendarDate | null {
  const found = { year: Number(year), month: month ?? 0, day: Number(day) };
  return isPossibleDate(found) ? found : null;
}
