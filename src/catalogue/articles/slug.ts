import { type CalendarDate, isoDate } from '../../language/calendar-date.ts';

/** What a name may be at most: a file's name on ext4 and APFS, in bytes of UTF-8. */
const longestName = 255;

/**
 * Marks that Arabic, Hebrew and Syriac may write or leave out: with and without them one word would have two
 * addresses. Hamza and madda (U+0653 to U+0655) are part of a letter's spelling.
 */
const optionalMark =
  /(?![\u0300-\u036f\u0653-\u0655])(?=[\p{Script_Extensions=Arabic}\p{Script_Extensions=Hebrew}\p{Script_Extensions=Syriac}])\p{M}/u;

/**
 * Letters and digits of any script with the marks that belong to them (vowels of Devanagari and Thai), and hyphens,
 * underscores or a point between. A joiner (U+200C, U+200D) stands where a word of Persian or Sinhala has it.
 */
const pattern =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|(?:[-_]+|\.)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L}))*$/u;

/** Of `x.md.md`, as files come to be named where a system hides endings. */
const secondEnding = /\.(?:md|markdown)$/i;

/** What nobody sees (Unicode, section 5.21), the joiners aside: variation selectors among the marks. */
const unseen = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/u;

/** Whether a text, in NFC, can be the name of a subject, a story or a section, and stand in an address. */
export const isName = (name: string) =>
  pattern.test(name) &&
  !optionalMark.test(name) &&
  !unseen.test(name) &&
  !name.includes('ـ') &&
  name.toLowerCase() !== 'index.html' &&
  Buffer.byteLength(name) <= longestName;

/**
 * Whether a text, in NFC, can be the last part of an article's address: a name, with a letter in it where the day is
 * not known, for the numbers there are those of months and days.
 */
export const isSlug = (slug: string, { day }: Pick<CalendarDate, 'day'> = {}) =>
  isName(slug) && !secondEnding.test(slug) && (day !== undefined || /\p{L}/u.test(slug));

/** The nearest slug to a file's name; its date where the name has nothing that a slug could have. */
export function suggestSlug(name: string, date: CalendarDate): string {
  const slug = suggestName(name.replace(secondEnding, ''));
  return isSlug(slug, date) ? slug : `article-${slug || isoDate(date)}`;
}

/** The nearest name to a text; empty where the text has nothing that a name could have. */
export const suggestName = (text: string) =>
  decoded(text)
    .normalize('NFKD')
    // Word's and WordPress's apostrophes: aid’s.
    .replace(/(?<=\p{Script=Latin})['’](?=\p{Script=Latin})/gu, '')
    .replace(new RegExp(optionalMark, 'gu'), '')
    .replace(/(?<=\p{Script=Latin}\p{M}*)[\u0300-\u036f]|ـ/gu, '')
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?!\p{L})|[^\p{L}\p{N}\p{M}\u200c\u200d]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '')
    .toLowerCase();

/** Names that were exported percent-encoded, as addresses have them: `%d8%ae%d8%a8%d8%b1`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
