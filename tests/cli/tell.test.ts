import { expect, test } from 'vitest';
import { progressTeller } from '../../src/cli/tell.ts';

test('how far a long phase has come is told at most once in a time, in lines of their own', () => {
  const lines: string[] = [];
  let now = 0;
  const tell = progressTeller(
    (line) => lines.push(line),
    10_000,
    () => now,
  );
  for (let done = 1; done <= 2500; done++) {
    now += 10;
    tell('pictures', done, 2500);
  }
  expect(lines).toEqual(['pictures… 1,000 of 2,500', 'pictures… 2,000 of 2,500']);
});
