import { describe, expect, test } from 'vitest';
import { type Context, contexts } from '../../src/catalogue/summaries/context.ts';
import { type Changes, catalogueOf, siteYaml } from '../site.ts';
import { articles } from '../views/content.ts';

/** By volume, what its pages show of other volumes. */
function contextsOf(changes: Changes): ReadonlyMap<string, Context> {
  const { volumes } = catalogueOf({ 'ar/2015/09/15/first.md': null, ...changes }).catalogue;
  const contextOf = contexts(volumes);
  return new Map([...volumes.values()].flat().map((volume) => [volume.id, contextOf(volume)]));
}

const contextOf = (changes: Changes, id: string): Context => {
  const context = contextsOf(changes).get(id);
  if (!context) throw new Error(`There is no volume ${id}`);
  return context;
};

const site = {
  'site.yaml': siteYaml({ sections: '{ world: World, sport: Sport }' }),
  ...articles({
    'ar/2010/03/01/a': { story: 'vote', topics: '[elections]' },
    'ar/2012/06/01/b': {},
    'ar/2014/02/01/first': {},
    'ar/2014/11/01/last': {},
    'ar/2016/01/01/d': {},
    'en/2014/05/01/e': {},
  }),
};
const before = contextsOf(site);

/** What a change alters beyond the volumes that it lies in: by volume, the parts of its context. */
function altered(change: Changes): Record<string, string[]> {
  const after = contextsOf({ ...site, ...change });
  return Object.fromEntries(
    [...before].flatMap(([id, old]) => {
      if (Object.keys(change).some((file) => file.startsWith(`${id}/`) && change[file] !== null)) return [];
      const context = after.get(id);
      const parts = Object.entries(old).filter(
        ([part, value]) =>
          JSON.stringify(value) !==
          JSON.stringify(Object.entries(context ?? {}).find(([key]) => key === part)?.[1]),
      );
      return parts.length === 0 ? [] : [[id, parts.map(([part]) => part)]];
    }),
  );
}

describe('one article more in 2014 alters the context of', () => {
  const others = { 'ar/2016': ['earlier'] };
  test.each<[string, Changes, Record<string, string[]>]>([
    ['the volume after it alone', articles({ 'ar/2014/02/02/new': {} }), others],
    [
      'the volume before it where it is the first of its year',
      articles({ 'ar/2014/01/01/new': {} }),
      { ...others, 'ar/2012': ['months', 'days'] },
    ],
    [
      'the volume after it by its dates where it is the last of its year',
      articles({ 'ar/2014/12/31/new': {} }),
      { 'ar/2016': ['months', 'days', 'earlier'] },
    ],
    [
      '2010 where it belongs to a story that is told there',
      articles({ 'ar/2014/02/02/new': { story: 'vote' } }),
      { ...others, 'ar/2010': ['stories'] },
    ],
    [
      '2010 where it translates an article of it into another edition',
      articles({ 'en/2014/05/01/new': { translationOf: 'ar/2010/03/01/a' } }),
      { 'ar/2010': ['translations'] },
    ],
    [
      'the same year of another edition where both then have its month and day',
      articles({ 'ar/2014/05/01/new': {} }),
      { ...others, 'en/2014': ['otherEditions'] },
    ],
    [
      'nothing where nobody may see it',
      articles({ 'ar/2014/01/02/new': { draft: 'true', story: 'vote' } }),
      {},
    ],
    [
      '2010 where a list of it grows longer than its first page',
      articles(
        Object.fromEntries(
          Array.from({ length: 20 }, (_, index) => [
            `ar/2014/02/02/new-${index}`,
            { topics: '[elections]', section: 'sport' },
          ]),
        ),
      ),
      { ...others, 'ar/2010': ['longLists'] },
    ],
  ])('%s', (_, change, expected) => {
    expect(altered(change)).toEqual(expected);
  });
});

