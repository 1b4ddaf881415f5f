import { expect, test } from 'vitest';
import { pagefindRecord } from '../../src/search/record.ts';
import { englishRecords } from './records.ts';

const sorted = (published: string) =>
  englishRecords.map(
    (record) => pagefindRecord({ ...record, published, instant: Date.parse(published) }, 'en').sort?.date,
  )[0] ?? '';

test('results stand in the order of time whatever offsets their dates were written with', () => {
  const early = '2015-09-15T10:00:00+03:00';
  const late = '2015-09-15T08:00:00Z';
  expect(early > late).toBe(true);
  expect(sorted(early) < sorted(late)).toBe(true);
});
