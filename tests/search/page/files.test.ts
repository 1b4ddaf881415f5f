import { describe, expect, test } from 'vitest';
import type { Listed } from '../../../src/search/engine/findings.ts';
import { csvOf, risOf } from '../../../src/search/page/files.ts';

const source = { name: 'السجل', origin: 'https://example.org', language: 'ar' };
const listed = (changes: Partial<Listed>): Listed => ({
  href: '/ar/2015/09/15/a/',
  title: 'عنوان',
  published: '2015-09-15',
  section: null,
  dateline: null,
  byline: [],
  ...changes,
});
const row = (changes: Partial<Listed>) => csvOf([listed(changes)], source).split('\r\n')[1];

describe('a table', () => {
  test('begins with the mark of UTF-8 and the names of its columns, and ends every line', () => {
    expect(csvOf([], source)).toBe('\ufeffdate,title,byline,section,place,language,address\r\n');
    expect(csvOf([listed({})], source).endsWith('/\r\n')).toBe(true);
  });

  test('quotes what has commas or quotation marks, and keeps each article on its line', () => {
    expect(row({ title: 'a "b", c\nd', byline: ['x', 'y'] })).toBe(
      '2015-09-15,"a ""b"", c d",x; y,,,ar,https://example.org/ar/2015/09/15/a/',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\u200f=1', '＝1', ' =1'])(
    'has no formula of %j',
    (title) => {
      expect(row({ title })?.split(',')[1]).toMatch(/^'[=+\-@＝]/);
    },
  );
});

describe('references', () => {
  test('have a line for each writer, no empty fields, and dates as exact as they are known', () => {
    const text = risOf(
      [listed({ byline: ['أ', 'ب'], published: '2015-09' }), listed({ published: '2015' })],
      source,
    );
    expect(text).toBe(
      [
        'TY  - NEWS',
        'TI  - عنوان',
        'AU  - أ',
        'AU  - ب',
        'T2  - السجل',
        'PY  - 2015',
        'DA  - 2015/09//',
        'LA  - ar',
        'UR  - https://example.org/ar/2015/09/15/a/',
        'ER  - ',
        '',
        'TY  - NEWS',
        'TI  - عنوان',
        'T2  - السجل',
        'PY  - 2015',
        'DA  - 2015///',
        'LA  - ar',
        'UR  - https://example.org/ar/2015/09/15/a/',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  test('are free of marks of direction and of line breaks within a field', () => {
    expect(risOf([listed({ title: '\u2067نص\u2069\nER  - \u200fآخر' })], source)).toContain(
      'TI  - نص ER - آخر\r\n',
    );
  });
});
