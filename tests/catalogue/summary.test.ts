import { expect, test } from 'vitest';
import { summarise, type VolumeSummary } from '../../src/catalogue/summaries/summary.ts';
import type { ArticleKey } from '../../src/newsroom/address.ts';
import { fingerprintOf } from '../../src/newsroom/fingerprint.ts';
import { subjectList } from '../../src/newsroom/list-id.ts';
import type { SubjectId, VolumeId } from '../../src/newsroom/names.ts';
import { article, type Changes, catalogueOf, now, png } from '../site.ts';
import { articles } from '../views/content.ts';

const embargo = Date.UTC(2026, 5, 1, 8);

/** The volume `ar/2015` of a site, hidden articles and all. */
function summaryOf(changes: Changes, at = now): VolumeSummary {
  const { records, catalogue } = catalogueOf(changes);
  return summarise(records.get('ar/2015' as VolumeId) ?? [], at, catalogue.subjects);
}

test('an article is in the lists of its section, of what it is about and of who wrote it, once in each', () => {
  const { lists, articles: count } = summaryOf(
    articles({
      'ar/2015/a': { topics: '[elections]', people: '[writer]', byline: '[writer, { agency: afp }]' },
      'ar/2015/b': { places: '[beirut]', dateline: 'beirut', topics: '[elections]' },
    }),
  );
  expect(count).toBe(2);
  expect(Object.fromEntries(Object.entries(lists).map(([list, part]) => [list, part.count]))).toEqual({
    'sections/world': 2,
    'topics/elections': 2,
    'people/writer': 1,
    'by/writer': 1,
    'places/beirut': 1,
  });
});

test('a list follows from its latest twenty alone, and from how many there are', () => {
  const days = Array.from({ length: 21 }, (_, index) => `ar/2015/01/${String(index + 1).padStart(2, '0')}/a`);
  const listWith = (edited: string) =>
    summaryOf(
      articles(
        Object.fromEntries(
          days.map((day) => [
            day,
            { topics: '[elections]', ...(day === edited && { standfirst: 'Another.' }) },
          ]),
        ),
      ),
    ).lists[subjectList('topics', 'elections' as SubjectId)];
  const untouched = listWith('none');
  expect(untouched?.count).toBe(21);
  expect(listWith('ar/2015/01/01/a')).toEqual(untouched);
  expect(listWith('ar/2015/01/02/a')?.fingerprint).not.toBe(untouched?.fingerprint);
});

test('the dates of articles are counted as exactly as they are known, and the months with them', () => {
  const { dates, months } = summaryOf(
    articles({ 'ar/2015/09/15/a': {}, 'ar/2015/09/15/b': {}, 'ar/2015/09/c': {}, 'ar/2015/d': {} }),
  );
  expect(dates).toEqual({ '2015-09-15': 2, '2015-09': 1, '2015': 1 });
  expect(Object.entries(months).map(([month, { count }]) => [month, count])).toEqual([
    ['2015', 1],
    ['2015-09', 3],
  ]);
});

test('a story has its two first and its two last articles, oldest first', () => {
  const story = { story: 'vote' };
  const { stories } = summaryOf(
    articles({
      'ar/2015/01/01/one': story,
      'ar/2015/02/01/two': story,
      'ar/2015/03/01/three': story,
      'ar/2015/04/01/other': {},
    }),
  );
  expect(Object.keys(stories)).toEqual(['vote']);
  const headlines = (part: 'first' | 'last') => stories.vote?.[part].map(({ headline }) => headline);
  expect([stories.vote?.count, headlines('first'), headlines('last')]).toEqual([
    3,
    ['one', 'two'],
    ['two', 'three'],
  ]);
});

test('an article is mentioned by its headline and its date, whatever else is in it', () => {
  const mentionOf = (keys: Record<string, string>) =>
    summaryOf(articles({ 'ar/2015/09/15/a': keys })).mentions[fingerprintOf('ar/2015/09/15/a' as ArticleKey)];
  expect(mentionOf({})).toBeTypeOf('string');
  expect(mentionOf({ standfirst: 'Another.', topics: '[elections]' })).toBe(mentionOf({}));
  expect(mentionOf({ headline: 'Another' })).not.toBe(mentionOf({}));
  expect(mentionOf({ published: '2015-09-15T08:00+03:00' })).not.toBe(mentionOf({}));
});

