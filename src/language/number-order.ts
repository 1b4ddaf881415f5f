import type { Direction } from './direction.ts';
import type { Piece } from './run-pieces.ts';

/** A part of a text. */
export interface Span {
  start: number;
  end: number;
}

/** Between two groups of a telephone number. */
const separator = /^(?:\)?\s?[-./]?\s?\(?)$/;
const digitGroups = /^\p{Nd}+(?:[-‐‑–]\p{Nd}+)*$/u;
const arabicLetter = /\p{Script=Arabic}/u;
const arabicIndic = /[\u0660-\u0669]/;
/** Digits with single signs that UAX #9 keeps among them (W4): 10:30, 2.0.1, 24/7, 1,500. */
const plain = /^\p{Nd}+(?:[.,:/;!?]\p{Nd}+)*$/u;
const dashes = /[-‐‑‒–—−]/;
const date = /^(?:\p{Nd}{4}-\p{Nd}{1,2}-\p{Nd}{1,2}|\p{Nd}{1,2}-\p{Nd}{1,2}-\p{Nd}{4})$/u;
/** The signs of eras: after the Hijra, after Christ and before, solar. */
const era = /^\s?(?:هـ|[هم](?!\p{L})|ق\.?\s?م|ش(?!\p{L}))/u;
/** A sign of its own after a number, as French writes it: 5 %, 100 $. */
const sign = /^[ \u00A0\u202F](?:[%‰]|\p{Sc})(?![\p{L}\p{N}])/u;

/**
 * What to isolate of the number `pieces[first]` and those that make one with it, and the index of the piece after them.
 * UAX #9 orders a plain number rightly, but after Arabic letters it reverses the parts of +961 1 234 567, 01-234-567,
 * 2015-09-15 and -5, and sets the signs of $100 and 5% on their other side; these are read as they are written. A range
 * of years, and what stands in Arabic-Indic digits, Arabs read from the number on the right to that on the left: that
 * stays, but for telephone numbers and thousands.
 */
export function orderOfNumbers(
  text: string,
  pieces: readonly Piece[],
  first: number,
  direction: Direction,
): { spans: Span[]; next: number } {
  const numbers = sequenceFrom(text, pieces, first);
  const next = first + numbers.length;
  if (isOneNumber(text, numbers)) {
    const isOrdered = direction === 'ltr' && !numbers.some(({ body }) => arabicIndic.test(body));
    return { spans: isOrdered ? [] : [withBracket(text, numbers)], next };
  }
  return { spans: numbers.flatMap((number) => orderOfOne(text, number, direction)), next };
}

/** The number and those after it that only a space, a sign or a bracket parts from it. */
function sequenceFrom(text: string, pieces: readonly Piece[], first: number): Piece[] {
  const numbers = pieces.slice(first, first + 1);
  for (let next = first + 1; next < pieces.length; next++) {
    const [last, piece] = [numbers.at(-1), pieces[next]];
    if (!last || piece?.kind !== 'number' || piece.lead !== '') break;
    if (!separator.test(text.slice(last.end, piece.start))) break;
    numbers.push(piece);
  }
  return numbers;
}

/** Whether several numbers are one: that of a telephone, thousands parted by spaces, a long number in groups. */
function isOneNumber(text: string, numbers: readonly Piece[]): boolean {
  const [first, ...others] = numbers;
  if (!first || others.length === 0 || !numbers.every(({ body }) => digitGroups.test(body))) return false;
  const bodies = numbers.map(({ body }) => body);
  if (isTelephone(first.lead, bodies.join('-'))) return true;
  const gaps = others.map(({ start }, index) => text.slice(numbers[index]?.end, start));
  if (!gaps.every((gap) => /^\s$/.test(gap))) return false;
  if (
    /^(?!\p{Nd}*[-‐‑–])\p{Nd}{1,3}$/u.test(first.body) &&
    others.every(({ body }) => /^\p{Nd}{3}$/u.test(body))
  )
    return true;
  const digits = bodies.join('').length;
  return numbers.length > 2 && digits >= 7 && digits <= 24 && !bodies.every(isYear);
}

/** A number with a country's code, or that of a city, which begins with zero (E.164 has 15 digits at most). */
function isTelephone(lead: string, body: string): boolean {
  const digits = body.match(/\p{Nd}/gu)?.length ?? 0;
  return (lead === '+' || /^[0٠۰]/.test(body)) && digits >= 6 && digits <= 17 && !date.test(body);
}

const isYear = (number: string) => /^[1۱][0-9۰-۹]{3}$|^[2۲][0۰][0-9۰-۹]{2}$/.test(number);

/** From the first to the last, with the bracket before the first where it closes among them: (01) 234 567. */
function withBracket(text: string, numbers: readonly Piece[]): Span {
  const start = numbers[0]?.start ?? 0;
  const end = numbers.at(-1)?.end ?? start;
  const isOpen =
    text.charAt(start - 1) === '(' &&
    text
      .slice(start, end)
      .replace(/\([^()]*\)/g, '')
      .includes(')');
  return { start: isOpen ? start - 1 : start, end };
}

function orderOfOne(text: string, { start, end, lead, body }: Piece, direction: Direction): Span[] {
  const whole = [{ start, end }];
  if (arabicIndic.test(body)) return /[-‐‑–]/.test(body) && isTelephone(lead, body) ? whole : [];
  if (direction === 'ltr') return [];
  const spaced = sign.exec(text.slice(end, end + 3));
  if (spaced) return [{ start, end: end + spaced[0].length }];
  const isBare = start + body.length === end;
  if (isBare && plain.test(body)) return [];
  if (!isBare || !isRange(body, text.slice(end, end + 6))) return whole;
  return arabicLetter.test(text.slice(Math.max(0, start - 200), start)) ? [] : inTheirOrder(start, body);
}

/**
 * Years with dashes between them, the last of them perhaps in short (1990-95); of three digits if an era follows, such
 * as 150-204 هـ; or two Persian numbers.
 */
function isRange(body: string, following: string): boolean {
  const numbers = body.split(dashes);
  const [first = '', ...others] = numbers;
  if (numbers.every((number) => /^[۰-۹]+$/.test(number))) return !isTelephone('', body);
  if (others.length === 0) return false;
  if (era.test(following)) return numbers.every((number) => /^\p{Nd}{3,4}$/u.test(number));
  if (!isYear(first)) return false;
  return others.every(isYear) || (others.length === 1 && /^(?:1[3-9]|[2-9]\d)$/.test(others.join('')));
}

/** Each number of a range by itself but for the last: where no Arabic letter goes before, a hyphen joins them (W4). */
function inTheirOrder(start: number, body: string): Span[] {
  const spans: Span[] = [];
  let offset = start;
  for (const number of body.split(dashes).slice(0, -1)) {
    spans.push({ start: offset, end: offset + number.length });
    offset += number.length + 1;
  }
  return spans;
}