test('a year between two others becomes the neighbour of both', () => {
  expect(altered(articles({ 'ar/2013/07/01/new': {} }))).toEqual({
    'ar/2012': ['years', 'months', 'days'],
    'ar/2014': ['years', 'months', 'days', 'earlier'],
  });
});

test('how an article is told anew alters only the volumes that mention it', () => {
  const story = { 'ar/2010/03/01/a': { story: 'vote', topics: '[elections]', standfirst: 'Another.' } };
  expect(altered(articles(story))).toEqual({ 'ar/2012': ['earlier'] });
});

test('a volume stands between the nearest dates of its edition that have pages', () => {
  const { years, months, days } = contextOf(
    articles({
      'ar/2009/01/01/too-early': {},
      'ar/2010/03/01/a': {},
      'ar/2012/05/only-a-month': {},
      'ar/2014/02/01/own': {},
      'ar/2015/only-a-year': {},
      'ar/2016/01/02/late': {},
    }),
    'ar/2014',
  );
  expect(years).toEqual({ before: 2012, after: 2015 });
  expect(months).toEqual({ before: { year: 2012, month: 5 }, after: { year: 2016, month: 1 } });
  expect(days).toEqual({
    before: { year: 2010, month: 3, day: 1 },
    after: { year: 2016, month: 1, day: 2 },
  });
});

test('a story shows two articles on either side, over as many volumes as that takes', () => {
  const story = { story: 'vote' };
  const { stories } = contextOf(
    articles({
      'ar/2009/01/01/far': story,
      'ar/2009/02/01/before-two': story,
      'ar/2010/01/01/nothing': {},
      'ar/2011/01/01/before-one': story,
      'ar/2012/01/01/own': story,
      'ar/2013/01/01/after-one': story,
      'ar/2014/01/01/after-two': story,
      'ar/2014/02/01/far': story,
      'en/2012/01/01/in-english': story,
    }),
    'ar/2012',
  );
  const headlines = (part: 'before' | 'after') => stories.vote?.[part].map(({ headline }) => headline);
  expect(headlines('before')).toEqual(['before-two', 'before-one']);
  expect(headlines('after')).toEqual(['after-one', 'after-two']);
});

test('a story may have any name that a file can have', () => {
  const { stories } = contextOf(
    {
      ...articles({
        'ar/2014/01/01/a': {},
        'ar/2015/01/01/b': { story: 'constructor' },
        'ar/2016/01/01/c': {},
      }),
      'stories/constructor.yaml': 'name: The constructor\n',
    },
    'ar/2015',
  );
  expect(stories).toEqual({ constructor: { before: [], after: [] } });
});

test('the dates that other editions have too are told for those that have the same year', () => {
  const { otherEditions } = contextOf(
    articles({ 'ar/2014/05/01/a': {}, 'ar/2014/06/01/b': {}, 'en/2014/05/02/c': {}, 'en/2014/06/01/d': {} }),
    'ar/2014',
  );
  expect(otherEditions).toEqual({ en: ['2014', '2014-05', '2014-06', '2014-06-01'] });
  expect(contextOf(articles({ 'ar/2014/a': {}, 'en/2015/b': {} }), 'ar/2014').otherEditions).toEqual({});
});

test('a list has years where it has more than twenty articles in all', () => {
  const longLists = (count: number) =>
    contextOf(
      articles(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `ar/${2014 + (index % 2)}/a${index}`,
            { topics: '[elections]' },
          ]),
        ),
      ),
      'ar/2014',
    ).longLists.toSorted();
  expect(longLists(20)).toEqual([]);
  expect(longLists(21)).toEqual(['sections/world', 'topics/elections']);
});

test('a story has years where it has more than 120 articles in all', () => {
  const longStories = (count: number) =>
    contextOf(
      articles(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `ar/${2014 + (index % 2)}/a${index}`,
            { story: 'vote' },
          ]),
        ),
      ),
      'ar/2014',
    ).longStories;
  expect(longStories(120)).toEqual([]);
  expect(longStories(121)).toEqual(['vote']);
});
