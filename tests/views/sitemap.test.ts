import { expect, test } from 'vitest';
import type { Address } from '../../src/newsroom/address.ts';
import { editionSitemaps, sitemapDates } from '../../src/views/sitemap.ts';
import { spanOf } from '../../src/views/span.ts';
import { articles, contentOf, pagesOf, viewAt } from './content.ts';

const pages = pagesOf({
  ...articles({
    'ar/2014/a': {},
    'ar/2015/09/15/خبر': { updated: '2015-09-20T10:00+03:00' },
    'en/2015/09/b': { corrections: '[{ date: 2015-10-01, text: A correction. }]' },
  }),
  'pages/en/about.md': '---\ntitle: About\n---\n',
});
const host = 'https://archive.example.org';
const sitemaps = [
  '/ar/2015/sitemap.xml',
  '/ar/2014/sitemap.xml',
  '/en/2015/sitemap.xml',
  '/ar/sitemap.xml',
  '/en/sitemap.xml',
];

test('there is a sitemap for each volume and one for the rest of each edition', () => {
  expect(pages.sitemap.map(({ address }) => String(address)).sort()).toEqual(sitemaps.toSorted());
});

test('the index names all sitemaps, and robots.txt the index', () => {
  const urls = viewAt(pages.sitemapIndex, '/sitemap.xml').urls.map(({ url }) => url);
  expect(urls).toEqual(sitemaps.map((address) => host + address));
  expect(viewAt(pages.robots, '/robots.txt').sitemap).toBe(`${host}/sitemap.xml`);
});

test('an article stands first in the sitemap of its volume, encoded, with its last change as exactly as it is known', () => {
  const urlsOf = (address: string) => viewAt(pages.sitemap, address).urls;
  const list = (path: string) => ({ url: host + path, lastChange: null });
  expect(urlsOf('/ar/2014/sitemap.xml')).toEqual([
    { url: `${host}/ar/2014/a/`, lastChange: '2014' },
    list('/ar/2014/'),
  ]);
  expect(urlsOf('/ar/2015/sitemap.xml')).toEqual([
    {
      url: `${host}/ar/2015/09/15/${encodeURIComponent('خبر')}/`,
      lastChange: '2015-09-20T10:00:00+03:00',
    },
    list('/ar/2015/'),
    list('/ar/2015/09/'),
    list('/ar/2015/09/15/'),
  ]);
  expect(urlsOf('/en/2015/sitemap.xml')).toEqual([
    { url: `${host}/en/2015/09/b/`, lastChange: '2015-10-01' },
    list('/en/2015/'),
    list('/en/2015/09/'),
  ]);
});

test('the years of a long list stand in the sitemaps of their volumes', () => {
  const { sitemap } = pagesOf(
    articles(
      Object.fromEntries(
        Array.from({ length: 22 }, (_, index) => [
          `ar/${2015 - (index % 2)}/a${index}`,
          { topics: '[elections]' },
        ]),
      ),
    ),
  );
  const listedIn = (address: string) => viewAt(sitemap, address).urls.map(({ url }) => url);
  const list = `${host}/ar/topics/elections/`;
  for (const year of [2014, 2015]) {
    expect(listedIn(`/ar/${year}/sitemap.xml`)).toContain(`${list}${year}/`);
    expect(listedIn('/ar/sitemap.xml')).not.toContain(`${list}${year}/`);
  }
  expect(listedIn('/ar/sitemap.xml')).toContain(list);
});

test('every page for readers is in exactly one sitemap', () => {
  const { sitemap, sitemapIndex, robots, feed, redirect, notFound, root, search, ...forReaders } = pages;
  const listed = sitemap.flatMap(({ view }) => view.urls.map(({ url }) => decodeURI(url)));
  const addresses = Object.values(forReaders).flatMap((ofKind) =>
    ofKind.map(({ address }) => host + address),
  );
  expect(listed.sort()).toEqual(addresses.sort());
});

test('a volume of more than 20,000 articles has a sitemap for each month, and for each day of a month of more than 40,000', () => {
  expect(sitemapDates({ 2015: 10, '2015-01-01': 19_990 })).toEqual([]);
  expect(
    sitemapDates({
      2015: 10,
      '2015-02-01': 30_000,
      '2015-02-02': 10_001,
      '2015-01-01': 20_000,
      '2015-01': 20,
    }),
  ).toEqual([
    { year: 2015, month: 1, day: undefined },
    { year: 2015, month: 2, day: 1 },
    { year: 2015, month: 2, day: 2 },
  ]);
});

test('an edition of more pages than a sitemap may have has several, and one page more changes one of them', () => {
  const content = contentOf();
  const [edition] = content.catalogue.editions.values();
  if (!edition) throw new Error('There is no edition');
  const made = (count: number) => {
    const addresses = Array.from({ length: count }, (_, index) => `/ar/topics/t${index}/` as Address);
    return editionSitemaps(content, spanOf(content, edition), addresses);
  };
  expect(made(40_000).map(({ address }) => address)).toEqual(['/ar/sitemap.xml']);
  const [before, after] = [made(90_000), made(90_001)];
  expect(before.map(({ address }) => String(address)).sort()).toEqual(
    [0, 1, 2, 3].map((part) => `/ar/sitemap-${part}.xml`),
  );
  const urls = before.flatMap(({ view }) => view().urls);
  expect(new Set(urls.map(({ url }) => url)).size).toBe(90_000);
  expect(before.every(({ view }) => view().urls.length < 50_000)).toBe(true);
  const was = new Map(before.map(({ address, from }) => [address, JSON.stringify(from)]));
  expect(after.filter(({ address, from }) => was.get(address) !== JSON.stringify(from))).toHaveLength(1);
});
