import type { Passage } from '../passage.ts';
import { type CopyRule, type PassageProblem, proseOf } from '../rule.ts';

/** The longest quotation that a message shows whole, in letters. */
const shownLength = 40;

export const straightQuotes: CopyRule = {
  level: 'warning',
  languages: ['ar', 'fa'],
  find: (copy) => proseOf(copy).flatMap(problemsIn),
};

function problemsIn(passage: Passage): PassageProblem[] {
  const { text } = passage;
  // A paragraph in another script has the marks of its language.
  if (!arabic.test(text)) return [];
  const offsets = Array.from(text.matchAll(/"/g), ({ index }) => index);
  const pairs = offsets.flatMap((opening, index) => {
    const closing = offsets[index + 1];
    return index % 2 === 0 && closing !== undefined ? [{ opening, closing }] : [];
  });
  const certain =
    offsets.length % 2 === 0 &&
    countOf(text, '«') === countOf(text, '»') &&
    pairs.every((pair) => isQuotation(text, pair));
  if (!certain) return offsets.map((from) => ({ passage, from, to: from + 1, suggested: '« »', mends: [] }));
  return pairs.map(({ opening, closing }) => {
    // Outside «…», and inside them “…”.
    const [open, close] = isWithin(text, opening) ? ['“', '”'] : ['«', '»'];
    const quoted = text.slice(opening + 1, closing);
    const shown = quoted.length > shownLength ? `${quoted.slice(0, shownLength)}…` : quoted;
    return {
      passage,
      from: opening,
      to: closing + 1,
      shown: `"${shown}"`,
      suggested: open + shown + close,
      mends: [
        { passage, from: opening, to: opening + 1, text: open },
        { passage, from: closing, to: closing + 1, text: close },
      ],
    };
  });
}

const arabic = /\p{Script=Arabic}/u;
const countOf = (text: string, sign: string) => text.split(sign).length - 1;

/** What Arabic writes onto the word after it, tatweel among it: و"الحياة", لـ"داعش", بال"بيت". */
const proclitic = /(?<![\p{L}\p{M}])[وفبكلس]{0,3}(?:ال)?ـ*$/u;

/**
 * Whether a pair is a quotation for certain: not inches or gershayim, no marks that lean on a space on the inner side,
 * none that stand on another quotation mark or in a sentence in Latin letters, and not within “…”.
 */
const isQuotation = (text: string, { opening, closing }: { opening: number; closing: number }) =>
  closing > opening + 1 &&
  !/\s/.test(text[opening + 1] ?? '') &&
  !/\s/.test(text[closing - 1] ?? '') &&
  !/\p{N}/u.test(text[opening - 1] ?? '') &&
  !/[\p{L}\p{N}]/u.test(text[closing + 1] ?? '') &&
  proclitic.test(
    text
      .slice(0, opening)
      .slice(-8)
      .replace(/^.*[^\p{L}\p{M}]/su, ''),
  ) &&
  !/[«“‘']/.test(text[opening - 1] ?? '') &&
  !/[»”’']/.test(text[closing + 1] ?? '') &&
  text.lastIndexOf('“', opening) <= text.lastIndexOf('”', opening) &&
  !(
    /\p{Script=Latin}[^\p{L}]*$/u.test(text.slice(Math.max(0, opening - 20), opening)) &&
    /^[^\p{L}]*\p{Script=Latin}/u.test(text.slice(closing + 1, closing + 20))
  );

const isWithin = (text: string, offset: number) =>
  text.lastIndexOf('«', offset) > text.lastIndexOf('»', offset);
