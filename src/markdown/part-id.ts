/** Before every id made of words: no element of a page around a text has an id that begins so. */
export const partPrefix = 'part-';

/**
 * Vowel marks and tatweel, which one writer sets and another does not; hamza and madda (U+0653 to U+0655) are part
 * of a letter's spelling.
 */
const optional =
  /[\u0610-\u061A\u0640\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/g;

/** The id of a part of a text with this heading; null where it has neither letter nor digit. */
export function partId(words: string): string | null {
  const slug = words
    .normalize('NFC')
    .replace(optional, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-|-$/g, '');
  return /[\p{L}\p{N}]/u.test(slug) ? partPrefix + slug : null;
}
