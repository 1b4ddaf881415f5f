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
  const records = many(500);
  expect(sliceBatch('2015-01', records)).toEqual([{ name: '2015-01', records }]);
  expect(sliceBatch('2015-01', [])).toEqual([{ name: '2015-01', records: [] }]);
});

test('a larger one is several, the oldest first, whatever order its articles come in', () => {
  const records = many(1_200);
  const slices = sliceBatch('2015-01', records);
  expect(slices.map((slice) => [slice.name, slice.records.length])).toEqual([
    ['2015-01.1', 500],
    ['2015-01.2', 500],
    ['2015-01.3', 200],
  ]);
  expect(slices.flatMap((slice) => slice.records)).toEqual(records);
  expect(sliceBatch('2015-01', [...records].reverse())).toEqual(slices);
});
