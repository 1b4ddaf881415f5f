import { expect, test } from 'vitest';
import { articles, pagesOf, viewAt } from './content.ts';

const story = { story: 'vote' };
const changes = {
  ...articles({
    'ar/2015/01/01/one': story,
    'ar/2015/02/01/two': story,
    'ar/2015/02/02/other': {},
    'ar/2015/03/01/three': story,
    'ar/2015/04/01/four': story,
    'ar/2016/05/01/five': story,
    'ar/2014/01/01/older': { story: 'older' },
    'en/2015/01/01/in-english': story,
  }),
  'stories/older.yaml': 'name: An older story\nsummary: Its summary.\n',
  'stories/untold.yaml': 'name: A story without articles\n',
};
const pages = pagesOf(changes);
const around = (address: string) =>
  viewAt(pages.article, address).story?.neighbours.map(({ headline, current }) =>
    current ? `[${headline}]` : headline,
  );

test('an article stands between the two articles of its story before and after it', () => {
  expect(around('/ar/2015/03/01/three/')).toEqual(['one', 'two', '[three]', 'four', 'five']);
});

test('at the ends of a story there are fewer', () => {
  expect(around('/ar/2015/01/01/one/')).toEqual(['[one]', 'two', 'three']);
  expect(around('/ar/2016/05/01/five/')).toEqual(['three', 'four', '[five]']);
});

test('the story of an article has its name in the edition and its page there', () => {
  expect(viewAt(pages.article, '/ar/2015/03/01/three/').story?.link).toEqual({
    href: '/ar/stories/vote/',
    label: 'التصويت',
  });
  expect(viewAt(pages.article, '/en/2015/01/01/in-english/').story?.link).toEqual({
    href: '/en/stories/vote/',
    label: 'The vote',
  });
});

test('an article without a story has none', () => {
  expect(viewAt(pages.article, '/ar/2015/02/02/other/').story).toBeNull();
});

test('the page of a story has all its articles, oldest first', () => {
  const { shelf } = viewAt(pages.story, '/ar/stories/vote/');
  expect(shelf.groups.flatMap(({ teasers }) => teasers).map(({ headline }) => headline)).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
  ]);
});

test('stories are listed by their newest article, and only where they have any', () => {
  const inArabic = viewAt(pages.storyIndex, '/ar/stories/').stories;
  expect(inArabic.map(({ href, count }) => [href, count])).toEqual([
    ['/ar/stories/vote/', 5],
    ['/ar/stories/older/', 1],
  ]);
  expect(inArabic[0]).toMatchObject({
    first: { year: 2015, month: 1, day: 1 },
    last: { year: 2016, month: 5, day: 1 },
  });
  expect(pages.story.map(({ address }) => address)).not.toContain('/ar/stories/untold/');
});
