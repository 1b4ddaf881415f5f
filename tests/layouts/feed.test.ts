import { expect, test } from 'vitest';
import { feedXml } from '../../layouts/feed.ts';
import type { TextName } from '../../src/newsroom/names.ts';
import type { FeedView } from '../../src/views/feed.ts';
import { elementsOf } from '../markdown/elements.ts';
import { article, type Changes, first, png, siteYaml } from '../site.ts';
import { allPages, contentOf } from '../views/content.ts';

/** The only entry of a feed: its address, and the HTML that a reader of feeds gets. */
function entryOf(changes: Changes): { url: string; html: string } {
  const content = contentOf(changes);
  const [page] = allPages(content).filter((each) => each.kind === 'feed');
  const [entry] = page?.view.entries ?? [];
  const [written] = content.articles;
  if (!page || !entry || !written) throw new Error('The feed has no entry');
  const xml = feedXml(page.view, (text) => {
    expect(text).toBe(written.text);
    return content.texts.get(written.key)?.html ?? '';
  });
  const [, html = ''] = /<content type="html">(.*)<\/content>/s.exec(xml) ?? [];
  const plain = html.replace(/&#x([0-9A-F]+);/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return { url: entry.url, html: plain };
}

test('all links of an entry are absolute', () => {
  const body = [
    '[root](/ar/) [beside](../other/) [note][^1] [host](//other.example/) [mail](mailto:a@other.example)',
    '![A](/media/a.png)',
    '[^1]: A note.',
  ].join('\n\n');
  const entry = entryOf({
    'site.yaml': siteYaml({ basePath: '/archive/' }),
    [first]: article({}, body),
    'media/a.png': png,
  });
  const links = elementsOf(entry.html).flatMap(({ properties: { href, src } }) => href ?? src ?? []);
  const page = 'https://archive.example.org/archive/ar/2015/09/15/first/';
  expect(entry.url).toBe(page);
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
  const entry = entryOf({ [first]: article({}, '![A](a.png)\n'), 'media/a.png': png });
  expect(entry.html).toMatch(/<figure><img src="[^"]+\.jpg" alt="A" [^>]*><\/figure>/);
});

test('an entry says its own direction and language, of which readers of feeds ask the feed in vain', () => {
  const { html } = entryOf({ [first]: article({}, 'نصّ.\n') });
  expect(html).toMatch(/^<div dir="rtl" lang="ar"><p>نصّ\.<\/p><\/div>$/);
});

test('an example of HTML in an entry is left as it was written', () => {
  const entry = entryOf({ [first]: article({}, '`<a href="/x/">`\n') });
  expect(entry.html).toContain('a href="/x/">');
});

const entries = (count: number): FeedView => ({
  url: 'https://archive.example.org/ar/feed.xml',
  home: 'https://archive.example.org/ar/',
  language: 'ar',
  direction: 'rtl' as const,
  title: 'سجل',
  subtitle: 'محفوظ',
  author: 'غرفة الأخبار',
  updated: '2015-09-15T00:00:00Z',
  entries: Array.from({ length: count }, (_, index) => ({
    url: `https://archive.example.org/ar/2015/09/15/a${index}/`,
    title: `خبر ${index}`,
    summary: 'جملة.',
    body: `text-${index}` as TextName,
    published: '2015-09-15T00:00:00Z',
    updated: '2015-09-15T00:00:00Z',
    authors: [],
    section: 'العالم',
  })),
});
const kilobytes = (count: number) => `<p>${'ن'.repeat(count * 512)}</p>`;
const count = (xml: string, tag: string) => xml.split(`<${tag}`).length - 1;

test('a feed has its newest entries, as many as 256 KB have room for', () => {
  const xml = feedXml(entries(30), () => kilobytes(20));
  expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(256 * 1024);
  expect([count(xml, 'entry'), count(xml, 'content')]).toEqual([12, 12]);
  expect(xml).toContain('/a0/');
  expect(
    count(
      feedXml(entries(30), () => kilobytes(2)),
      'content',
    ),
  ).toBe(30);
});

test('an entry whose article names nobody is by the newsroom, which is not the title of the feed', () => {
  const xml = feedXml(entries(1), () => '');
  expect(xml.match(/<author>.*?<\/author>/g)).toEqual(['<author><name>غرفة الأخبار</name></author>']);
});

test('no character that XML cannot hold reaches a feed', () => {
  const feed = { ...entries(1), title: 'a\u0001b', author: 'c\uFFFEd' };
  expect(feedXml(feed, () => 'e\u000Bf\uD800')).not.toMatch(
    /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,
  );
});

test('of a long text a feed has the summary alone', () => {
  const xml = feedXml(entries(30), (text) => (text === 'text-1' ? kilobytes(70) : kilobytes(2)));
  expect([count(xml, 'entry'), count(xml, 'content'), count(xml, 'summary')]).toEqual([30, 29, 30]);
});
