import { expect, test } from 'vitest';
import { articles, pagesOf, viewAt } from './content.ts';

const many = (count: number, more: Record<string, string>) =>
  articles(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`ar/${2015 - (index % 3)}/a${index}`, more]),
    ),
  );

test('the years of an archive run from its first to its last, the years without articles between them', () => {
  const { archive, home } = pagesOf(articles({ 'ar/2012/05/01/a': {}, 'ar/2015/b': {}, 'ar/2015/c': {} }));
  const years = [
    { at: 2012, count: 1, href: '/ar/2012/' },
    { at: 2013, count: 0, href: null },
    { at: 2014, count: 0, href: null },
    { at: 2015, count: 2, href: '/ar/2015/' },
  ];
  expect(viewAt(archive, '/ar/archive/')).toMatchObject({ years, total: 3 });
  expect(viewAt(home, '/ar/').years).toEqual(years);
});

test('an edition without articles has no years and no lead', () => {
  const { archive, home } = pagesOf();
  expect(viewAt(archive, '/en/archive/').years).toEqual([]);
  expect(viewAt(home, '/en/')).toMatchObject({ lead: null, latest: [], sections: [], total: 0 });
});

test('a list of twenty is whole on its page', () => {
  const pages = pagesOf(many(20, { topics: '[elections]' }));
  const { about } = viewAt(pages.subject, '/ar/topics/elections/');
  expect([about.total, about.latest.length, about.years]).toEqual([20, 20, []]);
  expect(pages.yearList).toEqual([]);
});

test('a longer list shows its latest twenty and leads to a list for each of its years', () => {
  const pages = pagesOf(many(21, { topics: '[elections]', byline: 'writer' }));
  const { about } = viewAt(pages.subject, '/ar/topics/elections/');
  expect([about.total, about.latest.length]).toEqual([21, 20]);
  expect(about.years).toEqual(
    [2015, 2014, 2013].map((at) => ({ at, count: 7, href: `/ar/topics/elections/${at}/` })),
  );
  expect(viewAt(pages.yearList, '/ar/topics/elections/2014/')).toMatchObject({ year: 2014, role: 'about' });
  expect(viewAt(pages.yearList, '/ar/topics/elections/2014/').teasers).toHaveLength(7);
});

test('every list that has years has a page for each, and there is no other', () => {
  const pages = pagesOf(many(21, { topics: '[elections]', byline: 'writer' }));
  const listings = [
    ...pages.section.map(({ view }) => view.listing),
    ...pages.subject.flatMap(({ view: { about, by } }) => (by ? [about, by] : [about])),
  ];
  const linked = listings.flatMap(({ years }) => years.map(({ href }) => String(href)));
  expect(linked).toHaveLength(9);
  expect(linked).toContain('/ar/people/writer/by/2015/');
  expect(linked.sort()).toEqual(pages.yearList.map(({ address }) => String(address)).sort());
});

test('what is by a person stands apart from what is about that person', () => {
  const { subject } = pagesOf(
    articles({ 'ar/2015/a': { byline: 'writer' }, 'ar/2015/b': { people: '[writer]' } }),
  );
  const { about, by } = viewAt(subject, '/ar/people/writer/');
  expect([about.latest, by?.latest].map((teasers) => teasers?.map(({ headline }) => headline))).toEqual([
    ['b'],
    ['a'],
  ]);
});

test('a subject that an edition does not mention has no page there', () => {
  const { subject } = pagesOf(articles({ 'ar/2015/a': { topics: '[elections]' } }));
  expect(subject.map(({ address }) => address)).toEqual(['/ar/topics/elections/']);
});
