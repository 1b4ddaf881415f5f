import { expect, test } from 'vitest';
import { questionOf, searchOf } from '../../../src/search/page/question.ts';
import { between, countsOfYears, withYears, yearsOf } from '../../../src/search/page/years.ts';

const archive = { first: 2012, last: 2016 };

test('months are counted in their years, and years without articles are there as well', () => {
  expect(countsOfYears({ '2012': 1, '2014-01': 2, '2014-12': 3, '2016-05': 4 }, archive)).toEqual([
    1, 0, 5, 0, 4,
  ]);
});

test('a year beyond the archive has no bar', () => {
  expect(countsOfYears({ '2011': 1, '2017-01': 1 }, archive)).toEqual([0, 0, 0, 0, 0]);
});

test.each([
  ['', 2012, 2016],
  ['?from=2014', 2014, 2016],
  ['?to=2013-05', 2012, 2013],
  ['?from=1990&to=2090', 2012, 2016],
])('%s asks for %d to %d', (search, first, last) => {
  expect(yearsOf(questionOf(search), archive)).toEqual({ first, last });
});

test('all years of the archive are no choice', () => {
  const question = questionOf('?q=a&from=2014&to=2014&page=2');
  expect(searchOf(withYears(question, archive, archive))).toBe('?q=a');
  expect(searchOf(withYears(question, between(2015, 2013), archive))).toBe('?q=a&from=2013&to=2015');
});
