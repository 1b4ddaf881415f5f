import type { Span } from './number-order.ts';
import { runOfWords } from './run-of-words.ts';
import { letters, type Piece } from './run-pieces.ts';

/** Hours, units (the SI Brochure, and what news counts in), currencies (ISO 4217) and eras after a number. */
const unit =
  /^(?:[ap]\.?m|(?:GMT|UTC)(?:[+−-][\d:]+)?|[CE]ST|[CE]ET|BST|[kcmnµμ]?m\p{No}?|km\/h|kmh|mph|m\/s|knots|ft|in|[kmµμ]?g|lbs?|oz|[mc]?l|[kMGT]?Hz|[kmMGT]?Wh?|[km]?V|m?Ah?|[KMGTkmgt]i?B(?:ps)?|[KMGkmg]bps|[KMGT]i?B\/s|h|dBA?|fps|hp|px|dpi|psi|h?Pa|[MK]P|bpd|bbl|USD|EUR|GBP|CHF|JPY|SAR|AED|QAR|KWD|EGP|SYP|LBP|IQD|JOD|TRY|IRR|BCE?|CE|AD)$/iu;
const degrees = /^[CFKNESW]$/;
const rtl = new RegExp(letters.rtl, 'u');
const opening = /^[«“"'‘([]?$/;
const closing = /^[»”"'’)\]]?$/;

/**
 * The foreign run that begins with the number `pieces[first]`, in a text that runs from right to left, and the index of
 * the piece after it: a number with a unit (5 km, 10:05 AM, 25 °C), or with words that fill quotation marks or brackets
 * together with it («12 Years a Slave») or are all of the text. Null where the words after it, if there are any, need
 * not belong to it.
 */
export function runFromNumber(
  text: string,
  pieces: readonly Piece[],
  first: number,
): { span: Span; next: number } | null {
  const [number, word] = [pieces[first], pieces[first + 1]];
  if (!number || word?.kind !== 'word') return null;
  const gap = text.slice(number.end, word.start);
  const isDegree = /[°′″']$/.test(text.slice(0, number.end) + gap.trim());
  const isUnit =
    /^[ \u00A0\u202F]°?$/.test(gap) && (unit.test(word.body) || (isDegree && degrees.test(word.body)));
  if (!isUnit && !/^:?[ \u00A0]$/.test(gap)) return null;
  const { span, next } = runOfWords(text, pieces, first + 1, 'ltr');
  const [before, after] = [text.charAt(number.start - 1), text.charAt(span.end)];
  const isFilled =
    opening.test(before) && closing.test(after) && (before !== '' || after !== '' || !rtl.test(text));
  return isUnit || isFilled ? { span: { start: number.start, end: span.end }, next } : null;
}
