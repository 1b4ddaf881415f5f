import { arabicPunctuation } from './arabic-punctuation.ts';
import { primaryLanguage } from './language-tag.ts';
import { gregorianMonths, otherMonths } from './month-names.ts';
import { type Change, quotationMarks } from './quotation-marks.ts';

const address = /(?:https?:\/\/|www\.)[^\s<>«»()"]+/g;
const arabicMonth = [...Object.values(gregorianMonths).flat(), ...otherMonths['umm-al-qura'].ar]
  .filter((name) => /\p{Script=Arabic}/u.test(name))
  .join('|');
/** Two names of one month, `أيلول/سبتمبر`: a line may break at a slash, and would part them. */
const monthPair = new RegExp(
  `(?<=(?:${arabicMonth}))([ \\u00A0]?)/([ \\u00A0]?)(?=(?:${arabicMonth})(?!\\p{L}))`,
  'gu',
);

const threeDots = /(?<!\.)\.{3}(?!\.)/g;

/** Stands in a text for what is not to be set: code, addresses, runs in another language. */
export const opaque = '\uFFFC';

/**
 * What to change in one block of text so that it is set as its language (a BCP 47 tag) has it: quotation marks,
 * apostrophes, ellipses, and in Arabic and Persian the punctuation. The changes are in the order of the text and
 * do not overlap; languages whose rules are not known have none.
 */
export function changesFor(text: string, language: string): Change[] {
  const primary = primaryLanguage(language);
  const isArabic = primary === 'ar' || primary === 'fa';
  if (!isArabic && primary !== 'en') return [];
  const open = text.replace(address, (found) => opaque.repeat(found.length));
  const changes = [
    ...quotationMarks(open, isArabic ? 'arabic' : 'english'),
    ...(isArabic ? arabicPunctuation(open) : []),
    // Few texts have a slash, and to look for names before each letter takes long.
    ...(isArabic && open.includes('/') ? monthPairs(open) : []),
    ...[...open.matchAll(threeDots)].map(({ index }) => ({ start: index, end: index + 3, put: '…' })),
  ];
  return changes.sort((a, b) => a.start - b.start);
}

/** No-break spaces where there were spaces, and where there was none after the slash a joiner that is not seen. */
const monthPairs = (text: string): Change[] =>
  [...text.matchAll(monthPair)].map(({ 0: found, 1: before, 2: after, index }) => ({
    start: index,
    end: index + found.length,
    put: `${before ? '\u00A0' : ''}/${after ? '\u00A0' : '\u2060'}`,
  }));

/** A headline, a caption or another plain text, set for display. What is stored stays as it was written. */
export function typeset(text: string, language: string): string {
  let result = '';
  let offset = 0;
  for (const { start, end, put } of changesFor(text, language)) {
    result += text.slice(offset, start) + put;
    offset = end;
  }
  return result + text.slice(offset);
}
