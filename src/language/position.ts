import { location } from 'vfile-location';

/** Where something stands in a text. Both count from 1; a column counts UTF-16 units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

export const start: Position = { line: 1, column: 1 };

/** Gives the position of an offset in a text; lines end as CommonMark has it (2.1). One before the text is at its start, one after it at its end. */
export function positionsIn(text: string): (offset: number) => Position {
  const { toPoint } = location(text);
  return (offset) => {
    const { line, column } = toPoint(Math.min(offset, text.length)) ?? start;
    return { line, column };
  };
}

/** A position in the part of a text that begins on `firstLine`, as one in the whole. */
export const fromLine = ({ line, column }: Position, firstLine: number): Position => ({
  line: line + firstLine - 1,
  column,
});
