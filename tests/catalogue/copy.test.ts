import { expect, test } from 'vitest';
import { copyProblems } from '../../src/catalogue/articles/copy.ts';
import { article, first, writeSite } from '../site.ts';

test('articles and standing pages are read, each by its edition, and nothing else', () => {
  const root = writeSite({
    [first]: article({ headline: 'فى' }),
    'en/2015/09/15/second.md': article({ headline: 'فى' }),
    'pages/ar/about.md': '---\ntitle: فى\n---\n\nاشارة\n',
    'stories/vote.yaml': 'name: فى\n',
  });
  expect(
    copyProblems(root).map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
  ).toEqual([
    `${first}:2:11 alef-maqsura`,
    'pages/ar/about.md:2:8 alef-maqsura',
    'pages/ar/about.md:5:1 initial-hamza',
  ]);
});

test('names are those of the subjects that an article names', () => {
  const text = { headline: 'سيرغي لافروف', standfirst: 'سيرجي لافروف' };
  const people = { 'subjects/people/lavrov.yaml': 'name: سيرغي لافروف\nspellings: [سيرجي لافروف]\n' };
  const rules = (keys: Record<string, string>) =>
    copyProblems(writeSite({ ...people, [first]: article({ ...text, ...keys }) })).map(({ rule }) => rule);
  expect(rules({ people: '[lavrov]' })).toEqual(['name-variants']);
  expect(rules({})).toEqual([]);
});

test('of what cannot be read nothing is told', () => {
  expect(copyProblems('/nowhere/content')).toEqual([]);
  expect(
    copyProblems(writeSite({ 'site.yaml': 'name: "open\n', [first]: article({ headline: 'فى' }) })),
  ).toEqual([]);
  for (const allow of ['['.repeat(100_000), '"open'])
    expect(copyProblems(writeSite({ [first]: article({ headline: 'فى', allow }) }))).toEqual([]);
});

test('an article is read whose front matter has a long line', () => {
  const standfirst = 'كلمة '.repeat(100).trim();
  const problems = copyProblems(writeSite({ [first]: article({ standfirst }, 'الحكومه\n') }));
  expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['8 ta-marbuta']);
});

test('an article with a broken key is read all the same', () => {
  expect(copyProblems(writeSite({ [first]: article({ headline: 'فى', draft: 'perhaps' }) }))).toHaveLength(1);
});
