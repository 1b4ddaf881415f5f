import { type CopyRule, proseOf, type Slip } from '../rule.ts';

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

/** Letters that say of a word that it is quoted from the other language. */
const persianOnly = /[پچژگ]/;
const arabicOnly = /[ةإٱ\u064B-\u064D]/;

export const persianLetters: CopyRule = {
  level: 'warning',
  languages: ['ar', 'fa'],
  find({ language, ...copy }): Slip[] {
    const [correctFor, quoted] = language === 'fa' ? [persianFor, arabicOnly] : [arabicFor, persianOnly];
    const wrong = new RegExp(`[${Object.keys(correctFor).join('')}]`, 'g');
    return proseOf({ language, ...copy }).flatMap((passage) => {
      if (passage.text.search(wrong) === -1) return [];
      return passage.words.flatMap(({ from, to }): Slip[] => {
        const written = passage.text.slice(from, to);
        const letters = Array.from(written.matchAll(wrong));
        if (letters.length === 0 || quoted.test(written)) return [];
        // At the end of a word, ی stands for ي or ى.
        const open = language !== 'fa' && /[یۀ][\p{M}]*$/u.test(written);
        const corrected = (text: string) => text.replace(wrong, (letter) => correctFor[letter] ?? letter);
        const mends = letters.map(({ 0: letter, index }) => ({
          passage,
          from: from + index,
          to: from + index + 1,
          text: corrected(letter),
        }));
        return [{ passage, from, to, suggested: corrected(written), mends: open ? [] : mends }];
      });
    });
  },
};
