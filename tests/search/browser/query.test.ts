import { describe, expect, test } from 'vitest';
import { cleared, isTooShort, queryOf, searchOf, toggled } from '../../../src/search/browser/query.ts';

describe('a query', () => {
  test.each(['?q=%D8%B1&year=2015&year=2016&people=A%2C+B&sort=date', '?places=x', ''])(
    'in the address %s stays what it is',
    (search) => {
      expect(searchOf(queryOf(search))).toBe(search);
    },
  );

  test('has each value once and no spaces around its words', () => {
    expect(searchOf(queryOf('?q=+a+b+&year=2015&year=2015&other=1'))).toBe('?q=a+b&year=2015');
  });

  test('takes a value in and out again, beside those of other facets', () => {
    const query = queryOf('?q=abc&year=2015');
    const more = toggled(query, 'topics', 'x');
    expect(searchOf(more)).toBe('?q=abc&year=2015&topics=x');
    expect(searchOf(toggled(more, 'year', '2015'))).toBe('?q=abc&topics=x');
    expect(searchOf(cleared(more))).toBe('?q=abc');
  });

  test.each([
    ['', false],
    ['رو', true],
    ['«رو»', true],
    ['روس', false],
    ['تي-9', false],
  ])('for %j is too short: %s', (words, expected) => {
    expect(isTooShort({ ...queryOf(''), words })).toBe(expected);
  });
});
