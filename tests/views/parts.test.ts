import { expect, test } from 'vitest';
import { siteYaml } from '../site.ts';
import { articles, pagesOf, viewAt } from './content.ts';

/** So many articles under a date's path, in turn of each section given. */
const many = (path: string, count: number, more: Record<string, string>[] = [{}]) =>
  articles(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`ar/${path}/n${index}`, more[index % more.length] ?? {}]),
    ),
  );

const twoSections = [{ section: 'world' }, { section: 'sport' }];
const site = {
  'site.yaml': siteYaml({
    sections: '{ sport: { ar: رياضة }, culture: { ar: ثقافة }, world: { ar: العالم } }',
  }),
};
const groupsOf = ({
  shelf,
}: {
  shelf: { groups: readonly { name: string | null; count: number }[] } | null;
}) => shelf?.groups.map(({ name, count }) => [name, count]);

test('a day of up to twenty articles is one list, and a longer one stands by section in the order of the site', () => {
  const day = (count: number) =>
    viewAt(pagesOf({ ...site, ...many('2015/06/15', count, twoSections) }).day, '/ar/2015/06/15/');
  expect(groupsOf(day(20))).toEqual([[null, 20]]);
  expect(groupsOf(day(22))).toEqual([
    ['رياضة', 11],
    ['العالم', 11],
  ]);
  expect(day(22).shelf.groups.map(({ id }) => id)).toEqual(['section-sport', 'section-world']);
});

test('standfirsts are shown as long as a page has no more than forty articles', () => {
  const shelf = (count: number) => viewAt(pagesOf(many('2015/06/15', count)).day, '/ar/2015/06/15/').shelf;
  expect([shelf(40).form, shelf(40).groups[0]?.teasers[0]?.standfirst]).toEqual(['full', 'A standfirst.']);
  expect([shelf(41).form, shelf(41).groups[0]?.teasers[0]?.standfirst]).toEqual(['brief', null]);
});

test('a day of more than 120 articles leads to its sections, and a section of more to its letters', () => {
  const pages = pagesOf({
    ...site,
    ...many('2015/06/15', 121, [{ section: 'world', headline: 'باب' }]),
    ...articles({ 'ar/2015/06/15/other': { section: 'sport', headline: 'تاج' } }),
  });
  const { shelf } = viewAt(pages.day, '/ar/2015/06/15/');
  expect(shelf.isWhole).toBe(false);
  expect(shelf.groups.map(({ href, count, teasers }) => [href, count, teasers.length])).toEqual([
    ['/ar/archive/2015/06/15/sport/', 1, 1],
    ['/ar/archive/2015/06/15/world/', 121, 5],
  ]);
  // Their headlines are alike, so that their slugs tell them apart: n0, n1…
  const world = viewAt(pages.part, '/ar/archive/2015/06/15/world/');
  expect(world.shelf.groups[1]).toMatchObject({
    name: 'بابn1',
    href: '/ar/archive/2015/06/15/world/%D8%A8/%D8%A7/%D8%A8/N/1/',
    count: 32,
    teasers: [],
  });
  expect(viewAt(pages.part, '/ar/archive/2015/06/15/world/ب/ا/ب/N/1/').trail).toMatchObject([
    { href: '/ar/2015/06/15/' },
    { href: '/ar/archive/2015/06/15/world/', label: 'العالم' },
  ]);
});

test('a part that would be the only one is left out: its own parts stand in its place, at their own addresses', () => {
  const headlines = [{ headline: 'باب' }, { headline: 'تاج' }];
  const alone = pagesOf(many('2015/06/15', 122, headlines));
  const hrefs = (pages: ReturnType<typeof pagesOf>) =>
    viewAt(pages.day, '/ar/2015/06/15/').shelf.groups.map(({ href }) => href);
  const letters = ['/ar/archive/2015/06/15/world/%D8%A8/', '/ar/archive/2015/06/15/world/%D8%AA/'];
  expect(hrefs(alone)).toEqual(letters);
  const beside = pagesOf({
    ...site,
    ...many('2015/06/15', 122, headlines),
    ...articles({ 'ar/2015/06/15/other': { section: 'sport' } }),
  });
  expect(hrefs(beside)).toEqual(['/ar/archive/2015/06/15/sport/', '/ar/archive/2015/06/15/world/']);
  const addresses = new Set(beside.part.map(({ address }) => String(address)));
  expect(letters.map(decodeURIComponent).filter((letter) => !addresses.has(letter))).toEqual([]);
});

test('a month of more than 120 articles leads to its days, and to what has none', () => {
  const { month, part } = pagesOf({
    ...many('2015/06/15', 120),
    ...articles({ 'ar/2015/06/20/late': {}, 'ar/2015/06/unknown': {} }),
  });
  const { shelf, total } = viewAt(month, '/ar/2015/06/');
  expect(total).toBe(122);
  expect(shelf.groups.map(({ href, count }) => [href, count])).toEqual([
    ['/ar/archive/2015/06/undated/', 1],
    ['/ar/2015/06/15/', 120],
    ['/ar/2015/06/20/', 1],
  ]);
  expect(viewAt(part, '/ar/archive/2015/06/undated/').shelf.groups[0]?.teasers).toHaveLength(1);
});

