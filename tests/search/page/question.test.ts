import { describe, expect, test } from 'vitest';
import {
  elsewhere,
  isAsked,
  isNarrowed,
  questionOf,
  searchOf,
  shortened,
  toggled,
  widened,
} from '../../../src/search/page/question.ts';

describe('a question', () => {
  test.each([
    '?q=%D8%B1&people=A%2C+B&from=2014&to=2015-09&sort=newest&page=3',
    '?places=x&places=y&sort=oldest',
    '',
  ])('in the address %s stays what it is', (search) => {
    expect(searchOf(questionOf(search))).toBe(search);
  });

  test('has each value once, no spaces around its words, and nothing that is none of its own', () => {
    expect(searchOf(questionOf('?q=+a+b+&topics=x&topics=x&other=1&from=soon&sort=size&page=-4'))).toBe(
      '?q=a+b&topics=x',
    );
  });

  test.each([
    ['2015', '2015'],
    ['2015-09', '2015-09'],
    ['2015-09-15', '2015-09-15'],
    ['2015-09-31', null],
    ['2015-13', null],
    ['1436', null],
    ['0999', null],
    ['2015-9', null],
    ['٢٠١٥', null],
  ])('has %s as a date: %s', (written, expected) => {
    expect(questionOf(`?from=${written}`).from).toBe(expected);
  });

  test('asks for ten articles a page, and never for thousands', () => {
    expect(questionOf('?q=a').length).toBe(10);
    expect(questionOf('?q=a&page=3').length).toBe(30);
    expect(questionOf('?q=a&page=100000').length).toBe(500);
  });

  test('takes a value in and out again, beside those of other facets, and begins on its first page', () => {
    const question = questionOf('?q=abc&section=s&page=2');
    const more = toggled(question, 'topics', 'x');
    expect(searchOf(more)).toBe('?q=abc&section=s&topics=x');
    expect(searchOf(toggled(more, 'section', 's'))).toBe('?q=abc&topics=x');
  });

  test('has as many words as an address holds, in which nothing is said twice', () => {
    const words = Array.from({ length: 400 }, (_, n) => `w${n}`);
    const { words: kept, cut } = questionOf(`?q=${words.join('+')}`);
    expect([kept.length <= 600, kept.startsWith('w0 w1 '), cut]).toEqual([true, true, true]);
    expect(words).toEqual(expect.arrayContaining(kept.split(' ')));
    expect(shortened(`${'a '.repeat(600)}b "c d" "c d"`)).toEqual({ words: 'a b "c d"', cut: false });
    expect(shortened(`"${'ab '.repeat(400)}"`).words).toMatch(/^"(?:ab ){198}ab$/);
    expect(shortened('a'.repeat(10_000))).toEqual({ words: 'a'.repeat(600), cut: true });
    expect(searchOf(questionOf(`?q=${'ب '.repeat(1_000_000)}`))).toBe(`?q=${encodeURIComponent('ب')}`);
    expect(searchOf(questionOf(`?q=${'語'.repeat(1_000_000)}`)).length).toBeLessThan(6000);
  });

  test('has no more values than can be taken back', () => {
    const many = Array.from({ length: 5000 }, (_, n) => `places=p${n}`).join('&');
    expect(questionOf(`?${many}`).chosen.places).toHaveLength(100);
  });

  test('is widened to its words and order', () => {
    expect(searchOf(widened(questionOf('?q=abc&topics=x&from=2014&sort=newest')))).toBe('?q=abc&sort=newest');
  });

  test('goes to another edition whole, but from its first page on', () => {
    expect(searchOf(elsewhere(questionOf('?q=abc&topics=x&from=2014&page=3')))).toBe(
      '?q=abc&topics=x&from=2014',
    );
  });

  test.each([
    ['', false, false],
    ['?q=a', true, false],
    ['?from=2014', true, true],
    ['?people=a', true, true],
    ['?sort=newest', false, false],
  ])('%s is asked: %s, narrowed: %s', (search, asked, narrowed) => {
    expect([isAsked(questionOf(search)), isNarrowed(questionOf(search))]).toEqual([asked, narrowed]);
  });
});
