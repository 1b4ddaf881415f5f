import { expect, test } from 'vitest';
import { articles, pagesOf, viewAt } from './content.ts';

const many = (count: number, more: Record<string, string>) =>
  articles(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`ar/${2015 - (index % 7)}/a${index}`, more]),
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
  expect(pages.part).toEqual([]);
});

test('a longer list shows its latest twenty, and leads to an index of the volume where a year of it is short', () => {
  const pages = pagesOf(many(21, { topics: '[elections]', byline: 'writer' }));
  const { about } = viewAt(pages.subject, '/ar/topics/elections/');
  expect([about.total, about.latest.length]).toEqual([21, 20]);
  expect(about.years).toEqual(
    [2015, 2014, 2013, 2012, 2011, 2010, 2009].map((at) => ({
      at,
      count: 3,
      href: `/ar/archive/${at}/topics/#topics-elections`,
    })),
  );
  const { entries, trail } = viewAt(pages.volumeIndex, '/ar/archive/2014/topics/');
  expect(trail).toEqual([{ href: '/ar/2014/', label: 'مجلّد عام 2014' }]);
  expect(entries).toMatchObject([{ id: 'topics-elections', href: '/ar/topics/elections/' }]);
  expect(entries[0]?.teasers).toHaveLength(3);
});

test('a year of a longer list that has more than three articles has a page', () => {
  const pages = pagesOf(many(28, { topics: '[elections]' }));
  const { about } = viewAt(pages.subject, '/ar/topics/elections/');
  expect(about.years).toEqual(
    [2015, 2014, 2013, 2012, 2011, 2010, 2009].map((at) => ({
      at,
      count: 4,
      href: `/ar/topics/elections/${at}/`,
    })),
  );
  const { shelf, trail } = viewAt(pages.part, '/ar/topics/elections/2014/');
  expect(trail).toEqual([{ href: '/ar/topics/elections/', label: 'انتخابات' }]);
  expect(shelf).toMatchObject({ isWhole: true, groups: [{ name: null, count: 4 }] });
  expect(pages.volumeIndex).toEqual([]);
});

test('an index of a volume has what is short in it, in the order of names, and nothing that has a page', () => {
  const pages = pagesOf({
    'subjects/topics/rivers.yaml': 'name: { ar: أنهار, en: Rivers }\n',
    'subjects/topics/dams.yaml': 'name: { ar: سدود, en: Dams }\n',
    ...many(28, { topics: '[elections]' }),
    ...articles({ 'ar/2015/01/01/b': { topics: '[elections, dams, rivers]' } }),
    ...articles(
      Object.fromEntries(
        Array.from({ length: 21 }, (_, index) => [`ar/2010/r${index}`, { topics: '[rivers]' }]),
      ),
    ),
  });
  const { entries } = viewAt(pages.volumeIndex, '/ar/archive/2015/topics/');
  expect(entries.map(({ id, teasers, href }) => [id, teasers.length, href])).toEqual([
    ['topics-rivers', 1, '/ar/topics/rivers/'],
    ['topics-dams', 1, '/ar/topics/dams/'],
  ]);
  expect(viewAt(pages.volume, '/ar/2015/').indexes).toEqual([
    { href: '/ar/archive/2015/topics/', label: 'المواضيع' },
  ]);
});

test('what a person wrote in a year stands in the index of people, apart from what is about that person', () => {
  const pages = pagesOf(many(21, { people: '[writer]', byline: 'writer' }));
  const { entries } = viewAt(pages.volumeIndex, '/ar/archive/2015/people/');
  expect(entries.map(({ id, name }) => [id, name])).toEqual([
    ['people-writer', 'كاتبة'],
    ['by-writer', 'بقلم كاتبة'],
  ]);
});

test('every year of a list leads to a page or to its part of an index, and no page of a year is without a link', () => {
  const pages = pagesOf(many(28, { topics: '[elections]', byline: 'writer' }));
  const short = pagesOf(many(21, { topics: '[elections]', byline: 'writer' }));
  const parts = short.volumeIndex.flatMap(({ address, view }) =>
    view.entries.map(({ id }) => `${address}#${id}`),
  );
  expect(linksToYears(pages)).toHaveLength(21);
  expect(linksToYears(pages)).toContain('/ar/people/writer/by/2015/');
  expect(linksToYears(pages)).toEqual(pages.part.map(({ address }) => String(address)).sort());
  expect(linksToYears(short)).toHaveLength(21);
  expect(parts).toEqual(expect.arrayContaining(linksToYears(short)));
});

function linksToYears({ section, subject }: ReturnType<typeof pagesOf>): string[] {
  const listings = [
    ...section.map(({ view }) => view.listing),
    ...subject.flatMap(({ view: { about, by } }) => (by ? [about, by] : [about])),
  ];
  return listings.flatMap(({ years }) => years.map(({ href }) => String(href))).sort();
}

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
