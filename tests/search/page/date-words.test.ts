import { describe, expect, test } from 'vitest';
import { namedLanguage } from '../../../src/language/language-tag.ts';
import { defaultLocale } from '../../../src/language/locale.ts';
import { monthName } from '../../../src/language/months.ts';
import { phrasesFor } from '../../../src/language/phrases/phrases.ts';
import { otherDay } from '../../../src/search/page/calendars.ts';
import { isReversed, spanInWords } from '../../../src/search/page/date-words.ts';

const localeOf = (language: string) => {
  const locale = defaultLocale(language);
  const monthNames = Array.from({ length: 12 }, (_, month) => monthName(month + 1, locale));
  return { ...locale, monthNames, phrases: phrasesFor(language) };
};

const said = (language: string, from: string | null, to: string | null) => {
  const locale = localeOf(language);
  return spanInWords(
    { from, to },
    locale,
    (iso) => locale.otherCalendar && otherDay(iso, locale.otherCalendar, namedLanguage(language)),
  );
};

test.each([
  ['ar', '2014', '2015-09', '2014 – أيلول 2015'],
  ['ar', '2015-09', '2015-09', 'أيلول 2015'],
  ['ar', '2015-09-15', null, 'منذ 15 أيلول 2015 (2 ذو الحجة 1436 هـ)'],
  ['ar', null, '2015', 'حتى 2015'],
  ['en', '2015-09-15', '2016', '15 September 2015 – 2016'],
  ['en', null, null, ''],
])('the dates are said in words of %s: %s to %s', (language, from, to, expected) => {
  expect(said(language, from, to)).toBe(expected);
});

test('a day is said in the calendar that Persian readers live by', () => {
  const locale = localeOf('fa');
  expect(otherDay('2015-09-15', 'solar-hijri', 'fa')).toBe('24 شهریور 1394');
  expect(spanInWords({ from: '2015-09-15', to: null }, locale, () => '۲۴ شهریور ۱۳۹۴')).toBe(
    'از ۱۵ سپتامبر ۲۰۱۵ (۲۴ شهریور ۱۳۹۴)',
  );
});

describe('the first date is after the last', () => {
  test.each([
    ['2016', '2015', true],
    ['2015-09', '2015', false],
    ['2015-10', '2015-09-15', true],
    ['2015-09-16', '2015-09-15', true],
    ['2015-09-16', '2015-09', false],
    [null, '2015', false],
  ])('%s, %s: %s', (from, to, expected) => {
    expect(isReversed({ from, to })).toBe(expected);
  });
});
