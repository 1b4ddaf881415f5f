import { describe, expect, test } from 'vitest';
import { readMoment } from '../../src/catalogue/articles/moment.ts';

const beirut = 'Asia/Beirut';
const at = (written: string, zone = beirut) => readMoment(written, zone);

describe('a date is as exact as it was written', () => {
  test.each([
    ['2015', { year: 2015 }, '2015', '2014-12-31T22:00:00.000Z'],
    ['1906-02', { year: 1906, month: 2 }, '1906-02', '1906-01-31T22:00:00.000Z'],
    ['2015-09-15', { year: 2015, month: 9, day: 15 }, '2015-09-15', '2015-09-14T21:00:00.000Z'],
  ])('%s', (written, date, iso, begins) => {
    const read = at(written);
    expect(read).toMatchObject({ date, clock: null, iso });
    expect(read && new Date(read.instant).toISOString()).toBe(begins);
  });
});

describe('a time is reckoned in the time zone of the site', () => {
  test.each([
    ['2015-09-15T00:30+03:00', 15, 0, 30],
    ['2015-09-15T00:30Z', 15, 3, 30],
    ['2015-09-14T22:00:00Z', 15, 1, 0],
    ['2015-09-15 23:30-0500', 16, 7, 30],
    ['2015-09-15 23:30:00 -0500', 16, 7, 30],
    ['2015-09-15 07:00:00 UTC', 15, 10, 0],
  ])('%s', (written, day, hour, minute) => {
    expect(at(written)).toMatchObject({ date: { year: 2015, month: 9, day }, clock: { hour, minute } });
  });
});

describe('a time without an offset is one of the site’s own zone', () => {
  test.each([
    ['2017-07-01 8:32:24 -0400', '2017-07-01T08:32:24-04:00'],
    ['2015-09-15T10:00', '2015-09-15T10:00:00+03:00'],
    ['2015-12-15 10:00:05', '2015-12-15T10:00:05+02:00'],
    // The first hour of the day that clocks are put forward on.
    ['2015-03-29 01:30', '2015-03-29T01:30:00+03:00'],
  ])('%s', (written, iso) => {
    expect(at(written)).toMatchObject({ iso, instant: Date.parse(iso) });
  });
});

test('the same instant is another day in another time zone', () => {
  const written = '2015-09-15T00:30+03:00';
  expect(at(written, 'America/New_York')?.date.day).toBe(14);
  expect(at(written, 'Asia/Tokyo')?.date.day).toBe(15);
  expect(at(written, 'America/New_York')?.instant).toBe(at(written)?.instant);
});

describe('a day begins where its clocks say, on the day that clocks are changed too', () => {
  test.each([
    // Put forward at midnight: the day begins at one o'clock.
    [beirut, '2015-03-29', '2015-03-28T22:00:00.000Z'],
    [beirut, '2015-10-25', '2015-10-24T22:00:00.000Z'],
    ['Pacific/Auckland', '2015-09-27', '2015-09-26T12:00:00.000Z'],
    ['America/New_York', '2015-03-08', '2015-03-08T05:00:00.000Z'],
    // Put back at one o'clock: midnight comes twice, and the first begins the day.
    ['America/Havana', '2015-11-01', '2015-11-01T04:00:00.000Z'],
    ['UTC', '2016-02-29', '2016-02-29T00:00:00.000Z'],
  ])('%s %s', (zone, written, begins) => {
    expect(new Date(at(written, zone)?.instant ?? Number.NaN).toISOString()).toBe(begins);
  });
});

describe('what is no date is refused', () => {
  test.each([
    '',
    'yesterday',
    '15-09-2015',
    '2015-9-15',
    '2015-00',
    '2015-13-01',
    '2015-02-29',
    '2015-09-31',
    '2015-09-15T24:00Z',
    '2015-09-15T24:00',
    '2015-09-15T10:60',
    '2015-09-15T25:00Z',
    '2015-09-15T10:60Z',
    '٢٠١٥-٠٩-١٥',
  ])('%j', (written) => {
    expect(at(written)).toBeNull();
  });
});
