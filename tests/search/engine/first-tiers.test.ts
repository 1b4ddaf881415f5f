import { expect, test } from 'vitest';
import { firstTiers } from '../../../src/search/engine/first-tiers.ts';

/** How many articles each of the first tiers has, of tiers of so many, the newest first. */
const first = (...sizes: number[]) =>
  firstTiers(
    sizes.map((articles) => ({ name: String(articles), from: '2015', to: '2015', articles, hash: '' })),
  ).map(({ articles }) => articles);

test('an archive of ten thousand articles is searched at once', () => {
  expect(first(31, 158, 9_811)).toEqual([31, 158, 9_811]);
});

test('of a larger one the newest ten thousand', () => {
  expect(first(300, 1_600, 7_500, 7_500, 9_000)).toEqual([300, 1_600, 7_500]);
});

test('more than that where there would be very few otherwise', () => {
  expect(first(31, 158, 9_900, 9_000)).toEqual([31, 158, 9_900]);
  expect(first(20_000, 9_000)).toEqual([20_000]);
});

test('an empty archive has none', () => {
  expect(first()).toEqual([]);
});
