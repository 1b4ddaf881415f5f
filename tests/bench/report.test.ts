import { expect, test } from 'vitest';
import { indexedPages } from './peers/peer.ts';
import { heading, medianCost, row } from './report.ts';

const cost = (seconds: number, peak: number | null) => ({ seconds, peak, files: 1200, bytes: 2_500_000 });

test('a row has as many cells as its heading, and how it compares with each peer', () => {
  const written = row('from nothing', cost(3, 512), [cost(6, 900), cost(60, 900)]);
  expect(written).toBe('| from nothing | 3.0 | 0.50 | 0.050 | 512 | 1,200 | 2.5 |');
  const [names = '', rule = ''] = heading(['Hugo', 'Eleventy']).split('\n');
  for (const line of [names, rule]) expect(line.split('|')).toHaveLength(written.split('|').length);
});

test('each figure is the median of its rounds, without the rounds that told no memory', () => {
  const rounds = [cost(9, 300), cost(1, null), cost(2, 100), cost(3, 200), cost(8, null)];
  expect(medianCost(rounds)).toMatchObject({ seconds: 3, peak: 200 });
  expect(medianCost([cost(1, null)]).peak).toBeNull();
});

test('the pages that Pagefind indexed are read from what it says, and not those that it found', () => {
  expect(indexedPages('Found 2538 files\nTotal: \n  Indexed 1000 pages\n  Indexed 9 words')).toBe(1000);
  expect(indexedPages('')).toBeNull();
});
