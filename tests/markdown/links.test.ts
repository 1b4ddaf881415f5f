import { describe, expect, test } from 'vitest';
import { set } from './setting.ts';

const page = (path: string) => `https://archive.example.org/archive${encodeURI(path)}`;

/** The address of the only link of a text that stands in a file. */
const hrefOf = (link: string, path = 'ar/2015/09/15/first.md') =>
  /href="([^"]*)"/.exec(set(`[a](${link})\n`, 'ltr', path).html)?.[1] ?? null;

describe('a link to a file leads to its page, as GitHub follows it', () => {
  test.each([
    ['../14/other.md', '/archive/ar/2015/09/14/other/'],
    ['other.md#a-heading', '/archive/ar/2015/09/15/other/#part-a-heading'],
    ['other.md#part-a-heading', '/archive/ar/2015/09/15/other/#part-a-heading'],
    ['./other.md', '/archive/ar/2015/09/15/other/'],
    ['../../../2014/only-year.md', '/archive/ar/2014/only-year/'],
    ['/ar/2015/09/14/other.md', '/archive/ar/2015/09/14/other/'],
    ['/content/ar/2015/09/14/other.md', '/archive/ar/2015/09/14/other/'],
    ['../../../../../content/en/2015/09/14/other.md', '/archive/en/2015/09/14/other/'],
    ['../../../../pages/ar/about.md', '/archive/ar/about/'],
    ['../14/%D8%AE%D8%A8%D8%B1.md', '/archive/ar/2015/09/14/%D8%AE%D8%A8%D8%B1/'],
    ['../14/خبر.md', '/archive/ar/2015/09/14/%D8%AE%D8%A8%D8%B1/'],
    ['../14/مسا\u0654ل.md', `/archive/ar/2015/09/14/${encodeURIComponent('مسأل')}/`],
  ])('%s', (link, href) => {
    expect(hrefOf(link)).toBe(href);
  });

  test('from a standing page too', () => {
    expect(hrefOf('../../ar/2015/09/14/other.md', 'pages/ar/about.md')).toBe('/archive/ar/2015/09/14/other/');
    expect(hrefOf('contact.md', 'pages/ar/about.md')).toBe('/archive/ar/contact/');
  });

  test('by reference and in raw HTML', () => {
    const { html } = set('[a][b] and <a href="../14/raw.md">c</a>\n\n[b]: ../14/other.md\n');
    expect(html).toContain('href="/archive/ar/2015/09/14/other/"');
    expect(html).toContain('href="/archive/ar/2015/09/14/raw/"');
  });
});

describe('a link to an address of the site leads there under its base path', () => {
  test.each([
    ['/ar/2015/09/14/other', '/archive/ar/2015/09/14/other/'],
    ['/ar/2015/09/14/other/index.html', '/archive/ar/2015/09/14/other/'],
    ['/ar/feed.xml', '/archive/ar/feed.xml'],
    ['/old/story.html', '/archive/old/story.html'],
    ['/ar/search/?q=a#b', '/archive/ar/search/?q=a#b'],
    ['/', '/archive/'],
    [page('/ar/2015/'), '/archive/ar/2015/'],
    ['http://archive.example.org/archive/ar/2015', '/archive/ar/2015/'],
    ['//archive.example.org/archive/ar/2015/', '/archive/ar/2015/'],
    ['https://archive.example.org/archive', '/archive/'],
  ])('%s', (link, href) => {
    expect(hrefOf(link)).toBe(href);
  });
});

test.each([
  '../other/',
  '#part',
  'https://archive.example.org/shop/',
  'https://other.example/a.md',
  'mailto:a@other.example',
  'tel:+9611234567',
])('%s stays as it is', (link) => {
  expect(hrefOf(link)).toBe(link);
});

test.each([
  ['HTTPS://Other.example/A', 'https://Other.example/A'],
  ['MAILTO:a@other.example', 'mailto:a@other.example'],
  ['HTTPS://ARCHIVE.example.org/archive/ar/', '/archive/ar/'],
])('%s leads where it says, in whatever letters', (link, href) => {
  expect(hrefOf(link)).toBe(href);
  expect(set(`<a href="${link}">a</a>\n`).html).toContain(`href="${href}"`);
});

test('a picture of another host is a link in whatever letters its address is', () => {
  expect(set('![a](HTTPS://other.example/a.png)\n').html).toContain(
    '<a href="https://other.example/a.png">a</a>',
  );
});

describe('a link to a mailbox or telephone that is none is told of', () => {
  const told = (link: string) => set(`[a](${link})\n`).problems.map(({ rule }) => rule);
  test.each(['mailto:', 'mailto:a', 'tel:', 'tel:+'])('%s', (link) => {
    expect(told(link)).toEqual(['unreadable-link']);
  });
  test.each(['mailto:?subject=a', 'mailto:a@other.example?subject=b', 'tel:112', 'tel:+961-1-234'])(
    'not %s',
    (link) => {
      expect(told(link)).toEqual([]);
    },
  );
});

test('a text lists where its links lead, each target once, without files of media and the ways of footnotes', () => {
  const { links } = set(
    [
      '[a](../14/other.md), [b](/ar/2015/09/14/other/), [c](../beside/#x), [d](#y)',
      '',
      '[e](https://other.example/), [f](/media/a.pdf), [g](../../media/b.pdf), note[^1].',
      '',
      '[^1]: A note.',
    ].join('\n'),
  );
  expect(links).toEqual([
    { to: '/ar/2015/09/14/other/', line: 1, column: 1 },
    { to: '/ar/2015/09/15/beside/#x', line: 1, column: 50 },
    { to: '#y', line: 1, column: 69 },
    { to: 'https://other.example/', line: 3, column: 1 },
  ]);
});
