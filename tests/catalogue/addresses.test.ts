import { describe, expect, test } from 'vitest';
import { suggestSlug } from '../../src/catalogue/manuscript.ts';
import { outputFile } from '../../src/newsroom/address.ts';
import { article, catalogueOf, first, loadSite } from '../site.ts';

const aliasesOf = (aliases: string) =>
  catalogueOf({ [first]: article({ aliases: `[${aliases}]` }) }).articles[0]?.aliases ?? [];

describe('an old address keeps its form as a static host can serve it', () => {
  test.each([
    ['/old/story.html', '/old/story.html', 'old/story.html'],
    ['/old/story/', '/old/story/', 'old/story/index.html'],
    ['/old/story', '/old/story/', 'old/story/index.html'],
    ['/news/story.php', '/news/story.php/', 'news/story.php/index.html'],
    ['/%D8%AE%D8%A8%D8%B1/', '/خبر/', 'خبر/index.html'],
    ['/%CE%C8%D1.html', '/%CE%C8%D1.html', '%CE%C8%D1.html'],
  ])('%s', (written, address, file) => {
    const aliases = aliasesOf(written);
    expect(aliases).toEqual([address]);
    expect(aliases.map(outputFile)).toEqual([file]);
  });
});

test('the address of an Arabic slug is in NFC, whatever the disk has', () => {
  const decomposed = 'ar/2015/09/15/مسا\u0654ل.md';
  const { articles } = catalogueOf({ [decomposed]: article() });
  expect(articles.map(({ address }) => address)).toContain('/ar/2015/09/15/مسأل/');
});

describe('an address that the program keeps for itself cannot be an alias', () => {
  test.each([
    '/',
    '/index.html',
    '/404.html',
    '/sitemap.xml',
    '/robots.txt',
    '/sijill.json',
    '/ar/',
    '/en',
    '/ar/feed.xml',
    '/ar/archive/',
    '/ar/topics/syria/',
    '/ar/2015/',
    '/ar/2015/sitemap.xml',
    '/ar/2015/09/15/',
    '/assets/style.css',
    '/media/a.png',
  ])('%s', (alias) => {
    const { problems } = loadSite({ [first]: article({ aliases: `["${alias}"]` }) });
    expect(problems).toMatchObject([{ rule: 'shared-address', values: { other: 'Sijill' } }]);
  });
});

test('an alias beside the pages of the program is allowed', () => {
  expect(aliasesOf('/ar/news/2015/, /2015/09/, /archive/, /ar/2015/09/15/other/')).toHaveLength(4);
});

describe('a slug is suggested for', () => {
  test.each([
    ['White House & Russia!', 'white-house-russia'],
    ['الشَّرْق الأوســط', 'الشرق-الأوسط'],
    ['Été à Paris', 'ete-a-paris'],
    ['2015', 'article-2015'],
    ['…', 'article-2015-09'],
  ])('%s', (name, slug) => {
    expect(suggestSlug(name, { year: 2015, month: 9 })).toBe(slug);
  });
});
