import { describe, expect, test } from 'vitest';
import { daysInMonth } from '../../src/language/calendar-date.ts';
import { defaultLocale } from '../../src/language/locale.ts';
import { gregorianMonths, otherMonths } from '../../src/language/month-names.ts';
import { otherCalendarDate } from '../../src/language/other-calendar.ts';
import { readDate } from '../../src/language/read-date.ts';

const read = (written: string, own: Parameters<typeof readDate>[1] = 'umm-al-qura') => {
  const span = readDate(written, own);
  return span && (span.first === span.last ? span.first : `${span.first}/${span.last}`);
};

describe('a date as readers write it', () => {
  test.each([
    ['2015', '2015'],
    ['٢٠١٥', '2015'],
    ['سنة ٢٠١٥ م', '2015'],
    ['2015-09', '2015-09'],
    ['9/2015', '2015-09'],
    ['أيلول ٢٠١٥', '2015-09'],
    ['2015-09-15', '2015-09-15'],
    ['15/9/2015', '2015-09-15'],
    ['١٥ / ٩ / ٢٠١٥', '2015-09-15'],
    ['15.9.2015', '2015-09-15'],
    ['9/15/2015', '2015-09-15'],
    ['15 أيلول 2015', '2015-09-15'],
    ['الثلاثاء 15 أيلول / سبتمبر 2015', '2015-09-15'],
    ['الثلاثاء، ١٥ سبتمبر ٢٠١٥م', '2015-09-15'],
    ['يوم 15 من شهر أيلول سنة 2015', '2015-09-15'],
    ['1 كانون ثاني 2015', '2015-01-01'],
    ['3 غشت 2015', '2015-08-03'],
    ['5 جويلية 1962', '1962-07-05'],
    ['September 15, 2015', '2015-09-15'],
    ['Tuesday, 15th September 2015', '2015-09-15'],
    ['Sept 2015', '2015-09'],
    ['1er août 2015', '2015-08-01'],
    ['۱۵ سپتامبر ۲۰۱۵', '2015-09-15'],
    ['\u200f15 أيلول 2015\u200e', '2015-09-15'],
  ])('%s is %s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  test.each([
    ['1436 هـ', '2014-10-25/2015-10-13'],
    ['١٤٣٦ه', '2014-10-25/2015-10-13'],
    ['1436', '2014-10-25/2015-10-13'],
    ['1436 AH', '2014-10-25/2015-10-13'],
    ['عام 1436 هجرية', '2014-10-25/2015-10-13'],
    ['3 ذو الحجة 1436', '2015-09-16'],
    ['3 ذي الحجّة 1436 هـ', '2015-09-16'],
    ['رمضان ١٤٣٦', '2015-06-18/2015-07-16'],
    ['شهر رمضان المبارك 1436', '2015-06-18/2015-07-16'],
    ['3/12/1436', '2015-09-16'],
    ['1436/12/3', '2015-09-16'],
    ['3 Dhu al-Hijjah 1436', '2015-09-16'],
    ['ربيع الثاني 1436', '2015-01-21/2015-02-19'],
  ])('%s is %s, in the lunar Hijra', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  test.each([
    ['۱۳۹۴', '2015-03-21/2016-03-19'],
    ['۲۴ شهریور ۱۳۹۴', '2015-09-15'],
    ['۱۳۹۴/۶/۲۴', '2015-09-15'],
    ['شهریور ۱۳۹۴', '2015-08-23/2015-09-22'],
    ['سه‌شنبه ۲۴ شهریور ۱۳۹۴', '2015-09-15'],
    ['۲ ذی‌الحجه ۱۴۳۶', '2015-09-15'],
    ['۱۴۳۶ هجری قمری', '2014-10-25/2015-10-13'],
  ])('%s is %s in a Persian edition, whose calendar is the solar one', (written, expected) => {
    expect(read(written, 'solar-hijri')).toBe(expected);
  });

  test('a solar date is told in other editions by its month or its era', () => {
    expect(read('24 شهريور 1394')).toBe('2015-09-15');
    expect(read('1394 هـ ش')).toBe('2015-03-21/2016-03-19');
    expect(read('1394')).toBe('1974-01-25/1975-01-13');
  });

  test.each([
    '',
    'soon',
    'أمس',
    '15',
    '15 أيلول',
    '31 أيلول 2015',
    '2015-13',
    '32/1/2015',
    '15 أيلول 1436',
    '3 ذو الحجة 2015',
    '15 أيلول / تشرين الأول 2015',
    'أيلول',
    '1 2 3 2015',
    '20155',
    '2015 2016',
    '13/13/2015',
    '31 ذو الحجة 1436',
    '0/1/2015',
    '2015 روسيا',
  ])('«%s» is none', (written) => {
    expect(read(written)).toBeNull();
  });
});

describe('what pages say is read again', () => {
  test.each(Object.keys(gregorianMonths) as (keyof typeof gregorianMonths)[])(
    'the months of %s',
    (naming) => {
      for (const [index, name] of gregorianMonths[naming].entries())
        expect(read(`7 ${name} 1987`)).toBe(`1987-${String(index + 1).padStart(2, '0')}-07`);
    },
  );

  test('every month of the Hijra, in every language', () => {
    for (const own of ['umm-al-qura', 'solar-hijri'] as const)
      for (const names of Object.values(otherMonths[own]))
        for (const [index, name] of names.entries())
          expect([name, read(`7 ${name} 1390`)]).toEqual([name, read(`7/${index + 1}/1390`, own)]);
  });

  test.each(['ar', 'fa'])('each day of a year in the other calendar of %s', (language) => {
    const locale = defaultLocale(language);
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= daysInMonth(2015, month); day++) {
        const date = { year: 2015, month, day };
        const iso = `2015-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(read(otherCalendarDate(date, locale) ?? '', locale.otherCalendar)).toBe(iso);
      }
  });
});
