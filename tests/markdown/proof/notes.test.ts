import { describe, expect, test } from 'vitest';
import { set } from '../setting.ts';
import { problemsOf } from './problems-of.ts';

describe('a call for a note that is not there', () => {
  test.each([
    ['نصّ[^1].', '1:4 unknown-note [^1]'],
    ['نصّ[^١] آخر', '1:4 unknown-note [^١]'],
    ['أ\n\n> نصّ[^note]', '3:6 unknown-note [^note]'],
    ['| أ |\n| - |\n| ب[^2] |', '3:4 unknown-note [^2]'],
  ])('%j', (markdown, told) => {
    expect(problemsOf(markdown)).toEqual([told]);
  });

  test('a name with a space comes with one that has none', () => {
    const [told] = set('نصّ[^حاشية أولى]').problems;
    expect(told).toMatchObject({ rule: 'unknown-note', level: 'warning', values: { name: 'حاشية-أولى' } });
  });
});

describe('a note that no page shows', () => {
  test.each([
    ['نصّ\n\n[^1]: حاشية', ['3:1 unused-note [^1]: حاشية']],
    ['نصّ[^1]\n\n[^1]: أولى\n\n[^1]: ثانية', ['5:1 repeated-note [^1]: ثانية']],
    [
      'نصّ\n\n[^1]: تحيل إلى [^2]\n[^2]: أخرى',
      ['3:1 unused-note [^1]: تحيل إلى [^2]', '4:1 unused-note [^2]: أخرى'],
    ],
    ['نصّ\n\n[^1]: تحيل إلى نفسها[^1]', ['3:1 unused-note [^1]: تحيل إلى نفسها[^1]']],
  ])('%j', (markdown, told) => {
    expect(problemsOf(markdown)).toEqual(told);
    expect(set(markdown).problems.every(({ level }) => level === 'error')).toBe(true);
  });
});

describe('what is right', () => {
  test.each([
    'نصّ[^1].\n\n[^1]: حاشية',
    'نصّ[^1].\n\n[^1]: تحيل إلى[^2]\n[^2]: أخرى',
    '[^1]: حاشية\n\nنصّ[^1]',
    '\\[^1] و`[^1]`',
    '```\n[^a-z]\n```',
  ])('%j', (markdown) => {
    expect(problemsOf(markdown)).toEqual([]);
  });
});
