import { describe, expect, test } from 'vitest';
import { wrongWeekdays } from '../../src/language/wrong-weekdays.ts';

describe('the day that is not the date’s is told in its own language', () => {
  test.each([
    ['الأربعاء 15 سبتمبر 2015', 'الثلاثاء'],
    ['يوم الاربعاء، ١٥ أيلول / سبتمبر ٢٠١٥', 'الثلاثاء'],
    ['والأربعاء 15 من أيلول عام 2015', 'الثلاثاء'],
    ['الأربعاء 15/9/2015', 'الثلاثاء'],
    ['الأربعاء الموافق 15 سبتمبر 2015', 'الثلاثاء'],
    ['الأربعاء 2 ذو الحجة 1436 هـ الموافق 15 سبتمبر 2015', 'الثلاثاء'],
    ['15 تشرين الثاني 2015 (الأربعاء)', 'الأحد'],
    ['Wednesday, September 15, 2015', 'Tuesday'],
    ['on Monday 15th of September 2015', 'Tuesday'],
    ['Wednesday 2015-09-15', 'Tuesday'],
    ['چهارشنبه ۲۴ شهریور ۱۳۹۴', 'سه‌شنبه'],
    ['چهارشنبه ۱۵ سپتامبر ۲۰۱۵', 'سه‌شنبه'],
  ])('%s', (text, day) => {
    expect(wrongWeekdays(`قبل ${text} وبعد`)).toMatchObject([{ day }]);
  });
});

describe('nobody is accused where the day is right, or may be', () => {
  test.each([
    'الثلاثاء 15 سبتمبر 2015',
    'الثلثاء في 15 أيلول/سبتمبر سنة 2015',
    'سه شنبه 24 شهریور 1394',
    'Tuesday, 15 September 2015',
    // The month may come first.
    'Tuesday 04/05/2016 and Wednesday 05/04/2016',
    // The night before a day is that of the day before.
    'ليلة الأربعاء 15 سبتمبر 2015',
    'الاثنين-الثلاثاء 14 سبتمبر 2015',
    // By the Julian calendar, which the Levant kept then.
    'السبت 15 أيلول 1912',
    'الأربعاء 31 شباط 2015',
    'الأربعاء 2 ذو الحجة 1436',
    'الأربعاء الماضي، وفي 15 سبتمبر 2015',
    'الأربعاء 15 سبتمبر',
  ])('%s', (text) => {
    expect(wrongWeekdays(text)).toEqual([]);
  });
});

test('a slip stands where its day begins', () => {
  const text = 'قال يوم الأربعاء 15 سبتمبر 2015 إنه';
  expect(wrongWeekdays(text)).toEqual([
    { index: text.indexOf('الأربعاء'), written: 'الأربعاء 15 سبتمبر 2015', day: 'الثلاثاء' },
  ]);
});
