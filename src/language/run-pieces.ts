import type { Direction } from './direction.ts';

// Script extensions, so that tatweel and its like, shared by several of these scripts, count as theirs.
const rtlScripts = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']
  .map((script) => `\\p{scx=${script}}`)
  .join('');

/** Sources of regular expressions: one letter of a direction. */
export const letters: Readonly<Record<Direction, string>> = {
  rtl: `(?:(?=\\p{L})[${rtlScripts}])`,
  ltr: `(?:(?![${rtlScripts}])\\p{L})`,
};

/** Punctuation that between two words of a script is theirs; that of the other script is the sentence's around them. */
export const marks: Readonly<Record<Direction, string>> = { rtl: '،؛؟', ltr: ',;:!?' };

/** What a foreign run is put together from; `start` and `end` are places in the text. */
export interface Piece {
  kind: 'address' | 'word' | 'number';
  start: number;
  end: number;
  /** The signs before it that belong to it: the plus of a telephone number, the dollar of $100. */
  lead: string;
  /** Without the signs at its ends. */
  body: string;
}

/** A bare address, whose signs and brackets belong to it; it ends before the punctuation of the sentence. */
const within = '(?:[^\\s<>«»()"“”،؛؟]|\\([^\\s<>«»()]*\\))';
const address = `(?:https?://|ftp://|www\\.)${within}*(?![.,:;!?'’*_])${within}`;

/** Signs that join what stands on both sides of them, without spaces, to one piece. */
const joiners = "-‐‑‒–—−.:&'’/\\\\^@_#+%‰=~×*°′″\\p{Sc}";
const leads = "-−+±~≈.@#/'’\\p{Sc}";
const trails = '-+#%‰°′″²³⁺⁻™®℠\\p{Sc}';

/** A letter or digit with its marks, its indices (H₂O, m²), and the joiners that Persian has within words. */
const unit = (letter: string) => `(?:${letter}|\\p{Nd})[\\p{M}\\p{No}\\u200C\\u200D]*`;

/**
 * Pieces in the letters of `direction`. No two parts that may repeat can begin with the same sign, and none has to be
 * tried from every place of a long row, so that the time grows with the text and no faster.
 */
const patternFor = (direction: Direction) => {
  const letter = unit(letters[direction]);
  const signs = `[${joiners}${marks[direction]}]*`;
  return new RegExp(
    `(${address})|([${leads}]{0,3})(${letter}(?:${signs}${letter})*)([${trails}]{0,3})`,
    'giu',
  );
};

const patterns: Readonly<Record<Direction, RegExp>> = { rtl: patternFor('rtl'), ltr: patternFor('ltr') };
const letter: Readonly<Record<Direction, RegExp>> = {
  rtl: new RegExp(letters.rtl, 'u'),
  ltr: new RegExp(letters.ltr, 'u'),
};

const leading = /(?:[-−+±~≈]?(?:\p{Sc}[-−+]?|[@#])?\.?|~?\/|['’])$/u;
const wordEnd = /^(?:\+{1,2}|#|\p{Sc})?[⁺⁻™®℠]?/u;
/** Initials, of which a dot is the end: U.S., p.m. */
const initials = /^(?:\p{L}\.)+\p{L}$/u;
const numberEnd = /^[%‰°′″²³+\p{Sc}]{0,2}/u;
/** After these a hyphen, plus or dot is the sentence's (COVID-19 in Arabic letters); a tatweel only stretches. */
const notBeforeSign = /[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}.-]/u;

/** The addresses, words in the letters of `direction` and numbers in a text, in their order. */
export function piecesOf(text: string, direction: Direction): Piece[] {
  return [...text.matchAll(patterns[direction])].map(
    ({ 0: whole, 1: url, 2: before = '', 3: body = '', 4: after = '', index }) => {
      if (url !== undefined)
        return { kind: 'address', start: index, end: index + whole.length, lead: '', body: url };
      const kind = letter[direction].test(body) ? 'word' : 'number';
      const from = index + before.length;
      const last = from + body.length;
      const isDotted = direction === 'ltr' && text.charAt(last) === '.' && initials.test(body);
      const trail = isDotted ? '.' : (kind === 'word' ? wordEnd : numberEnd).exec(after)?.[0];
      const end = last + (trail?.length ?? 0);
      const lead = leadOf(text, from, before, end);
      return { kind, start: from - lead.length, end, lead, body };
    },
  );
}

/** Those of the signs before a piece that belong to it: never a dash of the sentence, of which there may be two. */
function leadOf(text: string, from: number, before: string, end: number): string {
  const lead = leading.exec(before)?.[0] ?? '';
  const belongs = (sign: string, index: number) => {
    if (/[@#\p{Sc}]/u.test(sign)) return true;
    const previous = text.charAt(from - lead.length + index - 1);
    if (notBeforeSign.test(previous) && previous !== 'ـ') return false;
    if (/['’]/.test(sign)) return /^\d0s(?!\p{L})/u.test(text.slice(from, from + 4));
    if (sign === '/' && !letter.ltr.test(text.charAt(from))) return false;
    const isDash =
      sign === '-' &&
      (/[-–—]/.test(text.charAt(end)) || (previous === '' && !/^\p{Nd}/u.test(text.slice(from, from + 1))));
    return !isDash;
  };
  const first = [...lead].findIndex(belongs);
  return first === -1 ? '' : lead.slice(first);
}
