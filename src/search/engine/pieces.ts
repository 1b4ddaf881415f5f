/** A word or a phrase of a question, as it is written. */
export interface Piece {
  /** With its quotation marks and its minus. */
  text: string;
  /** Its place in the question. */
  at: number;
  /** Whether a minus stands before it, after a space. */
  excludes: boolean;
  /** What stands between quotation marks; null for a word alone. */
  phrase: string | null;
  word: string;
}

const piece = /(?<minus>-)?(?:["“”«„](?<phrase>[^"“”»«„]*)["“”»]?|(?<word>[^\s"“”«»„]+))/gu;

/** The words and phrases of a question, one after the other. */
export function* piecesIn(words: string): Generator<Piece> {
  for (const { 0: text, index: at = 0, groups = {} } of words.matchAll(piece)) {
    const { minus, phrase = null, word = '' } = groups;
    const excludes = minus !== undefined && (at === 0 || /\s/.test(words.charAt(at - 1)));
    yield { text, at, excludes, phrase, word };
  }
}
