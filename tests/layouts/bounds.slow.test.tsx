import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { outputFile } from '../../src/newsroom/address.ts';
import { layOut } from '../../src/pages/layouts.tsx';
import { type CrowdedArchive, crowdedArchive } from './crowded-archive.ts';

/** What a page may be for a reader on a poor line, compressed. */
const mostBytes = 30 * 1024;

/** Links to other pages, those around every page among them: names of an index are the most. */
const mostLinks = 260;

let archive: CrowdedArchive;
let printed: ReadonlyMap<string, string>;

beforeAll(() => {
  archive = crowdedArchive();
  printed = new Map(
    archive.pages.map((page) => [outputFile(page.address), layOut(page, () => '<p>نصّ.</p>')]),
  );
}, 300_000);

const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*?href="([^"#]+)/g)].map(([, href = '']) => decodeURIComponent(href));

const pagesFor = () => [...printed].filter(([path]) => path.endsWith('.html'));

test('no page of an archive that has too much of everything is too large', () => {
  const large = pagesFor()
    .map(([path, html]) => ({ path, bytes: gzipSync(html).length }))
    .sort((a, b) => b.bytes - a.bytes);
  if (process.env.SHOW)
    console.log(
      large
        .slice(0, 40)
        .map(({ path, bytes }) => `${bytes} ${path}`)
        .join('\n'),
    );
  expect(large.filter(({ bytes }) => bytes > mostBytes)).toEqual([]);
});

test('no page lists more than readers look through', () => {
  const long = pagesFor()
    .map(([path, html]) => ({ path, links: linksIn(html).length }))
    .sort((a, b) => b.links - a.links);
  if (process.env.SHOW)
    console.log(
      long
        .slice(0, 40)
        .map(({ path, links }) => `${links} ${path}`)
        .join('\n'),
    );
  // The calendars of a year lead to each of its days.
  const most = (path: string) => (/^ar\/\d{4}\/index\.html$/.test(path) ? mostLinks + 366 : mostLinks);
  expect(long.filter(({ path, links }) => links > most(path))).toEqual([]);
});

test('every article and every page is reached by links from home', () => {
  const reached = new Set(['/ar/']);
  for (const address of reached) {
    const html = printed.get(`${address.slice(1)}index.html`) ?? '';
    for (const link of linksIn(html)) reached.add(link);
  }
  expect(archive.articles.filter((address) => !reached.has(address))).toEqual([]);
  const pages = archive.pages.filter(({ address }) => address.endsWith('/') && address !== '/');
  expect(pages.filter(({ address }) => !reached.has(address)).map(({ address }) => address)).toEqual([]);
  const files = new Set([...archive.pages.map(({ address }) => outputFile(address))]);
  const articles = new Set(archive.articles);
  const dead = [...reached].filter(
    (link) => link.endsWith('/') && !articles.has(link) && !files.has(outputFile(link as never)),
  );
  expect(dead).toEqual([]);
});
