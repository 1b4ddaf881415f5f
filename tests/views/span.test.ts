import { describe, expect, test } from 'vitest';
import { subjectList } from '../../src/newsroom/list-id.ts';
import type { EditionId, StoryId, SubjectId } from '../../src/newsroom/names.ts';
import { holding, latestOf, newestFingerprints, newestOf, spanOf, totalOf } from '../../src/views/span.ts';
import type { Changes } from '../site.ts';
import { articles, contentOf } from './content.ts';

const topicList = (id: string) => subjectList('topics', id as SubjectId);

describe('the volumes that hold the first so many articles', () => {
  const counts = [3, 2, 5].map((count) => ({ count }));
  test.each([
    [0, []],
    [1, [3]],
    [3, [3]],
    [4, [3, 2]],
    [5, [3, 2]],
    [6, [3, 2, 5]],
    [20, [3, 2, 5]],
  ])('%i: %j', (most, held) => {
    expect(holding(counts, most).map(({ count }) => count)).toEqual(held);
  });
});

/** So many articles about the vote on the first days of each year, one a day. */
const years = (counts: Record<number, number>): Changes =>
  articles(
    Object.fromEntries(
      Object.entries(counts).flatMap(([year, count]) =>
        Array.from({ length: count }, (_, index) => [
          `ar/${year}/01/${String(index + 1).padStart(2, '0')}/a${year}-${index + 1}`,
          { topics: '[elections]' },
        ]),
      ),
    ),
  );

/** The span of an edition, and the volumes of which lists were asked for. */
function open(changes: Changes, id = 'ar') {
  const content = contentOf(changes);
  const { catalogue } = content;
  const edition = catalogue.editions.get(id as EditionId);
  if (!edition) throw new Error(`There is no edition ${id}`);
  const asked: string[] = [];
  const articlesOf: typeof catalogue.articlesOf = (volume, list) => {
    asked.push(`${volume} ${list}`);
    return catalogue.articlesOf(volume, list);
  };
  const watched = { ...content, catalogue: { ...catalogue, articlesOf } };
  return { content: watched, span: spanOf(watched, edition), asked };
}

test('the latest of a list come over its volumes, newest first, and no volume beyond is opened', () => {
  const { content, span, asked } = open(years({ 2012: 3, 2013: 3, 2014: 2, 2015: 2 }));
  const list = topicList('elections');
  const latest = latestOf(content, list, span.lists.get(list) ?? [], 5);
  expect(latest.map(({ headline }) => headline)).toEqual([
    'a2015-2',
    'a2015-1',
    'a2014-2',
    'a2014-1',
    'a2013-3',
  ]);
  expect(asked).toEqual(['ar/2015', 'ar/2014', 'ar/2013'].map((volume) => `${volume} ${list}`));
});

test('the newest of an edition come over its volumes, newest first, and no volume beyond is opened', () => {
  const { content, span, asked } = open(years({ 2012: 3, 2014: 2, 2015: 1 }));
  expect(newestOf(content, span, 2).map(({ headline }) => headline)).toEqual(['a2015-1', 'a2014-2']);
  expect(asked).toEqual(['ar/2015 newest', 'ar/2014 newest']);
});

test('what the newest follow from does not change with the volumes beyond', () => {
  const fingerprints = (counts: Record<number, number>, most: number) =>
    newestFingerprints(open(years(counts)).span, most);
  expect(fingerprints({ 2013: 1, 2014: 2, 2015: 1 }, 3)).toEqual(
    fingerprints({ 2012: 5, 2013: 4, 2014: 2, 2015: 1 }, 3),
  );
  expect(fingerprints({ 2013: 1, 2014: 2, 2015: 1 }, 4)).not.toEqual(
    fingerprints({ 2013: 2, 2014: 2, 2015: 1 }, 4),
  );
});

test('a list has its years, newest first, only those in which it has articles', () => {
  const { span } = open({
    ...years({ 2012: 3, 2014: 2 }),
    ...articles({ 'ar/2013/a': {}, 'en/2015/b': {} }),
  });
  const list = span.lists.get(topicList('elections')) ?? [];
  expect(list.map(({ volume, count }) => [volume.year, count])).toEqual([
    [2014, 2],
    [2012, 3],
  ]);
  expect([totalOf(list), span.total]).toEqual([5, 6]);
  expect(span.volumes.map(({ year }) => year)).toEqual([2014, 2013, 2012]);
  expect(span.lists.get(topicList('none'))).toBeUndefined();
});

test('a story reaches from its first article to its last, over all volumes', () => {
  const story = { story: 'vote' };
  const { span } = open({
    ...articles({
      'ar/2012/05/01/one': story,
      'ar/2012/06/01/two': story,
      'ar/2014/01/01/three': story,
      'ar/2015/01/01/other': { story: 'other' },
      'en/2016/01/01/in-english': story,
    }),
    'stories/other.yaml': 'name: Other\n',
  });
  const told = span.stories.get('vote' as StoryId);
  expect([told?.total, told?.first.headline, told?.last.headline]).toEqual([3, 'one', 'three']);
  expect(told?.years.map(({ volume, count }) => [volume.year, count])).toEqual([
    [2014, 1],
    [2012, 2],
  ]);
  expect([...span.stories.keys()]).toEqual(['other', 'vote']);
});

test('an edition without articles spans nothing', () => {
  const { content, span } = open({}, 'en');
  expect([span.volumes, span.total, span.lists.size, span.stories.size]).toEqual([[], 0, 0, 0]);
  expect(newestOf(content, span, 5)).toEqual([]);
});
