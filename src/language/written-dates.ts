import { type Weekday, weekdays } from './calendar-date.ts';
import { gregorianMonths, otherMonths } from './month-names.ts';

/**
 * A text in which dates are looked for: with Latin digits, small letters, and letters that slips and languages
 * interchange made one. Each letter stays at its place.
 */
export const foldForDates = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[أإآ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/\p{Lu}/gu, (letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    );

/** Spellings that the editions' own names of months have not. */
const otherSpellings = [
  'jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec',
  ', , , ابريل, مايس, يونيه, يوليه, اغسطس, sept, اكتوبر, نوفمبر, ديسمبر',
  'كانون ثاني, , , , , , , , , تشرين اول, تشرين ثاني, كانون اول',
].map((list) => list.split(', '));

const months = new Map(
  [...Object.values(gregorianMonths), ...otherSpellings].flatMap((names) =>
    names.flatMap((name, index): [string, number][] =>
      name === '' ? [] : [[foldForDates(name), index + 1]],
    ),
  ),
);

const solarMonths = new Map(
  otherMonths['solar-hijri'].fa.map((name, index) => [foldForDates(name), index + 1]),
);

/** Monday first, in the spellings that newspapers have; the first is the right one. */
const weekdaySpellings = [
  [
    'الاثنين|الإثنين|الأثنين',
    'الثلاثاء|الثلثاء|الثلاثا',
    'الأربعاء|الاربعا',
    'الخميس',
    'الجمعة',
    'السبت',
    'الأحد',
  ],
  [
    'دوشنبه|دو شنبه|دو‌شنبه',
    'سه‌شنبه|سه شنبه|سهشنبه',
    'چهارشنبه|چهار شنبه|چهار‌شنبه',
    'پنجشنبه|پنج شنبه|پنج‌شنبه',
    'جمعه',
    'شنبه',
    'یکشنبه|یک شنبه|یک‌شنبه',
  ],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
].map((names) => names.map((spellings) => spellings.split('|')));

const weekdayOfName = new Map(
  weekdaySpellings.flatMap((language) =>
    language.flatMap((spellings, index) =>
      spellings.map((spelling): [string, { index: number; names: string[] }] => [
        foldForDates(spelling),
        { index, names: language.map(([name = '']) => name) },
      ]),
    ),
  ),
);

/** The number of a Gregorian month (1–12) by its name, folded, in Arabic, Persian, English or French. */
export const monthNamed = (name: string): number | undefined => months.get(name);

/** The number of a month of the solar Hijri calendar (1–12) by its Persian name, folded. */
export const solarMonthNamed = (name: string): number | undefined => solarMonths.get(name);

/** The day that a folded name means, and how the language of that name calls any other. */
export function weekdayNamed(name: string): { day: Weekday; nameOf: (day: Weekday) => string } | null {
  const found = weekdayOfName.get(name);
  const day = found && weekdays[found.index];
  return day ? { day, nameOf: (other) => found.names[weekdays.indexOf(other)] ?? other } : null;
}

/** The names, folded. */
export const dateNames = {
  months: [...months.keys()],
  solarMonths: [...solarMonths.keys()],
  weekdays: [...weekdayOfName.keys()],
};
