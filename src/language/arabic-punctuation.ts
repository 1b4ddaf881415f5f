import type { Change } from './quotation-marks.ts';

const arabicMark: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/**
 * A mark that ends something, with all the spaces before it (a search from each of them again would be slow), or one
 * without spaces that Arabic writes otherwise.
 */
const mark = /(?<![ \t\u00A0])(?:([ \t\u00A0]+)([,;?،؛؟!:]|\.(?!\s*\.))|[,;?])(?=[\s"'»”)\]!?؟\uFFFC]|$)/g;

/** An Arabic letter, and what may stand between it and the mark that follows its word. */
const afterArabic = /(?=\p{Lo})\p{Script=Arabic}[\p{M}ـ"'»”)\]!?؟]*$/u;
const afterWord = /[\p{L}\p{M}\p{Nd}"'»”)\]]$/u;

/** A number and the era or unit that belongs to it. */
const measure = / (?<=\p{Nd} )(?=(?:هـ|م|كم|كلم|كغ)(?![\p{L}\p{M}]))/gu;

/** How far back from a mark its word's last letter may stand: marks of vowels and closing signs lie between. */
const reach = 12;

/**
 * Punctuation as Arabic and Persian have it: ، ؛ ؟ after Arabic words, no space before a mark, and a number kept
 * on the line of its unit. Numbers and words in other scripts keep their own marks.
 */
export function arabicPunctuation(text: string): Change[] {
  const changes: Change[] = [];
  for (const { 0: found, 1: spaces = '', 2: sign = found, index: start } of text.matchAll(mark)) {
    const put = arabicMark[sign];
    const before = text.slice(Math.max(0, start - reach), start);
    const end = start + found.length;
    if (put && afterArabic.test(before)) changes.push({ start, end, put });
    else if (spaces !== '' && afterWord.test(before)) changes.push({ start, end, put: sign });
  }
  for (const { index: start } of text.matchAll(measure)) {
    changes.push({ start, end: start + 1, put: '\u00A0' });
  }
  return changes;
}
