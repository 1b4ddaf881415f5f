import type { Direction } from './direction.ts';
import { orderOfNumbers, type Span } from './number-order.ts';
import { runFromNumber } from './run-from-number.ts';
import { runOfWords } from './run-of-words.ts';
import { letters, type Piece, piecesOf } from './run-pieces.ts';

/** A part of a text; a foreign one stands in an element that isolates it. */
export interface Run extends Isolate {
  text: string;
  foreign: boolean;
}

/** How a run is isolated: numbers have no letter to tell their direction, and in Arabic-Indic digits even override it. */
export interface Isolate {
  tag?: 'bdi' | 'bdo';
  dir?: 'ltr';
}

const arabicIndic = /[\u0660-\u0669]/;
const letter = { rtl: new RegExp(letters.rtl, 'u'), ltr: new RegExp(letters.ltr, 'u') };
const signs = '-‐‑‒–—−+±%‰°=×~≈#@\\p{Sc}';
/** Numbers that may have to be isolated: most texts have none, and to look takes less time than to take apart. */
const numbers = new RegExp(`\\p{Nd}\\)?[\\s./-]?[\\s(]?[${signs}\\p{N}]|[${signs}.]\\p{Nd}`, 'u');
/** Texts without letters of the other direction and without digits: most are, and to see that is quickest. */
const native = {
  rtl: /^[\s\u0600-\u065F\u066A-\u06EF\u06FA-\u06FF!-/:-@«»“”…]*$/,
  ltr: /^[\sA-Za-z!-/:-@‘’“”…]*$/,
};

/**
 * Splits `text`, which stands in `direction`, into runs for markup: put the foreign ones in `<bdi>`. A foreign run is
 * an address; or as many words as follow each other in letters of the other direction, with the spaces, numbers,
 * hyphens, dots, ampersands, apostrophes and closed brackets between them, the number after them, the number before a
 * unit or a title in quotation marks, and the signs that belong to a name (iPhone 15, @user, C++, 5 km), while punctuation at its ends is the sentence's; or a number whose parts
 * or signs UAX #9 would reverse. The runs joined are `text`.
 */
export function foreignRuns(text: string, direction: Direction): Run[] {
  const runs: Run[] = [];
  let end = 0;
  const put = (to: number, foreign: boolean) => {
    const run = text.slice(end, to);
    if (run !== '') runs.push({ text: run, foreign, ...(foreign && isolateFor(run)) });
    end = to;
  };
  for (const span of spansOf(text, direction)) {
    put(span.start, false);
    put(span.end, true);
  }
  put(text.length, false);
  return runs;
}

/** How the element isolates that holds a run. */
export function isolateFor(run: string): Isolate {
  if (/\p{L}/u.test(run)) return {};
  return arabicIndic.test(run) ? { tag: 'bdo', dir: 'ltr' } : { dir: 'ltr' };
}

/** Where the foreign runs of a text stand. */
export function spansOf(text: string, direction: Direction): Span[] {
  if (native[direction].test(text)) return [];
  const foreign = direction === 'rtl' ? 'ltr' : 'rtl';
  if (!letter[foreign].test(text) && !numbers.test(text)) return [];
  const pieces = piecesOf(text, foreign);
  const spans: Span[] = [];
  for (let index = 0; index < pieces.length; ) {
    const found = spansFrom(text, pieces, index, foreign);
    spans.push(...found.spans);
    index = found.next;
  }
  return spans;
}

function spansFrom(text: string, pieces: readonly Piece[], index: number, foreign: Direction) {
  const piece = pieces[index];
  if (piece?.kind === 'word') {
    const { span, next } = runOfWords(text, pieces, index, foreign);
    return { spans: [span], next };
  }
  if (piece?.kind === 'number') {
    const run = foreign === 'ltr' ? runFromNumber(text, pieces, index) : null;
    if (run) return { spans: [run.span], next: run.next };
    return orderOfNumbers(text, pieces, index, foreign === 'ltr' ? 'rtl' : 'ltr');
  }
  return { spans: piece ? [piece] : [], next: index + 1 };
}

/**
 * For places that take text without markup (`<title>`, titles in feeds): isolates in U+2066 or U+2067 … U+2069 the
 * foreign runs that stand before the first letter of `direction`, so that they do not decide the direction of the
 * whole (UAX #9, rules P2 and P3), and after it those that it would reorder. Other text is returned unchanged.
 */
export function isolateForeignRuns(text: string, direction: Direction): string {
  const runs = foreignRuns(text, direction);
  const native = runs.findIndex((run) => !run.foreign && letter[direction].test(run.text));
  const lead = native === -1 ? runs.length : native;
  return runs
    .map((run, index) => {
      const isOrdered =
        !run.foreign || (index > lead && keepsItsOrder(run.text, runs[index + 1]?.text ?? ''));
      if (isOrdered) return run.text;
      const initiator = direction === 'ltr' && !run.dir ? '\u2067' : '\u2066';
      return `${initiator}${run.tag ? `\u202D${run.text}\u202C` : run.text}\u2069`;
    })
    .join('');
}

/** Whether a run is shown as it is written without an isolate: it begins and ends in letters, and no number is near that it would take along. */
export function keepsItsOrder(run: string, following = ''): boolean {
  return (
    /^\p{L}.*[\p{L}\p{M}0-9]$/su.test(run) && !arabicIndic.test(run) && !/^[^\p{L}]*\p{Nd}/u.test(following)
  );
}
