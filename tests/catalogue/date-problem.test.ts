import { describe, expect, test } from 'vitest';
import { dateProblem } from '../../src/catalogue/articles/date-problem.ts';
import { readMoment } from '../../src/catalogue/articles/moment.ts';

describe('of a date that can only mean one thing the ISO form is given, and that can be read', () => {
  test.each([
    ['2015/09/15', '2015-09-15'],
    ['15.09.2015', '2015-09-15'],
    ['15-9-2015', '2015-09-15'],
    ['2015-9-5', '2015-09-05'],
    ['20150915', '2015-09-15'],
    ['09/2015', '2015-09'],
    ['٢٠١٥-٠٩-١٥', '2015-09-15'],
    ['١٥/٩/٢٠١٥', '2015-09-15'],
    ['۲۰۱۵/۰۹/۱۵', '2015-09-15'],
    ['15 أيلول 2015', '2015-09-15'],
    ['الثلاثاء 15 أيلول / سبتمبر 2015 م', '2015-09-15'],
    ['1 كانون الثاني 2016', '2016-01-01'],
    ['15 شتنبر 2015', '2015-09-15'],
    ['سبتمبر 2015', '2015-09'],
    ['15 سپتامبر 2015', '2015-09-15'],
    ['September 15th, 2015', '2015-09-15'],
    ['Sept. 15, 2015', '2015-09-15'],
    ['15 septembre 2015', '2015-09-15'],
    ['Tue, 15 Sep 2015 10:00:00 +0300', '2015-09-15T10:00:00+03:00'],
    ['Tue, 15 Sep 2015 10:00:00 GMT', '2015-09-15T10:00:00Z'],
    ['2015-09-15 10:00:00+03', '2015-09-15T10:00:00+03:00'],
    ['September 15, 2015 10:30 PM', '2015-09-15T22:30'],
    ['15 أيلول 2015 الساعة 10:30 مساءً', '2015-09-15T22:30'],
  ])('%s', (written, suggestion) => {
    expect(dateProblem(written)).toEqual({ rule: 'date-form', values: { suggestion } });
    expect(readMoment(suggestion, 'Asia/Beirut')).not.toBeNull();
  });
});

test('an hour of 24 is the midnight of the day after', () => {
  expect(dateProblem('2015-12-31T24:00Z')).toEqual({
    rule: 'impossible-time',
    values: { suggestion: '2016-01-01T00:00Z' },
  });
});

describe('where nobody can tell, nothing is suggested', () => {
  test.each([
    '15/09/15',
    '1436/12/01',
    '1394/06/24',
    'yesterday',
    '15 ذو الحجة 1436',
    '1442300400',
    '15 16 2015 3',
  ])('%s', (written) => {
    expect(dateProblem(written)).toEqual({ rule: 'wrong-value', values: { expected: 'date' } });
  });
});
