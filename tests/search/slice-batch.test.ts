import { expect, test } from 'vitest';
import { sliceBatch } from '../../src/search/slice-batch.ts';
import { arabicRecords } from './records.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, place) => {
    const [record] = arabicRecords;
    if (!record) throw new Error('There are no records');
    return { ...record, url: `/ar/2015/01/01/${place}/`, instant: Date.UTC(2015, 0, 1) + place };
  });

test('a batch that Pagefind can take at once is one slice, by its own name', () => {
  const records = many(2_000);
  expect(sliceBatch('2015-01', records)).toEqual([{ name: '2015-01', records }]);
  expect(sliceBatch('2015-01', [])).toEqual([{ name: '2015-01', records: [] }]);
});

test('a larger one is several, the oldest first, whatever order its articles come in', () => {
  const records = many(4_500);
  const slices = sliceBatch('2015-01', records);
  expect(slices.map((slice) => [slice.name, slice.records.length])).toEqual([
    ['2015-01.1', 2_000],
    ['2015-01.2', 2_000],
    ['2015-01.3', 500],
  ]);
  expect(slices.flatMap((slice) => slice.records)).toEqual(records);
  expect(sliceBatch('2015-01', [...records].reverse())).toEqual(slices);
});
