import { expect, test } from 'vitest';
import type { ArticleKey } from '../../src/newsroom/address.ts';
import { article, png, siteYaml } from '../site.ts';
import { contentOf, pagesOf, viewAt } from './content.ts';

const changes = {
  'site.yaml': siteYaml({ basePath: '/archive/', navigation: '[home, archive]' }),
  'ar/2015/09/15/خبر-أول.md': article(
    {
      topics: '[elections]',
      people: '[writer]',
      byline: 'writer',
      story: 'vote',
      image: '{ file: صورة أولى.png, alt: A }',
      aliases: '[/old/خبر/]',
    },
    '[a link](/ar/) and ![A](/media/صورة%20أولى.png)\n',
  ),
  'media/صورة أولى.png': png,
};

/** All texts under a key, however deep; the phrases of an edition have keys of their own. */
function textsUnder(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'phrases') return [];
    return name === key && typeof inner === 'string' ? [inner] : textsUnder(key, inner);
  });
}

const pages = pagesOf(changes);

test('every link of every view has the base path in front and only what a URL allows', () => {
  const hrefs = ['href', 'home', 'search', 'feed', 'styleSheet', 'to', 'archive', 'bundle', 'script'].flatMap(
    (key) => textsUnder(key, { ...pages, feed: [] }),
  );
  expect(hrefs.length).toBeGreaterThan(100);
  expect(hrefs.filter((href) => !/^\/archive\/[\w./%~-]*$/.test(href))).toEqual([]);
});

test('an Arabic address is percent-encoded in links and canonical URLs, and plain for the disk', () => {
  const address = '/ar/2015/09/15/خبر-أول/';
  const encoded = `/archive/ar/2015/09/15/${encodeURIComponent('خبر-أول')}/`;
  const { frame, picture } = viewAt(pages.article, address);
  const body = contentOf(changes).texts.get('ar/2015/09/15/خبر-أول' as ArticleKey)?.html;
  expect(frame.canonical).toBe(`https://archive.example.org${encoded}`);
  expect(picture?.href).toMatch(/^\/archive\/media\/[0-9a-f]{16}-1\.jpg$/);
  expect(body).toContain(`src="${picture?.href}"`);
  expect(body).toContain('href="/archive/ar/"');
});

test('an old address leads to the new one', () => {
  expect(viewAt(pages.redirect, '/old/خبر/')).toMatchObject({
    to: `/archive/ar/2015/09/15/${encodeURIComponent('خبر-أول')}/`,
    canonical: `https://archive.example.org/archive/ar/2015/09/15/${encodeURIComponent('خبر-أول')}/`,
  });
});

test('the root leads to the first edition', () => {
  expect(viewAt(pages.root, '/')).toMatchObject({
    to: '/archive/ar/',
    canonical: 'https://archive.example.org/archive/ar/',
  });
});
