import { describe, expect, test } from 'vitest';
import { divideFiles } from '../../src/catalogue/summaries/volumes.ts';
import type { EditionId, VolumeId } from '../../src/newsroom/names.ts';
import { filesByMonth, volumesOfShard } from '../../src/press/plan/shard.ts';
import { divideTiers } from '../../src/search/divide-tiers.ts';

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** The files of an archive by how many articles each edition has of each year, spread over its months. */
const archive = (editions: Record<string, (year: number) => number>, from: number, to: number) =>
  divideFiles(
    new Map(
      Object.entries(editions).flatMap(([edition, countIn]) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year) =>
          Array.from({ length: countIn(year) }, (_, article): [string, string] => [
            `${edition}/${year}/${twoDigits((article % 12) + 1)}/01/a${article}.md`,
            'mark',
          ]),
        ),
      ),
    ),
  );

const large = archive(
  { ar: (year) => (year - 1990) * 40, en: (year) => (year < 2005 ? 0 : 300) },
  1991,
  2020,
);
const small = archive({ ar: () => 5, en: () => 2 }, 2014, 2015);

const shardsOf = (divided: typeof large, of: number) =>
  Array.from({ length: of }, (_, index) => volumesOfShard(divided, { part: index + 1, of }));

const sizeOf = (divided: typeof large, ids: Iterable<VolumeId>) =>
  [...ids].reduce((sum, id) => sum + (divided.volumes.get(id)?.size ?? 0), 0);

/** The volumes of each tier, as the search will be divided. */
const tiersOf = (divided: typeof large): VolumeId[][] =>
  [...filesByMonth(divided)].flatMap(([edition, counts]) =>
    divideTiers(counts).map(({ months }) => [
      ...new Set(months.map((month) => `${edition}/${month.slice(0, 4)}` as VolumeId)),
    ]),
  );

test('the archive of these tests has tiers of several years', () => {
  expect(tiersOf(large).filter(({ length }) => length > 1).length).toBeGreaterThan(1);
});

describe.each([1, 2, 3, 8, 50])('of %i', (of) => {
  test.each([
    ['a large archive', large],
    ['a small archive', small],
  ])('every volume of %s is in exactly one shard', (_, divided) => {
    const ids = shardsOf(divided, of).flatMap((shard) => [...shard]);
    expect(ids.toSorted()).toEqual([...divided.volumes.keys()].sort());
  });

  test('a tier’s volumes are together', () => {
    const shards = shardsOf(large, of);
    const divided = tiersOf(large).filter(
      (volumes) => shards.filter((shard) => volumes.some((id) => shard.has(id))).length !== 1,
    );
    expect(divided).toEqual([]);
  });

  test('no shard is further from an equal part than one tier with its neighbours of the newest year', () => {
    const newest = (edition: string) =>
      tiersOf(large)
        .filter(([id]) => id?.startsWith(`${edition}/`))
        .at(-1) ?? [];
    const bundles = [...tiersOf(large), newest('ar'), newest('en')];
    const largest = Math.max(...bundles.map((ids) => sizeOf(large, ids)));
    const equal = sizeOf(large, large.volumes.keys()) / of;
    for (const shard of shardsOf(large, of))
      expect(Math.abs(sizeOf(large, shard) - equal)).toBeLessThanOrEqual(largest);
  });
});

test('what begins near in time, in all editions, is near: shards follow one another through the years', () => {
  const first = (shard: Set<VolumeId>) => Math.min(...[...shard].map((id) => Number(id.slice(3))));
  const beginnings = shardsOf(large, 3).map(first);
  expect(beginnings).toEqual(beginnings.toSorted((a, b) => a - b));
  expect(beginnings[0]).toBe(1991);
});

test('files are counted by month, and by year where no more is known', () => {
  const divided = divideFiles(
    new Map(
      ['ar/2015/09/15/a.md', 'ar/2015/09/b.md', 'ar/2015/c.md', 'media/2015/09/d.md'].map((file) => [
        file,
        '',
      ]),
    ),
  );
  expect([...(filesByMonth(divided).get('ar' as EditionId) ?? [])].sort()).toEqual([
    ['2015', 1],
    ['2015-09', 2],
  ]);
});
