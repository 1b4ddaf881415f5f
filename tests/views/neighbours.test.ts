import { expect, test } from 'vitest';
import { articles, pagesOf, viewAt } from './content.ts';

const pages = pagesOf(
  articles({
    'ar/2014/12/30/a': {},
    'ar/2015/09/15/b': {},
    'ar/2015/09/15/c': {},
    'ar/2015/10/d': {},
    'ar/2015/12/01/e': {},
    'ar/2016/f': {},
    'en/2015/09/20/g': {},
  }),
);

test('a day leads to the nearest days of its edition that have articles, over months and years', () => {
  expect(viewAt(pages.day, '/ar/2015/09/15/')).toMatchObject({
    before: { date: { year: 2014, month: 12, day: 30 }, href: '/ar/2014/12/30/' },
    after: { date: { year: 2015, month: 12, day: 1 }, href: '/ar/2015/12/01/' },
  });
});

test('the first day has none before it, and the last none after it', () => {
  expect(viewAt(pages.day, '/ar/2014/12/30/').before).toBeNull();
  expect(viewAt(pages.day, '/ar/2015/12/01/').after).toBeNull();
});

test('an article leads to its day, or to its month or year where no more is known', () => {
  expect(viewAt(pages.article, '/ar/2015/09/15/c/').day).toBe('/ar/2015/09/15/');
  expect(viewAt(pages.article, '/ar/2015/10/d/').day).toBe('/ar/2015/10/');
  expect(viewAt(pages.article, '/ar/2016/f/').day).toBe('/ar/2016/');
});

test('a month leads to the nearest months that have articles', () => {
  expect(viewAt(pages.month, '/ar/2015/10/')).toMatchObject({
    before: { href: '/ar/2015/09/' },
    after: { href: '/ar/2015/12/' },
  });
  expect(viewAt(pages.month, '/ar/2015/12/').after).toBeNull();
});

test('a volume leads to the nearest volumes', () => {
  expect(viewAt(pages.volume, '/ar/2015/')).toMatchObject({
    before: { year: 2014, href: '/ar/2014/' },
    after: { year: 2016, href: '/ar/2016/' },
  });
  expect(viewAt(pages.volume, '/ar/2014/').before).toBeNull();
  expect(viewAt(pages.volume, '/ar/2016/').after).toBeNull();
});

test('there is a page for each day, month and year that is known, and for no other', () => {
  const inArabic = [...pages.volume, ...pages.month, ...pages.day]
    .map(({ address }) => String(address))
    .filter((address) => address.startsWith('/ar/'));
  expect(inArabic.sort()).toEqual([
    '/ar/2014/',
    '/ar/2014/12/',
    '/ar/2014/12/30/',
    '/ar/2015/',
    '/ar/2015/09/',
    '/ar/2015/09/15/',
    '/ar/2015/10/',
    '/ar/2015/12/',
    '/ar/2015/12/01/',
    '/ar/2016/',
  ]);
});

test('the articles of a month come in the order of time, those without a day first', () => {
  const { month } = pagesOf(
    articles({ 'ar/2015/09/30/late': {}, 'ar/2015/09/01/early': {}, 'ar/2015/09/some-day': {} }),
  );
  const { shelf, total } = viewAt(month, '/ar/2015/09/');
  expect(total).toBe(3);
  expect(shelf.groups.map(({ href }) => href)).toEqual([null, '/ar/2015/09/01/', '/ar/2015/09/30/']);
  expect(shelf.groups[0]?.name).toBe('لا يُعرف يومها');
});
