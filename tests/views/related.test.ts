import { expect, test } from 'vitest';
import { articles, pagesOf, viewAt } from './content.ts';

const subjects = {
  'subjects/topics/budget.yaml': 'name: Budget\n',
  'subjects/places/tripoli.yaml': 'name: Tripoli\n',
};
const topic = { topics: '[elections]' };

const relatedOf = (address: string, named: Record<string, Record<string, string>>) =>
  viewAt(pagesOf({ ...subjects, ...articles(named) }).article, address).related.map(
    ({ headline }) => headline,
  );

test('related articles are of the time before an article alone', () => {
  const named = { 'ar/2015/01/01/old': topic, 'ar/2015/02/01/middle': topic, 'ar/2015/03/01/new': topic };
  expect(relatedOf('/ar/2015/02/01/middle/', named)).toEqual(['old']);
  expect(relatedOf('/ar/2015/01/01/old/', named)).toEqual([]);
});

test('a new article changes nothing on the pages of older ones', () => {
  const old = { 'ar/2015/01/01/old': topic, 'ar/2015/02/01/middle': topic };
  const middle = (named: typeof old) => {
    const { article } = pagesOf({ ...subjects, ...articles(named) });
    return viewAt(article, '/ar/2015/02/01/middle/');
  };
  expect(middle({ ...old, 'ar/2015/03/01/new': topic } as typeof old)).toEqual(middle(old));
});

test('those with more in common come first, and of these the newest', () => {
  expect(
    relatedOf('/ar/2015/09/15/last/', {
      'ar/2015/09/15/last': { topics: '[elections, budget]', places: '[beirut]' },
      'ar/2015/01/01/two-topics': { topics: '[elections, budget]' },
      'ar/2015/02/01/one-topic': topic,
      'ar/2015/03/01/one-topic-too': { topics: '[budget]' },
      'ar/2015/04/01/a-topic-and-a-place': { ...topic, places: '[beirut]' },
    }),
  ).toEqual(['two-topics', 'a-topic-and-a-place', 'one-topic-too', 'one-topic']);
});

test('they reach back forty articles, into the volume before too', () => {
  const between = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`ar/2015/01/${String(index + 1).padStart(2, '0')}/a`, {}]),
    );
  const reach = (count: number) =>
    relatedOf('/ar/2015/12/31/last/', {
      'ar/2014/12/30/too-old': topic,
      ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`ar/2014/12/31/a${index}`, {}])),
      ...between(count),
      'ar/2015/12/31/last': topic,
    });
  expect(reach(29)).toEqual(['too-old']);
  expect(reach(30)).toEqual([]);
});

test('one place in common is not enough, two are', () => {
  const places = { places: '[beirut, tripoli]' };
  expect(
    relatedOf('/ar/2015/09/15/last/', {
      'ar/2015/09/15/last': places,
      'ar/2015/01/01/one-place': { places: '[beirut]' },
      'ar/2015/02/01/two-places': places,
    }),
  ).toEqual(['two-places']);
});

test('at most four are shown', () => {
  const named = Object.fromEntries([1, 2, 3, 4, 5, 6].map((day) => [`ar/2015/01/0${day}/a${day}`, topic]));
  expect(relatedOf('/ar/2015/01/06/a6/', named)).toEqual(['a5', 'a4', 'a3', 'a2']);
});

test('articles of the same story and of other editions are not among them', () => {
  expect(
    relatedOf('/ar/2015/09/15/last/', {
      'ar/2015/09/15/last': { ...topic, story: 'vote' },
      'ar/2015/01/01/same-story': { ...topic, story: 'vote' },
      'en/2015/01/01/in-english': topic,
    }),
  ).toEqual([]);
});
