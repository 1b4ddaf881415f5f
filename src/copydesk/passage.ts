/** A stretch of a passage's text and the stretch of the file that it was written as. */
export interface Piece {
  /** Offset in the passage's text. */
  from: number;
  length: number;
  /** Offset in the file, and the length there. */
  start: number;
  sourceLength: number;
  /** Whether the file has these very characters, one for one: only there can a mend be written. */
  exact: boolean;
}

/** A word in Arabic letters. */
export interface Word {
  from: number;
  to: number;
  /** Its letters without marks and tatweel. */
  bare: string;
}

/**
 * What a reader takes in at one go: a paragraph, a heading, a table's cell, a text of the front matter. What is
 * not words within it (code, HTML, shortcodes, pictures, addresses, verses of the Qur'an) stands in it as U+FFFC. All offsets count UTF-16 units.
 */
export interface Passage {
  text: string;
  pieces: readonly Piece[];
  words: readonly Word[];
  /** Code, HTML and values for machines are not prose: only what is invisible is looked for in them. */
  prose: boolean;
}

/** Stands for what is not words. */
export const opaque = '\uFFFC';

const arabicWord = /[\u0620-\u065F\u0670-\u06D3\u06D5-\u06DC\u06FA-\u06FF\u08A0-\u08FF]+/g;
const marks = /[\u0640\u064B-\u065F\u0670\u06D6-\u06DC]+/g;
const bareAddress = /(?:https?:\/\/|www\.)[^\s<>«»،؛؟]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]+/g;

/** Verses of the Qur'an stand between ornate parentheses and have an orthography of their own. */
const verse = /[\uFD3E\uFD3F][^\uFD3E\uFD3F]*[\uFD3E\uFD3F]/g;
/** Shortcodes of other generators, tags and attributes that were left in a text. */
const markup =
  /\{\{[^{}]{0,500}\}\}|\{%[^{}]{0,500}%\}|\{[^{}\n]{0,500}=[^{}\n]{0,500}\}|\[\/?[A-Za-z][\w-]{0,40}(?:\s[^[\]\n]{0,500})?\]|<\/?[A-Za-z][^<>]{0,500}>|[\w-]{1,40}=(?:"[^"\n]{0,500}"|'[^'\n]{0,500}')/g;

/** What is no letter of a sentence stands as U+FFFC; controls in it are still looked for. */
const hide = (found: string) =>
  found.replace(/[^\p{Cc}\p{Cf}\uD800-\uDFFF]|[\u{10000}-\u{10FFFF}]/gu, (each) =>
    opaque.repeat(each.length),
  );

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(arabicWord), ({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    bare: word.replace(marks, ''),
  }));

export function prosePassage(written: string, pieces: readonly Piece[]): Passage {
  const text = [bareAddress, verse, markup].reduce((left, pattern) => left.replace(pattern, hide), written);
  return { text, pieces, words: wordsOf(text), prose: true };
}

export const machinePassage = (text: string, pieces: readonly Piece[]): Passage => ({
  text,
  pieces,
  words: [],
  prose: false,
});

/** Where a stretch of a passage's text stands in the file; exact where it lies within one exact piece. */
export function inSource(
  { pieces }: Passage,
  from: number,
  to: number,
): { start: number; end: number; exact: boolean } {
  const first = pieceAt(pieces, from);
  const last = to > from ? pieceAt(pieces, to - 1) : first;
  if (!first || !last) return { start: 0, end: 0, exact: false };
  const start = first.exact ? first.start + from - first.from : first.start;
  const end = last.exact ? last.start + to - last.from : last.start + last.sourceLength;
  return { start, end, exact: first === last && first.exact };
}

/** The piece that holds an offset; the nearest before it where none does. */
const pieceAt = (pieces: readonly Piece[], offset: number): Piece | undefined =>
  lastBegun(pieces, offset) ?? pieces[0];

/** The word that holds an offset. */
export function wordAt({ words }: Passage, offset: number): Word | undefined {
  const word = lastBegun(words, offset);
  return word && offset < word.to ? word : undefined;
}

/** The last, in the order of the text, that begins at an offset or before it. */
function lastBegun<Part extends { from: number }>(parts: readonly Part[], offset: number): Part | undefined {
  let [first, end] = [0, parts.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((parts[middle]?.from ?? 0) <= offset) first = middle + 1;
    else end = middle;
  }
  return parts[first - 1];
}
