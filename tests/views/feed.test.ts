import { expect, test } from 'vitest';
import { article, first } from '../site.ts';
import { articles, pagesOf, viewAt } from './content.ts';

const feedOf = (changes: Parameters<typeof pagesOf>[0]) => viewAt(pagesOf(changes).feed, '/ar/feed.xml');

test('a feed has the newest thirty articles of its edition, newest first', () => {
  const named = Object.fromEntries(
    Array.from({ length: 31 }, (_, index) => [`ar/2015/10/${String(index + 1).padStart(2, '0')}/a`, {}]),
  );
  const { entries } = feedOf(articles({ ...named, 'en/2015/10/01/a': {} }));
  expect(entries).toHaveLength(30);
  expect(entries[0]?.url).toBe('https://archive.example.org/ar/2015/10/31/a/');
  expect(entries.at(-1)?.url).toBe('https://archive.example.org/ar/2015/10/02/a/');
});

test('times keep their offset, a day begins at its midnight in the site’s time zone, and a correction is a change', () => {
  const { entries, updated } = feedOf({
    [first]: article({
      published: '2015-09-15T10:00+03:00',
      updated: '2015-09-16T10:00+03:00',
      corrections: '[{ date: 2015-09-17, text: A correction. }]',
    }),
  });
  expect(entries[0]).toMatchObject({
    published: '2015-09-15T10:00:00+03:00',
    updated: '2015-09-17T00:00:00+03:00',
  });
  expect(updated).toBe('2015-09-17T00:00:00+03:00');
});

test('a mere name of the byline is an author', () => {
  const [entry] = feedOf({ [first]: article({ byline: '{ name: واس - جدة }' }) }).entries;
  expect(entry?.authors).toEqual(['واس - جدة']);
});

test('the newsroom stands for articles that name nobody, by its own name and not by the feed’s', () => {
  const { author, title } = feedOf({});
  expect([author, title]).toEqual(['سجل', 'سجل: أحدث المقالات']);
});

test('a title that begins with a word of the other direction is isolated', () => {
  const [entry] = feedOf({ [first]: article({ headline: 'NASA تعلن' }) }).entries;
  expect(entry?.title).toBe('\u2066NASA\u2069 تعلن');
});
