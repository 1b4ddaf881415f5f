import { expect, test } from 'vitest';
import { article, first, png, siteYaml } from '../site.ts';
import { articles, pagesOf, viewAt } from './content.ts';

const viewOf = (
  keys: Record<string, string>,
  body?: string,
  more: Record<string, string | Uint8Array> = {},
) => viewAt(pagesOf({ ...more, [first]: article(keys, body) }).article, '/ar/2015/09/15/first/');

test('persons of the byline are links, agencies are not', () => {
  expect(viewOf({ byline: '[writer, { agency: afp }]' }).byline).toEqual([
    { href: '/ar/people/writer/', label: 'كاتبة' },
    { href: null, label: 'AFP' },
  ]);
});

test('a mere name of the byline is text, and data for machines say no more of it than the name', () => {
  const view = viewOf({ byline: '[{ name: واس - جدة }, writer]' });
  expect(view.byline).toEqual([
    { href: null, label: 'واس - جدة' },
    { href: '/ar/people/writer/', label: 'كاتبة' },
  ]);
  expect(view.structured.author).toEqual([{ name: 'واس - جدة' }, { '@type': 'Person', name: 'كاتبة' }]);
});

test('a picture that is missing leaves its words, one on another host a link to it', () => {
  const lost = (file: string) =>
    viewOf({ image: `{ file: "${file}", alt: A quay, credit: Layla }` }, undefined, {
      'site.yaml': siteYaml({ missingPictures: 'warning' }),
      'media/a.png': png,
    }).lostPicture;
  expect(lost('quay.png')).toEqual({ words: 'A quay Layla', url: null });
  expect(lost('https://other.example/quay.png')).toEqual({
    words: 'A quay Layla',
    url: 'https://other.example/quay.png',
  });
  expect(lost('a.png')).toBeNull();
});

test('the place of filing is a link where the article is about it too', () => {
  expect(viewOf({ dateline: 'beirut' }).dateline).toEqual({ href: null, label: 'بيروت' });
  expect(viewOf({ dateline: 'beirut', places: '[beirut]' }).dateline?.href).toBe('/ar/places/beirut/');
  const { article: pages } = pagesOf(
    articles({ 'ar/2015/a': { dateline: 'beirut' }, 'ar/2015/b': { places: '[beirut]' } }),
  );
  expect(viewAt(pages, '/ar/2015/a/').dateline?.href).toBeNull();
});

test('subjects are grouped by kind, without the kinds that have none', () => {
  expect(viewOf({ people: '[writer]', topics: '[elections]' }).subjects).toEqual([
    { kind: 'topics', links: [{ href: '/ar/topics/elections/', label: 'انتخابات' }] },
    { kind: 'people', links: [{ href: '/ar/people/writer/', label: 'كاتبة' }] },
  ]);
});

test('a text takes a minute at least, and else as many as people take to read it aloud', () => {
  expect(viewOf({}, 'كلمة').minutes).toBe(1);
  expect(viewOf({}, 'كلمة '.repeat(5 * 138)).minutes).toBe(5);
  const { article: english } = pagesOf({
    'en/2015/09/15/long.md': article({}, 'word '.repeat(5 * 228)),
  });
  expect(viewAt(english, '/en/2015/09/15/long/').minutes).toBe(5);
});

test('rights are told where they differ from those of the site', () => {
  const site = { 'site.yaml': siteYaml({ rights: '{ holder: Register }' }) };
  const rights = '{ holder: AFP, licence: CC BY 4.0, url: https://other.example/ }';
  const own = viewOf({ rights }, undefined, site);
  expect(own.rights).toEqual({ holder: 'AFP', licence: 'CC BY 4.0', url: 'https://other.example/' });
  expect(own.structured.copyrightHolder).toEqual({ '@type': 'Organization', name: 'AFP' });
  const common = viewOf({}, undefined, site);
  expect(common.rights).toBeNull();
  expect(common.structured.copyrightHolder).toEqual({ '@type': 'Organization', name: 'Register' });
});

test('translations name the language, the headline there and its page', () => {
  const { article: pages } = pagesOf({
    [first]: article(),
    'en/2015/09/16/second.md': article({
      headline: 'In English',
      published: '2015-09-16',
      translationOf: 'ar/2015/09/15/first',
    }),
  });
  expect(viewAt(pages, '/ar/2015/09/15/first/').translations).toEqual([
    {
      language: 'en',
      direction: 'ltr',
      name: 'English',
      headline: 'In English',
      href: '/en/2015/09/16/second/',
    },
  ]);
});

test('the data for machines is absolute, dated as exactly as known, and free of direction controls', () => {
  const view = viewOf(
    {
      headline: 'NASA تعلن (2015)',
      updated: '2015-09-16T10:00+03:00',
      byline: '[writer, { agency: afp }]',
      places: '[beirut]',
      image: '{ file: a.png, alt: A }',
    },
    undefined,
    { 'media/a.png': png, 'subjects/places/beirut.yaml': 'name: Beirut\nwikidata: Q3820\n' },
  );
  expect(view.structured).toMatchObject({
    '@type': 'NewsArticle',
    url: 'https://archive.example.org/ar/2015/09/15/first/',
    headline: 'NASA تعلن (2015)',
    datePublished: '2015-09-15',
    dateModified: '2015-09-16T10:00:00+03:00',
    author: [{ '@type': 'Person' }, { '@type': 'Organization', name: 'AFP' }],
    about: [{ '@type': 'Place', sameAs: 'https://www.wikidata.org/wiki/Q3820' }],
    image: expect.stringMatching(/^https:\/\/archive\.example\.org\/media\/[0-9a-f]{16}-1\.jpg$/),
  });
  expect(JSON.stringify(view.structured)).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
});

test('a correction after the update is the last change of the data for machines', () => {
  const { structured } = viewOf({
    updated: '2015-09-16T10:00+03:00',
    corrections: '[{ date: 2015-09-18, text: B. }, { date: 2015-09-17, text: A. }]',
  });
  expect(structured).toMatchObject({ datePublished: '2015-09-15', dateModified: '2015-09-18' });
});

test('an index of subjects is in the order of the alphabet, without the Arabic article', () => {
  const { subjectIndex } = pagesOf({
    ...articles({
      'ar/2015/a': { places: '[beirut, jordan, cairo, algeria]' },
      'ar/2015/b': { places: '[cairo]' },
    }),
    'subjects/places/jordan.yaml': 'name: الأردن\n',
    'subjects/places/cairo.yaml': 'name: القاهرة\n',
    'subjects/places/algeria.yaml': 'name: الجزائر\n',
  });
  const { total, groups } = viewAt(subjectIndex, '/ar/places/');
  expect(total).toBe(4);
  expect(
    groups.map(({ letter, subjects }) => [letter, subjects.map(({ label, count }) => `${label} ${count}`)]),
  ).toEqual([
    ['ا', ['الأردن 1']],
    ['ب', ['بيروت 1']],
    ['ج', ['الجزائر 1']],
    ['ق', ['القاهرة 2']],
  ]);
});
