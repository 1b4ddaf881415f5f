import { expect, test } from 'vitest';
import { gregorianMonths, otherMonths } from '../../src/language/month-names.ts';
import {
  monthName,
  monthNames,
  otherMonthName,
  weekdayLetter,
  weekdayName,
  weekdaysFrom,
} from '../../src/language/months.ts';
import { arabic, english, persian } from './locales.ts';

test('every naming has twelve names', () => {
  const lists = [...Object.values(gregorianMonths), ...Object.values(otherMonths).flatMap(Object.values)];
  expect(lists.map((names) => names.length)).toEqual(lists.map(() => 12));
});

test('September is named by region', () => {
  const september = (['levant', 'egypt', 'morocco', 'mauritania', 'persian', 'french'] as const).map(
    (naming) => monthName(9, { months: [naming] }),
  );
  expect(september).toEqual(['أيلول', 'سبتمبر', 'شتنبر', 'شتمبر', 'سپتامبر', 'septembre']);
  expect(monthName(1, { months: ['maghreb'] })).toBe('جانفي');
});

test('two namings stand side by side, in their order, where no line breaks between them', () => {
  expect(monthNames(9, arabic)).toBe('أيلول\u00a0/\u00a0سبتمبر');
  expect(monthNames(1, { months: ['egypt', 'levant'] })).toBe('يناير\u00a0/\u00a0كانون\u00a0الثاني');
  expect(monthName(9, arabic)).toBe('أيلول');
});

test('a name that both namings have stands once', () => {
  expect(monthNames(3, { months: ['egypt', 'morocco'] })).toBe('مارس');
});

test.each([0, 13])('there is no month %d', (month) => {
  expect(() => monthName(month, arabic)).toThrow(RangeError);
});

test('the months of the other calendars are named in the edition’s language, or in English', () => {
  expect(['ar', 'fa', 'en', 'tr'].map((language) => otherMonthName(12, 'umm-al-qura', language))).toEqual([
    'ذو الحجة',
    'ذی‌الحجه',
    'Dhu al-Hijja',
    'Dhu al-Hijja',
  ]);
  expect(otherMonthName(6, 'solar-hijri', 'fa')).toBe('شهریور');
});

test('weekdays are named in Arabic, Persian and otherwise English', () => {
  expect(
    [arabic, persian, english, { language: 'tr' }].map((locale) => weekdayName('tuesday', locale)),
  ).toEqual(['الثلاثاء', 'سه‌شنبه', 'Tuesday', 'Tuesday']);
});

test('weekdays have a letter each', () => {
  const letters = (locale: { language: string }) =>
    weekdaysFrom('saturday').map((weekday) => weekdayLetter(weekday, locale));
  expect(letters(arabic).join('')).toBe('سحنثرخج');
  expect(letters(persian).join('')).toBe('شیدسچپج');
  expect(letters(english).join('')).toBe('SSMTWTF');
});

test('a week runs seven days from its start', () => {
  expect(weekdaysFrom('saturday')).toEqual([
    'saturday',
    'sunday',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
  ]);
  expect(weekdaysFrom('monday')[6]).toBe('sunday');
});
