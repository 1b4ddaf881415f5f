import { expect, test } from 'vitest';
import { weekdays } from '../../src/language/calendar-date.ts';
import { monthGrid } from '../../src/language/month-grid.ts';

test('September 2015, which began on a Tuesday, in weeks from Saturday', () => {
  expect(monthGrid(2015, 9, 'saturday')).toEqual([
    [null, null, null, 1, 2, 3, 4],
    [5, 6, 7, 8, 9, 10, 11],
    [12, 13, 14, 15, 16, 17, 18],
    [19, 20, 21, 22, 23, 24, 25],
    [26, 27, 28, 29, 30, null, null],
  ]);
});

test('a February that fills four weeks has no row more', () => {
  const rows = monthGrid(2010, 2, 'monday');
  expect(rows.map((week) => week[0])).toEqual([1, 8, 15, 22]);
  expect(rows[3]?.[6]).toBe(28);
});

test('a leap February ends on the 29th', () => {
  expect(monthGrid(2016, 2, 'monday').flat().filter(Number).at(-1)).toBe(29);
  expect(monthGrid(2016, 2, 'monday')[4]).toEqual([29, null, null, null, null, null, null]);
});

test.each(weekdays)('weeks from %s hold every day once, seven to a row', (start) => {
  const rows = monthGrid(2015, 8, start);
  expect(rows.every((week) => week.length === 7 && week.some((day) => day !== null))).toBe(true);
  expect(rows.flat().filter((day) => day !== null)).toEqual(
    Array.from({ length: 31 }, (_, index) => index + 1),
  );
});
