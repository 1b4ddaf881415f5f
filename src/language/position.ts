/** Where something stands in a text. Both count from 1; a column counts UTF-16 units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

export const start: Position = { line: 1, column: 1 };

/** The offsets at which the lines of a text begin. */
export const lineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length),
];

/** The position of an offset in a text whose lines begin at `starts`. */
export function positionIn(starts: readonly number[], offset: number): Position {
  let [line, after] = [0, starts.length];
  while (after - line > 1) {
    const middle = (line + after) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else after = middle;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** A position in the part of a text that begins on `firstLine`, as one in the whole. */
export const fromLine = ({ line, column }: Position, firstLine: number): Position => ({
  line: line + firstLine - 1,
  column,
});
