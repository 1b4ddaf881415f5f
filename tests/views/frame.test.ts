import { describe, expect, test } from 'vitest';
import { png, siteYaml } from '../site.ts';
import { articles, pagesOf, viewAt } from './content.ts';

const pages = pagesOf({
  ...articles({
    'ar/2015/09/15/a': { topics: '[elections]' },
    'ar/2016/01/01/b': {},
    'en/2015/09/16/a': { translationOf: 'ar/2015/09/15/a' },
  }),
  'site.yaml': siteYaml({
    navigation: '[home, archive, topics, sections/world, about, search]',
    logo: 'logo.png',
    tokens: '{ light: { accent: "#8a1f17", paper: white }, dark: { accent: red } }',
  }),
  'pages/ar/about.md': '---\ntitle: عن سجل\n---\n',
  'media/logo.png': png,
});

describe('a page that another edition has leads there', () => {
  const { languages, alternates, canonical } = viewAt(pages.article, '/ar/2015/09/15/a/').frame;

  test('by its links', () => {
    expect(languages).toMatchObject([
      { href: '/ar/2015/09/15/a/', language: 'ar', direction: 'rtl', translation: true, current: true },
      { href: '/en/2015/09/16/a/', language: 'en', direction: 'ltr', translation: true, current: false },
    ]);
  });

  test('and by its alternates, itself among them, and readers of other languages to the first edition', () => {
    expect(canonical).toBe('https://archive.example.org/ar/2015/09/15/a/');
    expect(alternates).toEqual([
      { language: 'ar', url: 'https://archive.example.org/ar/2015/09/15/a/' },
      { language: 'en', url: 'https://archive.example.org/en/2015/09/16/a/' },
      { language: 'x-default', url: 'https://archive.example.org/ar/2015/09/15/a/' },
    ]);
  });
});

describe('a page that no other edition has leads to the home of the other', () => {
  test.each([
    ['an article', viewAt(pages.article, '/ar/2016/01/01/b/')],
    ['a volume', viewAt(pages.volume, '/ar/2016/')],
    ['a month', viewAt(pages.month, '/ar/2016/01/')],
    ['a day', viewAt(pages.day, '/ar/2015/09/15/')],
    ['a subject', viewAt(pages.subject, '/ar/topics/elections/')],
    ['a standing page', viewAt(pages.standingPage, '/ar/about/')],
  ])('%s', (_, { frame }) => {
    expect(frame.languages[1]).toMatchObject({ href: '/en/', translation: false });
    expect(frame.alternates.map(({ language }) => language)).toEqual(['ar']);
  });
});

describe('a page that both editions have names both', () => {
  test.each([
    ['home', viewAt(pages.home, '/ar/')],
    ['the archive', viewAt(pages.archive, '/ar/archive/')],
    ['a volume', viewAt(pages.volume, '/ar/2015/')],
    ['a month', viewAt(pages.month, '/ar/2015/09/')],
    ['a section', viewAt(pages.section, '/ar/sections/world/')],
    ['an index of subjects', viewAt(pages.subjectIndex, '/ar/topics/')],
    ['the search', viewAt(pages.search, '/ar/search/')],
  ])('%s', (_, { frame }) => {
    expect(frame.alternates.map(({ language }) => language)).toEqual(['ar', 'en', 'x-default']);
  });
});

test('alternates lead both ways', () => {
  const framed = [...pages.article, ...pages.volume, ...pages.month, ...pages.day, ...pages.subjectIndex];
  const alternates = new Map(framed.map(({ view: { frame } }) => [frame.canonical, frame.alternates]));
  for (const [canonical, others] of alternates) {
    for (const { url } of others) expect(alternates.get(url)?.map((each) => each.url)).toContain(canonical);
  }
});

test('a page that is not found stands for no address', () => {
  const { frame, editions } = viewAt(pages.notFound, '/404.html');
  expect(frame).toMatchObject({ canonical: null, alternates: [] });
  expect(editions.map(({ href }) => href)).toEqual(['/ar/', '/en/']);
});

test('the navigation has the places that the site names, without the pages that an edition lacks', () => {
  const labels = (address: string) => viewAt(pages.home, address).frame.navigation.map(({ href }) => href);
  expect(labels('/ar/')).toEqual([
    '/ar/',
    '/ar/archive/',
    '/ar/topics/',
    '/ar/sections/world/',
    '/ar/about/',
    '/ar/search/',
  ]);
  expect(labels('/en/')).not.toContain('/en/about/');
});

test('the navigation marks the place that a page belongs to', () => {
  const current = (frame: { navigation: readonly { current: boolean; href: string }[] }) =>
    frame.navigation.filter((link) => link.current).map(({ href }) => href);
  expect(current(viewAt(pages.home, '/ar/').frame)).toEqual(['/ar/']);
  expect(current(viewAt(pages.day, '/ar/2015/09/15/').frame)).toEqual(['/ar/archive/']);
  expect(current(viewAt(pages.subject, '/ar/topics/elections/').frame)).toEqual(['/ar/topics/']);
  expect(current(viewAt(pages.notFound, '/404.html').frame)).toEqual([]);
});

test('the colours of the newsroom come as a style sheet of their own', () => {
  expect(viewAt(pages.home, '/ar/').frame.tokens).toBe('/assets/tokens.css');
});

test('the paper is that of the newsroom, where it has its own', () => {
  expect(viewAt(pages.home, '/ar/').frame.paper).toEqual({ light: 'white', dark: '#171510' });
});

test('the icon of the site is the logo of the newsroom', () => {
  const { icon, logo } = viewAt(pages.home, '/ar/').frame;
  expect(icon).toBe(logo?.href);
});

test('the logo has its size, and the fonts that its lines are set in are fetched early', () => {
  expect(viewAt(pages.home, '/ar/').frame).toMatchObject({
    logo: { href: expect.stringMatching(/^\/media\/[0-9a-f]{16}-1\.jpg$/), width: 1, height: 1 },
    preloads: ['/assets/bars.ttf', '/assets/arabic.woff2', '/assets/latin.woff2'],
  });
  expect(viewAt(pages.home, '/en/').frame.preloads).toEqual(['/assets/latin.woff2']);
});
