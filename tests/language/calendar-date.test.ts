import { expect, test } from 'vitest';
import { compareDates, daysInMonth, isoDate, weekdayOf } from '../../src/language/calendar-date.ts';

test('the ISO form is as exact as the date', () => {
  expect(isoDate({ year: 2015 })).toBe('2015');
  expect(isoDate({ year: 2015, month: 9 })).toBe('2015-09');
  expect(isoDate({ year: 2015, month: 9, day: 5 })).toBe('2015-09-05');
  expect(isoDate({ year: 622, month: 7, day: 16 })).toBe('0622-07-16');
});

test('February has 29 days in leap years, which centuries are only every 400 years', () => {
  expect([2015, 2016, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});

test('the other months have their lengths', () => {
  expect([1, 3, 4, 9, 12].map((month) => daysInMonth(2015, month))).toEqual([31, 31, 30, 30, 31]);
});

test('a day has its weekday, far back as well', () => {
  expect(weekdayOf({ year: 2015, month: 9, day: 15 })).toBe('tuesday');
  expect(weekdayOf({ year: 1969, month: 7, day: 20 })).toBe('sunday');
  expect(weekdayOf({ year: 2016, month: 2, day: 29 })).toBe('monday');
  expect(weekdayOf({ year: 1850, month: 1, day: 1 })).toBe('tuesday');
  // The proleptic Gregorian calendar repeats every 400 years: 0099 has the weekdays of 1699 and 2099.
  expect(weekdayOf({ year: 99, month: 1, day: 1 })).toBe(weekdayOf({ year: 2099, month: 1, day: 1 }));
});

test('a month or a year has no weekday', () => {
  expect(weekdayOf({ year: 2015 })).toBeNull();
  expect(weekdayOf({ year: 2015, month: 9 })).toBeNull();
});

test('dates sort by time, the less exact before what it contains', () => {
  const sorted = [
    { year: 1999, month: 12, day: 31 },
    { year: 2015 },
    { year: 2015, month: 9 },
    { year: 2015, month: 9, day: 2 },
    { year: 2015, month: 9, day: 15 },
    { year: 2015, month: 10 },
  ];
  expect([...sorted].reverse().sort(compareDates)).toEqual(sorted);
  expect(compareDates({ year: 2015, month: 9 }, { year: 2015, month: 9 })).toBe(0);
});
