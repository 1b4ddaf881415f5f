import { expect, test } from 'vitest';
import { elementsOf } from '../markdown/elements.ts';
import { article, first, png, siteYaml } from '../site.ts';
import { articles, pagesOf, viewAt } from './content.ts';

const feedOf = (changes: Parameters<typeof pagesOf>[0]) => viewAt(pagesOf(changes).feed, '/ar/feed.xml');

test('all links of an entry are absolute', () => {
  const body = [
    '[root](/ar/) [beside](../other/) [note][^1] [host](//other.example/) [mail](mailto:a@other.example)',
    '![A](/media/a.png)',
    '[^1]: A note.',
  ].join('\n\n');
  const [entry] = feedOf({
    'site.yaml': siteYaml({ basePath: '/archive/' }),
    [first]: article({}, body),
    'media/a.png': png,
  }).entries;
  const links = elementsOf(entry?.html ?? '').flatMap(({ properties: { href, src } }) => href ?? src ?? []);
  const page = 'https://archive.example.org/archive/ar/2015/09/15/first/';
  expect(entry?.url).toBe(page);
  expect(links).toEqual([
    'https://archive.example.org/archive/ar/',
    'https://archive.example.org/archive/ar/2015/09/15/other/',
    `${page}#fn-1`,
    'https://other.example/',
    'mailto:a@other.example',
    expect.stringMatching(/^https:\/\/archive\.example\.org\/archive\/media\/[0-9a-f]{16}-1\.jpg$/),
    `${page}#fnref-1`,
  ]);
});

test('an entry has one file of each picture, which every feed reader can show', () => {
  const [entry] = feedOf({ [first]: article({}, '![A](a.png)\n'), 'media/a.png': png }).entries;
  expect(entry?.html).toMatch(/^<figure><img src="[^"]+\.jpg" alt="A" [^>]*><\/figure>$/);
});

test('an example of HTML in an entry is left as it was written', () => {
  const [entry] = feedOf({ [first]: article({}, '`<a href="/x/">`\n') }).entries;
  expect(entry?.html).toContain('a href="/x/">');
});

test('a feed has the newest thirty articles of its edition, newest first', () => {
  const named = Object.fromEntries(
    Array.from({ length: 31 }, (_, index) => [`ar/2015/10/${String(index + 1).padStart(2, '0')}/a`, {}]),
  );
  const { entries } = feedOf(articles({ ...named, 'en/2015/10/01/a': {} }));
  expect(entries).toHaveLength(30);
  expect(entries[0]?.url).toBe('https://archive.example.org/ar/2015/10/31/a/');
  expect(entries.at(-1)?.url).toBe('https://archive.example.org/ar/2015/10/02/a/');
});

test('times keep their offset, a day begins at its midnight in the site’s time zone, and a correction is a change', () => {
  const { entries, updated } = feedOf({
    [first]: article({
      published: '2015-09-15T10:00+03:00',
      updated: '2015-09-16T10:00+03:00',
      corrections: '[{ date: 2015-09-17, text: A correction. }]',
    }),
  });
  expect(entries[0]).toMatchObject({
    published: '2015-09-15T10:00:00+03:00',
    updated: '2015-09-17T00:00:00+03:00',
  });
  expect(updated).toBe('2015-09-17T00:00:00+03:00');
});

test('a title that begins with a word of the other direction is isolated', () => {
  const [entry] = feedOf({ [first]: article({ headline: 'NASA تعلن' }) }).entries;
  expect(entry?.title).toBe('\u2066NASA\u2069 تعلن');
});
