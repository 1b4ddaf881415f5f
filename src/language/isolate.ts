import type { Direction } from './direction.ts';

// Script extensions, so that tatweel and its like, shared by several of these scripts, count as theirs.
const rtlScripts = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']
  .map((script) => `\\p{scx=${script}}`)
  .join('');

const letters: Record<Direction, string> = {
  rtl: `(?:(?=\\p{L})[${rtlScripts}])`,
  ltr: `(?:(?![${rtlScripts}])\\p{L})`,
};

/** Punctuation that between two words of a script is theirs; that of the other script is the sentence's around them. */
const marks: Record<Direction, string> = { rtl: '،؛؟', ltr: ',;:!?' };

/** A bare address, whose signs belong to it; it ends before the punctuation of the sentence. */
const address = '(?:https?:\\/\\/|www\\.)[^\\s<>«»()]*[^\\s<>«»().,:;!?،؛؟]';

const patterns = {
  rtl: new RegExp(runPattern(letters.rtl, marks.rtl), 'gu'),
  ltr: new RegExp(`${address}|${runPattern(letters.ltr, marks.ltr)}`, 'gu'),
};
const firstLetter = { rtl: new RegExp(letters.rtl, 'u'), ltr: new RegExp(letters.ltr, 'u') };

/** One word or more in `letter`, with what stands between them: the grammar of a foreign run. */
function runPattern(letter: string, ownMarks: string): string {
  const digits = '\\p{Nd}+';
  const joiner = "[-‐‑–.&'’/@_:]";
  // Marks, and the joiners that Persian has within words, follow a letter.
  const letterOrDigit = `(?:${letter}[\\p{M}\\u200C\\u200D]*|\\p{Nd})`;
  // A word may start with a number (5G, 16-bit) and end with a sign that belongs to the name (C++, C#).
  const leadingNumber = `(?:${digits}(?:${joiner}${digits})*${joiner}?)?`;
  const word = `${leadingNumber}${letter}[\\p{M}\\u200C\\u200D]*${letterOrDigit}*(?:${joiner}${letterOrDigit}+)*[+#]*`;
  const gap = `(?:[\\s\\p{Nd}.&'’‐‑–—${ownMarks}-]|\\([\\p{Nd}\\s–-]+\\))+`;
  const words = `${word}(?:${gap}${word})*`;
  const bracketed = `\\s*(?:\\(${words}\\)|\\[${words}\\])`;
  return `${word}(?:${gap}${word}|${bracketed})*`;
}

function opposite(direction: Direction): Direction {
  return direction === 'rtl' ? 'ltr' : 'rtl';
}

/**
 * Splits `text`, which stands in `direction`, into runs for markup: put the foreign ones in `<bdi>`. A foreign
 * run is as many words as follow each other in letters of the other direction, with the spaces, digits, hyphens,
 * dots, ampersands, apostrophes and closed brackets between them. Punctuation and numbers at its ends stay
 * outside, and numbers alone are never foreign: UAX #9 orders them rightly. The runs joined are `text`.
 */
export function foreignRuns(text: string, direction: Direction): { text: string; foreign: boolean }[] {
  const foreign = opposite(direction);
  // Most texts have none, and to look for a letter takes far less time than to look for a run.
  if (text !== '' && !firstLetter[foreign].test(text)) return [{ text, foreign: false }];
  const runs: { text: string; foreign: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(patterns[foreign])) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), foreign: false });
    runs.push({ text: match[0], foreign: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), foreign: false });
  return runs;
}

/**
 * For places that take text without markup (`<title>`, titles in feeds): isolates the foreign runs that stand
 * before the first letter of `direction` in U+2066 or U+2067 … U+2069, so that they do not decide the direction
 * of the whole (UAX #9, rules P2 and P3). Text that starts in its own direction is returned unchanged.
 */
export function isolateForeignRuns(text: string, direction: Direction): string {
  const initiator = direction === 'rtl' ? '\u2066' : '\u2067';
  const runs = foreignRuns(text, direction);
  const native = runs.findIndex((run) => !run.foreign && firstLetter[direction].test(run.text));
  const lead = native === -1 ? runs.length : native;
  return runs
    .map((run, place) => (run.foreign && place < lead ? `${initiator}${run.text}\u2069` : run.text))
    .join('');
}
