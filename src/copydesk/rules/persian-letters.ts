import type { Passage, Word } from '../passage.ts';
import { type Span, spansOf } from '../quoted-spans.ts';
import { type CopyRule, type PassageProblem, proseOf } from '../rule.ts';
import { listed } from '../word-problems.ts';

/** The letters of one keyboard that look like those of the other, in Arabic and in Persian text. */
const arabicFor: Readonly<Record<string, string>> = {
  ک: 'ك',
  ی: 'ي',
  ې: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ة',
  ے: 'ي',
};
const persianFor: Readonly<Record<string, string>> = { ك: 'ک', ي: 'ی', ى: 'ی' };

const persianOnly = /[پچژگ]/;
const persianWords = new Set(listed('است که می نمی های برای'));

/** Arabic's own: ة, a hamza on or under alef, vowel marks but for those that Persian writes too (ً ّ ٔ), the article. */
const arabicOnly = /[ةأإٱ\u064B-\u0653\u0670](?<!اً|ّ)/;
const article = /^[وف]?[بك]?(?:ال|لل)(?=\p{L}{2})/u;
/** Words of Persian that begin as if with the article. */
const notArticle = new Set(
  listed('الان البته الزام الزامي الزامی التماس الهام التهاب الفبا الماس الياف الیاف الكي الکی الگو'),
);

const isPersian = (written: string, bare: string) => persianOnly.test(written) || persianWords.has(bare);
const isArabic = (written: string, bare: string) =>
  arabicOnly.test(written) || (article.test(bare) && !notArticle.has(bare));

/**
 * Letters of the other language's keyboard. A word, a quotation or a paragraph that has signs of the other language
 * is in it: such a word is not told, and of those beside it nothing is mended. What a quotation holds is mended only
 * where it has signs or letters of the edition's own language.
 */
export const persianLetters: CopyRule = {
  level: 'warning',
  languages: ['ar', 'fa'],
  find(copy): PassageProblem[] {
    const [correctFor, isOwn, isOther] =
      copy.language === 'fa' ? [persianFor, isPersian, isArabic] : [arabicFor, isArabic, isPersian];
    const wrong = new RegExp(`[${Object.keys(correctFor).join('')}]`, 'g');
    const typed = new RegExp(`[${Object.values(correctFor).join('')}]`);
    return proseOf(copy).flatMap((passage) => {
      if (passage.text.search(wrong) === -1) return [];
      const writtenOf = ({ from, to }: Word) => passage.text.slice(from, to);
      const has = (words: Span['words'], isOf: typeof isOwn) =>
        words.some((word) => isOf(writtenOf(word), word.bare));
      return spansOf(passage).flatMap(({ words, quoted }) => {
        const certain =
          !has(words, isOther) &&
          (!quoted || has(words, isOwn) || words.some((word) => typed.test(writtenOf(word))));
        return words
          .filter((word) => !isOther(writtenOf(word), word.bare))
          .flatMap((word) => problemsOf(word, passage, wrong, correctFor, certain));
      });
    });
  },
};

function problemsOf(
  { from, to }: Word,
  passage: Passage,
  wrong: RegExp,
  correctFor: Readonly<Record<string, string>>,
  certain: boolean,
): PassageProblem[] {
  const written = passage.text.slice(from, to);
  const letters = Array.from(written.matchAll(wrong));
  if (letters.length === 0) return [];
  // At the end of an Arabic word, ی stands for ي or ى.
  const open = letters.some(({ 0: letter, index }) =>
    /^[یۀ]\p{M}*$/u.test(letter + written.slice(index + 1)),
  );
  const corrected = (text: string) => text.replace(wrong, (letter) => correctFor[letter] ?? letter);
  const mends = letters.map(({ 0: letter, index }) => ({
    passage,
    from: from + index,
    to: from + index + 1,
    text: corrected(letter),
  }));
  return [{ passage, from, to, suggested: corrected(written), mends: certain && !open ? mends : [] }];
}
