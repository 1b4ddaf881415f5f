import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sijill } from '../command.ts';
import { contentOfFolder } from '../folder-content.ts';
import { catalogueOf, loadSite, writeSite } from '../site.ts';

/** 22:30 UTC on 31 December 2025, which is 1 January 2026 in Beirut. */
const lateEvening = { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 11, 31, 22, 30) / 1000) };
const make = (root: string, ...args: string[]) => sijill(['new', ...args, '--content', root], lateEvening);

describe('a new article is a draft of today, where the newsroom is, and check accepts it', () => {
  test.each([
    [
      ['The vote: what # comes "next"?'],
      'ar/2026/01/01/the-vote-what-comes-next.md',
      'The vote: what # comes "next"?',
    ],
    [['أوّل انتخابات', 'في المدينة'], 'ar/2026/01/01/أول-انتخابات-في-المدينة.md', 'أوّل انتخابات في المدينة'],
    [['A vote', '--edition', 'en'], 'en/2026/01/01/a-vote.md', 'A vote'],
    [['2026', '--slug', 'Year Begins'], 'ar/2026/01/01/year-begins.md', '2026'],
    [['{ x } *a &b'], 'ar/2026/01/01/x-a-b.md', '{ x } *a &b'],
  ])('%j', async (args, path, headline) => {
    const root = writeSite();
    const { code, output, complaints } = await make(root, ...args);
    const file = join(root, path);
    expect({ code, output, complaints }).toEqual({ code: 0, output: `${file}\n`, complaints: '' });
    const source = readFileSync(file, 'utf8');
    const [, frontMatter = ''] = source.split('---\n');
    expect(parse(frontMatter)).toMatchObject({
      headline,
      published: '2026-01-01',
      section: 'world',
      draft: true,
    });
    expect(loadSite({ [path]: source }).problems).toEqual([]);
    expect(catalogueOf({ [path]: source }).articles.map(({ key }) => key)).toEqual(['ar/2015/09/15/first']);
  });
});

describe('what articles name is made with its name in the first edition, and check accepts it', () => {
  test.each([
    [['--topic', 'الحرب السورية'], 'subjects/topics/الحرب-السورية.yaml', { ar: 'الحرب السورية' }],
    [['--place', 'Aleppo', '--edition', 'en'], 'subjects/places/aleppo.yaml', { en: 'Aleppo' }],
    [['--person', 'جون كيري', '--id', 'john-kerry'], 'subjects/people/john-kerry.yaml', { ar: 'جون كيري' }],
    [['--story', 'The vote: "next" #2'], 'stories/the-vote-next-2.yaml', { ar: 'The vote: "next" #2' }],
  ])('%j', async (args, path, name) => {
    const root = writeSite();
    const { code, output, complaints } = await make(root, ...args);
    expect({ code, output, complaints }).toEqual({
      code: 0,
      output: `${join(root, path)}\n`,
      complaints: '',
    });
    const source = readFileSync(join(root, path), 'utf8');
    expect(parse(source)).toEqual({ name });
    expect(loadSite({ [path]: source }).problems).toEqual([]);
  });
});

test('what is there already is never written over', async () => {
  const root = writeSite();
  await make(root, 'A vote');
  const before = contentOfFolder(root);
  const { code, complaints } = await make(root, 'A vote');
  expect(code).toBe(2);
  expect(complaints).toContain('a-vote.md is there already; give another --slug');
  expect(contentOfFolder(root)).toEqual(before);
});

describe('nothing is made', () => {
  test.each([
    [
      'for an edition that is not there',
      ['A vote', '--edition', 'fr'],
      2,
      'There is no edition fr; there are ar, en',
    ],
    ['without a headline', ['  '], 2, 'An article needs a headline'],
    ['without a name', ['--topic', ' '], 2, 'The name is empty'],
    ['twice', ['--topic', 'A', '--place', 'B'], 2, 'One thing is made at a time'],
    ['beside an article', ['A vote', '--topic', 'A'], 2, 'One thing is made at a time'],
    ['where it is already', ['--topic', 'Elections'], 2, 'elections is there already in subjects/topics'],
    ['without letters in its id', ['--topic', '؟'], 2, 'can be no id'],
  ])('%s', async (_, args, expected, complaint) => {
    const root = writeSite();
    const before = contentOfFolder(root);
    const { code, complaints } = await make(root, ...args);
    expect(code).toBe(expected);
    expect(complaints).toContain(complaint);
    expect(contentOfFolder(root)).toEqual(before);
  });

  test('where the settings have errors', async () => {
    const root = writeSite({ 'site.yaml': 'name: A\n' });
    const { code, complaints } = await make(root, 'A vote');
    expect(code).toBe(1);
    expect(complaints).toContain('site.yaml');
  });
});
