import { describe, expect, test } from 'vitest';
import { type Phrases, say, sayCount } from '../../src/language/phrase.ts';
import { arabic, english, persian } from './locales.ts';

describe('a phrase', () => {
  const phrases: Phrases = {
    greeting: 'مرحبًا {name}، من {place} و{name}',
    days: { one: '{n} day', other: '{n} days' },
  };

  test('has each name in braces replaced, wherever it stands', () => {
    expect(say({ phrases }, 'greeting', { name: 'ليلى', place: 'بيروت' })).toBe('مرحبًا ليلى، من بيروت وليلى');
  });

  test('takes values as they are, with braces and dollar signs', () => {
    expect(say({ phrases }, 'greeting', { name: '{place} $&', place: 'x' })).toBe(
      'مرحبًا {place} $&، من x و{place} $&',
    );
  });

  test('keeps a name that has no value', () => {
    expect(say({ phrases }, 'greeting', { place: 'بيروت' })).toBe('مرحبًا {name}، من بيروت و{name}');
  });

  test('that is missing is an error naming its key', () => {
    expect(() => say({ phrases }, 'farewell')).toThrow('"farewell"');
    expect(() => sayCount({ ...english, phrases }, 'farewell', 1)).toThrow('"farewell"');
    expect(() => say({ phrases }, 'constructor')).toThrow('"constructor" is missing');
  });

  test('with plural forms is an error where no count is given', () => {
    expect(() => say({ phrases }, 'days')).toThrow('"days"');
  });
});

describe('a counted phrase', () => {
  const phrases: Phrases = {
    articles: {
      zero: 'لا مقالات',
      one: 'مقالة واحدة',
      two: 'مقالتان',
      few: '{n} مقالات',
      many: '{n} مقالة',
      other: '{n} من المقالات',
    },
    found: { other: '{n} في {place}' },
    total: 'المجموع {n}',
  };
  const counted = { ...arabic, phrases };

  test.each([
    [0, 'لا مقالات'],
    [1, 'مقالة واحدة'],
    [2, 'مقالتان'],
    [3, '3 مقالات'],
    [10, '10 مقالات'],
    [11, '11 مقالة'],
    [99, '99 مقالة'],
    [100, '100 من المقالات'],
    [102, '102 من المقالات'],
    [103, '103 مقالات'],
    [1011, '1,011 مقالة'],
  ])('has the Arabic form for %d', (count, expected) => {
    expect(sayCount(counted, 'articles', count)).toBe(expected);
  });

  test('has the English forms', () => {
    const days = { ...english, phrases: { days: { one: '{n} day', other: '{n} days' } } };
    expect([0, 1, 2].map((count) => sayCount(days, 'days', count))).toEqual(['0 days', '1 day', '2 days']);
  });

  test('falls back on the form for all others, and takes other values beside the count', () => {
    expect(sayCount(counted, 'found', 2, { place: 'بيروت' })).toBe('2 في بيروت');
  });

  test('has the count in the edition’s digits', () => {
    expect(sayCount({ ...persian, phrases }, 'total', 1234)).toBe('المجموع ۱٬۲۳۴');
  });

  test('may be one plain string', () => {
    expect(sayCount(counted, 'total', 1)).toBe('المجموع 1');
  });
});