test('a year of few days and many articles leads to its months, and shows how each begins', () => {
  const { volume } = pagesOf({
    ...many('2015/02/14', 70),
    ...many('2015/03/16', 70),
    ...articles({ 'ar/2015/unknown': {} }),
  });
  const { shelf, calendars } = viewAt(volume, '/ar/2015/');
  expect(calendars).toBeNull();
  expect(shelf?.isWhole).toBe(false);
  expect(shelf?.groups.map(({ href, count, teasers }) => [href, count, teasers.length])).toEqual([
    ['/ar/archive/2015/undated/', 1, 1],
    ['/ar/2015/02/', 70, 5],
    ['/ar/2015/03/', 70, 5],
  ]);
});

test('a year of a list of more than 120 articles leads to its months, a month to its days', () => {
  const topic = { topics: '[elections]' };
  const { part } = pagesOf({
    ...many('2015/02/14', 100, [topic]),
    ...many('2015/02/15', 30, [topic]),
    ...articles({ 'ar/2015/03/a': topic, 'ar/2015/b': topic }),
  });
  const hrefs = (address: string) =>
    viewAt(part, address).shelf.groups.map(({ href, count }) => [href, count]);
  expect(hrefs('/ar/topics/elections/2015/')).toEqual([
    ['/ar/topics/elections/2015/03/', 1],
    ['/ar/topics/elections/2015/02/', 130],
    ['/ar/topics/elections/2015/undated/', 1],
  ]);
  expect(hrefs('/ar/topics/elections/2015/02/')).toEqual([
    ['/ar/topics/elections/2015/02/15/', 30],
    ['/ar/topics/elections/2015/02/14/', 100],
  ]);
  expect(viewAt(part, '/ar/topics/elections/2015/02/14/').shelf).toMatchObject({ isWhole: true });
});

test('a story of more than 120 articles leads to its years', () => {
  const story = { story: 'vote' };
  const pages = pagesOf({ ...many('2015/02/14', 100, [story]), ...many('2014/02/15', 21, [story]) });
  const { shelf, total } = viewAt(pages.story, '/ar/stories/vote/');
  expect([total, shelf.isWhole]).toEqual([121, false]);
  expect(shelf.groups.map(({ name, href, count }) => [name, href, count])).toEqual([
    ['2014', '/ar/stories/vote/2014/', 21],
    ['2015', '/ar/stories/vote/2015/', 100],
  ]);
  expect(viewAt(pages.part, '/ar/stories/vote/2014/').total).toBe(21);
});

test('an index of more than 200 names leads to its letters, and these to their second ones', () => {
  const topics = Array.from({ length: 402 }, (_, index) => ({
    id: `t${index}`,
    name: index < 201 ? `${index % 2 ? 'البحر' : 'باب'} ${index}` : `تاج ${index}`,
  }));
  const pages = pagesOf({
    ...Object.fromEntries(topics.map(({ id, name }) => [`subjects/topics/${id}.yaml`, `name: ${name}\n`])),
    ...articles({ 'ar/2015/06/15/a': { topics: `[${topics.map(({ id }) => id).join(', ')}]` } }),
  });
  const index = (address: string) => viewAt(pages.subjectIndex, address);
  const first = index('/ar/topics/');
  expect([first.total, first.groups]).toEqual([402, []]);
  expect(first.letters).toEqual([
    { letters: 'ب', href: '/ar/archive/topics/%D8%A8/', count: 201 },
    { letters: 'ت', href: '/ar/archive/topics/%D8%AA/', count: 201 },
  ]);
  expect(index('/ar/archive/topics/ب/').letters?.map(({ letters, count }) => [letters, count])).toEqual([
    ['با', 101],
    ['بح', 100],
  ]);
  const { trail, groups, letters } = index('/ar/archive/topics/ب/ح/');
  expect(letters).toBeNull();
  expect(trail.map(({ label }) => label)).toEqual(['المواضيع', 'ب']);
  expect(groups.map(({ letter, subjects }) => [letter, subjects.length])).toEqual([['ب', 100]]);
});

test('a year of a list leads to the page of its letter where the index of the volume is long', () => {
  const topics = Array.from({ length: 100 }, (_, index) => `${index % 2 ? 'باب' : 'تاج'}-${index}`);
  const pages = pagesOf({
    ...Object.fromEntries(topics.map((id) => [`subjects/topics/${id}.yaml`, `name: ${id}\n`])),
    ...articles({ 'ar/2015/06/15/a': { topics: `[${topics.join(', ')}]` } }),
    ...many('2014/01/01', 20, [{ topics: `[${topics[0]}]` }]),
  });
  const href = '/ar/archive/2015/topics/%D8%AA/#topics-%D8%AA%D8%A7%D8%AC-0';
  expect(viewAt(pages.subject, `/ar/topics/${topics[0]}/`).about.years[0]).toEqual({
    at: 2015,
    count: 1,
    href,
  });
  const { entries, trail } = viewAt(pages.volumeIndex, '/ar/archive/2015/topics/ت/');
  expect(entries.map(({ id }) => id)).toContain(`topics-${topics[0]}`);
  expect(trail).toHaveLength(2);
});
