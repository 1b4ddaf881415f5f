import type { Direction } from './direction.ts';
import type { Span } from './number-order.ts';
import { marks, type Piece } from './run-pieces.ts';

const gapOf = (direction: Direction) => new RegExp(`^[\\s.&'’‐‑–—${marks[direction]}-]+$`);
/** What stands between two words of one run. */
const gaps: Readonly<Record<Direction, RegExp>> = { rtl: gapOf('rtl'), ltr: gapOf('ltr') };
const opening = /^\s*[([]$/;
/** Words whose dot is no full stop before a number: No. 5, pp. 12-15. */
const abbreviation = /(?:^|[^\p{L}])(?:nos?|vol|pp?|art|fig|ch|sec|op|tel|fax)$/iu;
const arabicIndic = /[\u0660-\u0669]/;

/**
 * The run of words, in the letters of `direction`, that begins with `pieces[first]`, and the index of the piece after it:
 * as many words as only spaces, numbers, punctuation of theirs and closed brackets part, and the numbers that follow
 * the last. UAX #9 takes those for the word's too (W7), Arabic-Indic ones excepted.
 */
export function runOfWords(
  text: string,
  pieces: readonly Piece[],
  first: number,
  direction: Direction,
): { span: Span; next: number } {
  const { start, end: wordEnd } = pieces[first] ?? { start: 0, end: 0 };
  let end = wordEnd;
  let next = first + 1;
  // As far as the run goes if a word follows.
  let reach = end;
  for (let index = next; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.kind === 'address') break;
    const gap = text.slice(reach, piece.start);
    const bracket = opening.test(gap) ? bracketFrom(text, pieces, index, direction) : null;
    if (!bracket && gap !== '' && !gaps[direction].test(gap)) break;
    const isPart =
      piece.kind === 'word' ||
      // Article 5(2), Ca(OH)2
      (bracket && !/^\s/.test(gap)) ||
      (!bracket &&
        reach === end &&
        followsWord(text.slice(Math.max(start, end - 8), end), gap, piece, direction));
    reach = bracket ? bracket.end : piece.end;
    index = bracket ? bracket.last : index;
    if (isPart) {
      end = reach;
      next = index + 1;
    }
  }
  return { span: { start, end }, next };
}

/** Whether a number goes with the word before it, of which `tail` is the end. */
function followsWord(tail: string, gap: string, { body }: Piece, direction: Direction): boolean {
  if (direction === 'ltr' && arabicIndic.test(body)) return false;
  return /^\s*$/.test(gap) || (/^\.\s$/.test(gap) && abbreviation.test(tail));
}

/** Where the bracket closes that opens before `pieces[first]`, if one run would fill it, and the last piece in it. */
function bracketFrom(text: string, pieces: readonly Piece[], first: number, direction: Direction) {
  const inner = pieces[first];
  const close = text.charAt((inner?.start ?? 0) - 1) === '(' ? ')' : ']';
  for (let last = first; last < pieces.length; last++) {
    const [piece, following] = [pieces[last], pieces[last + 1]];
    if (!piece || piece.kind === 'address') return null;
    const dotted = text.charAt(piece.end) === '.' ? piece.end + 1 : piece.end;
    if (text.charAt(dotted) === close) return { end: indexEnd(text, dotted + 1), last };
    if (!following || !gaps[direction].test(text.slice(piece.end, following.start))) return null;
  }
  return null;
}

/** Behind the small digits at an offset: Fe₂(SO₄)₃. */
function indexEnd(text: string, at: number): number {
  let end = at;
  while (/\p{No}/u.test(text.charAt(end))) end += 1;
  return end;
}
