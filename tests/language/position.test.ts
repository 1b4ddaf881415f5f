import { expect, test } from 'vitest';
import { fromLine, positionsIn } from '../../src/language/position.ts';

test('lines end with each line end that CommonMark knows, and columns count UTF-16 units', () => {
  const text = 'أ\n😀b\r\nc\rd';
  const positionAt = positionsIn(text);
  expect([...'أ😀bcd'].map((sign) => positionAt(text.indexOf(sign)))).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ]);
});

test('a line end is the last of its line, and a text that ends with one has an empty line more', () => {
  expect([1, 2, 3].map(positionsIn('a\nb\n'))).toEqual([
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
  ]);
  expect(positionsIn('a\nb\n')(4)).toEqual({ line: 3, column: 1 });
});

test('what is not in a text is at its start or its end', () => {
  expect([-1, 9].map(positionsIn('a\nb'))).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 2 },
  ]);
});

test('a position in a part is that line of the whole', () => {
  expect(fromLine({ line: 2, column: 5 }, 4)).toEqual({ line: 5, column: 5 });
});
