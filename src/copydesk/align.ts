import type { Piece } from './passage.ts';

/** How a notation writes a character as something else than itself, matched where it stands (sticky). */
export interface Notation {
  escaped: RegExp;
  /** What is written and not read: indentation and quote marks at the start of a line. */
  margin: RegExp;
}

export const markdownNotation: Notation = {
  escaped: /\\(?=[!-/:-@[-`{-~])|&(?:#\d+|#[xX][\da-fA-F]+|\w+);/y,
  margin: /[ \t>]+/y,
};

/** Also for plain and single-quoted texts: what they do not escape is found to be itself first. */
export const yamlNotation: Notation = {
  escaped: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)|''/y,
  margin: /[ \t]+/y,
};

const lineEnd = /[ \t]*\n[ \t\n]*/y;

/**
 * Follows `value` along the `source` that it was read from, which begins at `start` in the file and at `from` in the
 * passage. Null where they cannot be followed to the end.
 */
export function align(
  value: string,
  source: string,
  from: number,
  start: number,
  { escaped, margin }: Notation,
): Piece[] | null {
  if (value === source)
    return [{ from, length: value.length, start, sourceLength: value.length, exact: true }];
  const pieces: Piece[] = [];
  let read = 0;
  let written = 0;
  const take = (length: number, sourceLength: number, exact: boolean) => {
    const last = pieces.at(-1);
    if (exact && last?.exact && last.start + last.length === start + written) {
      last.length += length;
      last.sourceLength += sourceLength;
    } else pieces.push({ from: from + read, length, start: start + written, sourceLength, exact });
    read += length;
    written += sourceLength;
  };
  while (read < value.length) {
    const escapeLength = lengthAt(escaped, source, written);
    const atLineStart = read > 0 && value[read - 1] === '\n';
    if (escapeLength === 1) {
      take(1, 2, false);
    } else if (escapeLength > 1) {
      // A letter beyond the Basic Plane is two units in the value and one escape in the source.
      take((value.codePointAt(read) ?? 0) > 0xffff ? 2 : 1, escapeLength, false);
    } else if (value[read] === source[written] && value[read] !== '\n') {
      take(1, 1, true);
    } else {
      const ended = lengthAt(lineEnd, source, written);
      const skipped = atLineStart ? lengthAt(margin, source, written) : 0;
      if (ended > 0 && (value[read] === '\n' || value[read] === ' ')) take(1, ended, false);
      else if (skipped > 0) written += skipped;
      else return null;
    }
  }
  return pieces;
}

function lengthAt(pattern: RegExp, source: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0].length ?? 0;
}
