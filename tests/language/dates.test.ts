import { expect, test } from 'vitest';
import { clockTime, formatYear, longDate, monthYear, shortDate } from '../../src/language/dates.ts';
import { arabic, english, persian } from './locales.ts';

const day = { year: 2015, month: 9, day: 15 };
const month = { year: 2015, month: 9 };
const year = { year: 2015 };

test('a short date is as exact as the date, in the first month naming', () => {
  expect([day, month, year].map((date) => shortDate(date, arabic))).toEqual([
    '15 أيلول 2015',
    'أيلول 2015',
    '2015',
  ]);
  expect([day, month, year].map((date) => shortDate(date, english))).toEqual([
    '15 September 2015',
    'September 2015',
    '2015',
  ]);
});

test('a long date has the weekday and all month namings', () => {
  expect(longDate(day, arabic)).toBe('الثلاثاء 15 أيلول\u00a0/\u00a0سبتمبر 2015');
  expect(longDate(day, english)).toBe('Tuesday 15 September 2015');
  expect(longDate(day, persian)).toBe('سه‌شنبه ۱۵ سپتامبر ۲۰۱۵');
});

test('a long date without a day has no weekday', () => {
  expect(longDate(month, arabic)).toBe('أيلول\u00a0/\u00a0سبتمبر 2015');
  expect(longDate(year, persian)).toBe('۲۰۱۵');
});

test('a leap day has its weekday', () => {
  expect(longDate({ year: 2016, month: 2, day: 29 }, english)).toBe('Monday 29 February 2016');
});

test('a month of a year is written in all month namings', () => {
  expect(monthYear(2015, 9, arabic)).toBe('أيلول\u00a0/\u00a0سبتمبر 2015');
  expect(monthYear(2015, 9, { ...arabic, digits: 'arab' })).toBe('أيلول\u00a0/\u00a0سبتمبر ٢٠١٥');
});

test('a time has two digits for the hour and the minute', () => {
  expect(clockTime(8, 5, arabic)).toBe('08:05');
  expect(clockTime(0, 0, english)).toBe('00:00');
  expect(clockTime(23, 59, persian)).toBe('۲۳:۵۹');
});

test('a year is not grouped', () => {
  expect(formatYear(1906, english)).toBe('1906');
  expect(formatYear(1906, persian)).toBe('۱۹۰۶');
});
