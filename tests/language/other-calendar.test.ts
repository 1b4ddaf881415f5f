import { describe, expect, test } from 'vitest';
import { otherCalendarDate, otherCalendarYears } from '../../src/language/other-calendar.ts';
import { arabic, english, persian } from './locales.ts';

const day = { year: 2015, month: 9, day: 15 };

describe('the Umm al-Qura calendar', () => {
  test('gives a full day, marked as Hijri', () => {
    expect(otherCalendarDate(day, arabic)).toBe('2 ذو الحجة 1436 هـ');
    expect(otherCalendarDate(day, { ...arabic, digits: 'arab' })).toBe('٢ ذو الحجة ١٤٣٦ هـ');
    expect(otherCalendarDate(day, { ...english, otherCalendar: 'umm-al-qura' })).toBe(
      '2 Dhu al-Hijja 1436 AH',
    );
    expect(otherCalendarDate(day, { ...persian, otherCalendar: 'umm-al-qura' })).toBe(
      '۲ ذی‌الحجه ۱۴۳۶ هجری قمری',
    );
  });

  test('gives nothing before 1300 and after 1600', () => {
    expect(otherCalendarDate({ year: 1850, month: 1, day: 1 }, arabic)).toBeNull();
    expect(otherCalendarDate({ year: 1882, month: 11, day: 11 }, arabic)).toBeNull();
    expect(otherCalendarDate({ year: 1882, month: 11, day: 12 }, arabic)).toBe('1 محرم 1300 هـ');
    expect(otherCalendarDate({ year: 2174, month: 11, day: 25 }, arabic)).toBe('30 ذو الحجة 1600 هـ');
    expect(otherCalendarDate({ year: 2174, month: 11, day: 26 }, arabic)).toBeNull();
  });

  test('gives the years that a Gregorian year touches, which can be three', () => {
    expect(otherCalendarYears(2015, arabic)).toBe('1436 – 1437 هـ');
    expect(otherCalendarYears(2008, arabic)).toBe('1428 – 1430 هـ');
    expect(otherCalendarYears(2015, { ...english, otherCalendar: 'umm-al-qura' })).toBe('1436 – 1437 AH');
  });

  test('gives no years where one of them is before 1300', () => {
    expect(otherCalendarYears(1850, arabic)).toBeNull();
    expect(otherCalendarYears(1882, arabic)).toBeNull();
    expect(otherCalendarYears(1883, arabic)).toBe('1300 – 1301 هـ');
  });
});

describe('the solar Hijri calendar', () => {
  test('gives a full day', () => {
    expect(otherCalendarDate(day, persian)).toBe('۲۴ شهریور ۱۳۹۴');
    expect(otherCalendarDate(day, { ...english, otherCalendar: 'solar-hijri' })).toBe('24 Shahrivar 1394 SH');
    expect(otherCalendarDate(day, { ...arabic, otherCalendar: 'solar-hijri' })).toBe('24 شهريور 1394 هـ ش');
  });

  test('has a thirtieth of Esfand in its leap years, the day before Nowruz', () => {
    expect(otherCalendarDate({ year: 2025, month: 3, day: 20 }, persian)).toBe('۳۰ اسفند ۱۴۰۳');
    expect(otherCalendarDate({ year: 2025, month: 3, day: 21 }, persian)).toBe('۱ فروردین ۱۴۰۴');
    expect(otherCalendarDate({ year: 2015, month: 3, day: 20 }, persian)).toBe('۲۹ اسفند ۱۳۹۳');
  });

  test('gives the two years that a Gregorian year touches', () => {
    expect(otherCalendarYears(2015, persian)).toBe('۱۳۹۳ – ۱۳۹۴');
  });

  test('gives nothing before 1300', () => {
    expect(otherCalendarDate({ year: 1850, month: 1, day: 1 }, persian)).toBeNull();
    expect(otherCalendarYears(1850, persian)).toBeNull();
  });
});

test('a month or a year has no date in another calendar', () => {
  expect(otherCalendarDate({ year: 2015, month: 9 }, arabic)).toBeNull();
  expect(otherCalendarDate({ year: 2015 }, arabic)).toBeNull();
});

test('an edition without another calendar shows none', () => {
  expect(otherCalendarDate(day, english)).toBeNull();
  expect(otherCalendarYears(2015, english)).toBeNull();
});

test('a Hijri day that was declared stands in place of the computed one, also beyond the years that are computed', () => {
  const declared = { year: 1436, month: 12, day: 1 };
  expect(otherCalendarDate({ year: 2015, month: 9, day: 15 }, arabic, declared)).toBe('1 ذو الحجة 1436 هـ');
  expect(otherCalendarDate({ year: 1850, month: 1, day: 1 }, arabic, { year: 1266, month: 2, day: 17 })).toBe(
    '17 صفر 1266 هـ',
  );
});
