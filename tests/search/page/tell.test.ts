import { expect, test } from 'vitest';
import { defaultLocale } from '../../../src/language/locale.ts';
import { ar } from '../../../src/language/phrases/ar.ts';
import type { Findings } from '../../../src/search/engine/findings.ts';
import { questionOf } from '../../../src/search/page/question.ts';
import type { Shown } from '../../../src/search/page/shown.ts';
import { tell } from '../../../src/search/page/tell.ts';

const locale = { ...defaultLocale('ar'), monthNames: [], phrases: ar };
const question = questionOf('?q=روسيا زرافة');

const told = (changes: Partial<Findings>, progress: Shown['progress'] = 'settled', asked = question) => {
  const findings: Findings = {
    question,
    answered: 'all',
    total: 12,
    withAll: 12,
    results: [],
    missing: [],
    rare: [],
    loosened: [],
    onlyFirst: null,
    subjects: [],
    partial: false,
    ...changes,
  };
  return tell(
    {
      question: asked,
      findings,
      counts: null,
      names: null,
      advice: null,
      list: null,
      elsewhere: {},
      progress,
      unread: [],
      unable: false,
    },
    locale,
  );
};

test.each([
  [1, 'نتيجة واحدة'],
  [2, 'نتيجتان'],
  [3, '3 نتائج'],
  [12, '12 نتيجة'],
  [100, '100 نتيجة'],
])('%d articles are told in the right plural', (total, expected) => {
  expect(told({ total, withAll: total })).toEqual({ total: expected, notes: [] });
});

test('that no article has all the words is said, and which words the archive lacks', () => {
  expect(told({ answered: 'any', withAll: 0, missing: ['زرافة'] }).notes).toEqual([
    'لا مقال يجمع الكلمات كلّها، وهذه المقالات فيها بعضها.',
    'لا ترد في الأرشيف: زرافة',
  ]);
});

test('how many have all the words is said where the others have some', () => {
  expect(told({ answered: 'any', withAll: 2 }).notes).toEqual([
    'أول مقالين يجمعان الكلمات كلّها، وفي ما بعدهما بعضها.',
  ]);
});

test('nothing found is said with what was asked', () => {
  expect(told({ answered: 'nothing', total: 0 }).total).toBe('لا مقال فيه ما تبحث عنه: روسيا زرافة');
});

test('that only the first words were asked for is said first, whatever came of them', () => {
  const said = 'السؤال طويل: بُحث عن أول 24 كلمة منه فقط.';
  expect(told({ onlyFirst: 24 }).notes).toEqual([said]);
  expect(told({ onlyFirst: 24, answered: 'nothing', total: 0 }).notes).toEqual([said]);
});

test('a failure is told; an older question’s articles are not told as the answer', () => {
  const failed = ['تعذّر تحميل فهرس البحث.'];
  expect(told({}, 'failed')).toEqual({ total: '12 نتيجة', notes: failed });
  expect(told({}, 'failed', questionOf('?q=other'))).toEqual({ total: '', notes: failed });
});
