import { describe, expect, test } from 'vitest';
import { divideTiers } from '../../src/search/divide-tiers.ts';

const years = (from: number, to: number, articles: number): [string, number][] =>
  Array.from({ length: to - from + 1 }, (_, place) => [String(from + place), articles]);
const namesOf = (months: readonly [string, number][]) => divideTiers(new Map(months)).map(({ name }) => name);

test('a few hundred articles are one tier', () => {
  expect(
    namesOf([
      ['2014-03', 100],
      ['2015-09', 20],
    ]),
  ).toEqual(['2014-2015']);
  expect(namesOf([['2015-09', 20]])).toEqual(['2015-09']);
  expect(namesOf([])).toEqual([]);
});

test('as few as a batch holds are two: the newest month, and what was before', () => {
  expect(namesOf([...years(1975, 2014, 40), ['2015-01', 30], ['2015-09', 20]])).toEqual([
    '1975-2015',
    '2015-09',
  ]);
});

test('more are grouped by years, and the newest year is divided', () => {
  const tiers = divideTiers(
    new Map([...years(2000, 2014, 2_000), ['2015-01', 90], ['2015-02', 90], ['2015-09', 20]]),
  );
  expect(tiers.map(({ name }) => name)).toEqual(['2000-2004', '2005-2009', '2010-2014', '2015', '2015-09']);
  expect(tiers.at(-2)?.months).toEqual(['2015-01', '2015-02']);
});

test('a new year moves no border of the old ones', () => {
  const old = years(1990, 2014, 4_500);
  const before = namesOf([...old, ['2015-09', 20]]);
  const after = namesOf([...old, ['2015-09', 20], ['2016-01', 5]]);
  expect(after.slice(0, before.length - 2)).toEqual(before.slice(0, -2));
});

test('a year that is larger than a tier may be is divided between its months, by itself', () => {
  expect(
    namesOf([
      ['2011', 10],
      ['2012', 5],
      ['2012-01', 4_000],
      ['2012-02', 4_000],
      ['2012-03', 4_000],
      ['2012-04', 20_000],
      ['2013', 10],
      ['2014-05', 1],
    ]),
  ).toEqual(['2011', '2012-2012-02', '2012-03', '2012-04', '2013', '2014-05']);
});

test('so is the newest year, and a new month moves no border in it but the last', () => {
  const busy = (to: number): [string, number][] =>
    Array.from({ length: to }, (_, place) => [`2015-0${place + 1}`, 5_000]);
  expect(namesOf(busy(6))).toEqual(['2015-01-2015-02', '2015-03-2015-04', '2015-05', '2015-06']);
  expect(namesOf(busy(7))).toEqual(['2015-01-2015-02', '2015-03-2015-04', '2015-05-2015-06', '2015-07']);
});

test('every month with articles is in one tier, in whatever order they come', () => {
  const months: [string, number][] = [['2015-09', 20], ...years(2000, 2014, 5_000), ['2015-01', 0]];
  const divided = divideTiers(new Map(months));
  expect(divided.flatMap((tier) => tier.months)).toEqual([
    ...years(2000, 2014, 1).map(([year]) => year),
    '2015-09',
  ]);
  expect(divideTiers(new Map([...months].reverse()))).toEqual(divided);
});

describe('the batches of a tier', () => {
  const batchesOf = (months: [string, number][]) =>
    divideTiers(new Map(months)).map(({ batches }) => batches.map(({ name }) => name));

  test('hold all its months, the oldest first, and each no more than Pagefind can take at once', () => {
    const tiers = divideTiers(
      new Map([...years(2000, 2004, 480), ['2004-02', 5], ['2004-03', 7], ['2015-09', 20]]),
    );
    expect(tiers.map(({ batches }) => batches.flatMap(({ months }) => months))).toEqual(
      tiers.map(({ months }) => months),
    );
    expect(
      batchesOf([...years(2000, 2004, 240), ['2003-02', 5], ['2010-01', 1_000], ['2015-09', 20]]),
    ).toEqual([['2000-2001', '2002-2003-02', '2004', '2010-01'], ['2015-09']]);
  });

  test('of a small archive are one each', () => {
    expect(
      batchesOf([
        ['2014-03', 100],
        ['2015-09', 20],
      ]),
    ).toEqual([['2014-03-2015-09']]);
    expect(
      batchesOf([
        ['2014-03', 1_900],
        ['2015-09', 20],
      ]),
    ).toEqual([['2014-03'], ['2015-09']]);
  });

  test('a month of more articles than that is one', () => {
    expect(
      batchesOf([
        ['2014-03', 5_000],
        ['2014-04', 10],
        ['2015-09', 20],
      ]),
    ).toEqual([['2014-03', '2014-04'], ['2015-09']]);
  });
});
