import { expect, test } from 'vitest';
import { article, first, now, png } from '../site.ts';
import { pagesOf } from './content.ts';

const secret = {
  headline: 'Unspoken',
  kicker: 'Unspoken',
  standfirst: 'Unspoken',
  topics: '[unspoken]',
  people: '[unspoken]',
  byline: 'unspoken',
  places: '[unspoken]',
  dateline: 'unspoken',
  story: 'unspoken',
  translationOf: 'en/2015/09/15/open',
  aliases: '[/unspoken/]',
  image: '{ file: unspoken.png, alt: Unspoken }',
};
const changes = (more: Record<string, string>) => ({
  [first]: article({ story: 'vote', topics: '[elections]', translationOf: 'en/2015/09/15/open' }),
  'en/2015/09/15/open.md': article(),
  'ar/2015/09/16/unspoken.md': article({ ...secret, published: '2015-09-16', ...more }, 'Unspoken words\n'),
  'subjects/topics/unspoken.yaml': 'name: Unspoken\n',
  'subjects/people/unspoken.yaml': 'name: Unspoken\n',
  'subjects/places/unspoken.yaml': 'name: Unspoken\n',
  'stories/unspoken.yaml': 'name: Unspoken\n',
  'media/unspoken.png': png,
});
const printed = (more: Record<string, string>, at = now) => JSON.stringify(pagesOf(changes(more), at));

test('the views would show it all if it were published', () => {
  expect(printed({})).toMatch(/unspoken/i);
});

test('a draft leaves no trace in any view', () => {
  expect(printed({ draft: 'true' })).not.toMatch(/unspoken|2015\/09\/16/i);
});

test('an article under embargo leaves no trace in any view until it ends', () => {
  const embargo = { embargo: '2026-01-01T10:00Z' };
  expect(printed(embargo, Date.UTC(2026, 0, 1, 9, 59))).not.toMatch(/unspoken|2015\/09\/16/i);
  expect(printed(embargo, Date.UTC(2026, 0, 1, 10))).toBe(printed({}, now));
});
