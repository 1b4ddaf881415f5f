import { describe, expect, test } from 'vitest';
import { excerptParts } from '../../../src/search/browser/excerpt.ts';

const written = (excerpt: string) =>
  excerptParts(excerpt)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('an excerpt', () => {
  test('is plain text with its marked words apart', () => {
    expect(excerptParts('في <mark>روسيا</mark> نهر')).toEqual([
      { text: 'في ', marked: false },
      { text: 'روسيا', marked: true },
      { text: ' نهر', marked: false },
    ]);
  });

  test.each([
    ['<mark>«روسيا»،</mark> ثم', '«[روسيا]»، ثم'],
    ['<mark>(تي-9)</mark>', '([تي-9])'],
    ['<mark>سكانًا.</mark>', '[سكانًا].'],
    ['<mark>و</mark> <mark>ب</mark>', '[و] [ب]'],
  ])('leaves the punctuation of %s outside its mark', (excerpt, expected) => {
    expect(written(excerpt)).toBe(expected);
  });

  test('has its angle brackets back, and nothing else that looks like an entity', () => {
    expect(written('a &lt;b&gt; &amp; <mark>&lt;c&gt;</mark>')).toBe('a <b> &amp; <[c]>');
  });

  test('has the ellipsis on its last word', () => {
    expect(written('… كلمة …')).toBe('… كلمة…');
  });
});