test('what lists show follows from the names of the subjects too', () => {
  const newestWith = (name: string) =>
    summaryOf({
      ...articles({ 'ar/2015/09/15/a': { dateline: 'beirut' } }),
      'subjects/places/beirut.yaml': `name: ${name}\n`,
    }).newest;
  expect(newestWith('{ ar: بيروت }')).toBe(newestWith('{ ar: بيروت, en: Beirut }'));
  expect(newestWith('{ ar: بيروت }')).not.toBe(newestWith('{ ar: بيروت القديمة }'));
  expect(newestWith('{ en: Beirut }')).not.toBe(newestWith('{ en: Beyrouth }'));
});

const hidden = {
  'ar/2015/09/16/draft': { draft: 'true', story: 'vote', embargo: '2026-07-01T08:00Z' },
  'ar/2015/09/17/later': {
    embargo: '2026-06-01T08:00Z',
    topics: '[elections]',
    image: '{ file: a.png, alt: A }',
  },
};

test('what is hidden leaves in a summary its name, its names and when it is to be seen, and nothing else', () => {
  const files = { 'media/a.png': png };
  const open = summaryOf({ ...files, ...articles({ 'ar/2015/09/15/open': {} }) });
  const {
    hidden: keys,
    names,
    lifts,
    ...rest
  } = summaryOf({
    ...files,
    ...articles({ 'ar/2015/09/15/open': {}, ...hidden }),
  });
  expect(keys).toEqual(['ar/2015/09/16/draft', 'ar/2015/09/17/later']);
  expect(names).toEqual(['media/a.png', 'stories/vote', 'subjects/topics/elections']);
  expect({ ...rest, hidden: [], names: [], lifts: [] }).toEqual(open);
});

test('an embargo lifts at its moment; a draft has none', () => {
  const at = (time: number) => summaryOf({ ...articles(hidden), 'media/a.png': png }, time);
  expect(at(embargo - 1)).toMatchObject({ articles: 0, lifts: [embargo], media: [] });
  expect(at(embargo)).toMatchObject({
    articles: 1,
    lifts: [embargo],
    hidden: ['ar/2015/09/16/draft'],
    media: [{ path: 'media/a.png' }],
  });
});

test('what articles name is told once each, in order', () => {
  const { names, media } = summaryOf({
    ...articles({
      'ar/2015/a': { byline: 'writer', dateline: 'beirut', story: 'vote', image: '{ file: a.png, alt: A }' },
      'ar/2015/b': { people: '[writer]', places: '[beirut]', image: '{ file: a.png, alt: B }' },
    }),
    'media/a.png': png,
  });
  expect(names).toEqual(['media/a.png', 'stories/vote', 'subjects/people/writer', 'subjects/places/beirut']);
  expect(media.map(({ path }) => path)).toEqual(['media/a.png']);
});

test('references to other articles and old addresses are told with their positions', () => {
  const { translations, aliases } = summaryOf({
    'ar/2015/09/15/first.md': article({ translationOf: 'en/2015/09/15/a', aliases: '[/old/, /older/]' }),
    'en/2015/09/15/a.md': article(),
  });
  const file = 'ar/2015/09/15/first.md';
  expect(translations).toEqual([
    {
      key: 'ar/2015/09/15/first',
      target: 'en/2015/09/15/a',
      file,
      position: { line: 6, column: 16 },
      hidden: false,
    },
  ]);
  expect(aliases).toEqual([
    { address: '/old/', file, position: { line: 7, column: 11 } },
    { address: '/older/', file, position: { line: 7, column: 18 } },
  ]);
});

test('warnings are counted', () => {
  expect(summaryOf(articles({ 'ar/2015/a': {} })).warnings).toBe(0);
  const foreign = { image: '{ file: "https://other.example/a.png", alt: A }' };
  expect(summaryOf(articles({ 'ar/2015/a': foreign, 'ar/2015/b': foreign })).warnings).toBe(2);
});
