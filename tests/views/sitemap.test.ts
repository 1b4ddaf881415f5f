import { expect, test } from 'vitest';
import { articles, pagesOf, viewAt } from './content.ts';

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
  '/ar/sitemap.xml',
  '/en/2015/sitemap.xml',
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
