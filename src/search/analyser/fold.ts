/** Letters that readers use for one another, by the letter that stands for all of them. */
const same: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ۍ: 'ي',
  ێ: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  // The carriers go with their hamza: مسؤول and مسئول are one word.
  ؤ: '',
  ئ: '',
  ء: '',
};

const sameLetters = new RegExp(`[${Object.keys(same).join('')}]`, 'g');
/** Most words by far: nothing else is to be done for them. */
const arabicLetters = /^[\u0621-\u063a\u0641-\u064a]+$/;
const digits = /[0-9۰-۹]/g;
/** Marks (vowels, accents), format characters (joiners, direction) and tatweel. */
const unwritten = /[\p{M}\p{Cf}ـ]/gu;
/** Only these are taken apart: in Arabic, NFD would take the hamza off its letter. */
const accented = /[\u00c0-\u024f\u1e00-\u1eff]/g;

/**
 * The letters by which a word is compared: compatibility forms resolved (NFKC, UAX #15), case, marks, tatweel and
 * format characters gone, letters that stand for one another unified, digits as ٠–٩. Folding again changes nothing.
 */
export function fold(word: string): string {
  return unify(plainLetters(word));
}

/**
 * A word as it is written, whatever it is written with: compatibility forms, case, marks, tatweel, format characters and
 * digits as `fold` has them, and every letter as it stands, with its hamza or without.
 */
export function plainLetters(word: string): string {
  if (arabicLetters.test(word)) return word;
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(accented, (letter) => letter.normalize('NFD'))
    .replace(unwritten, '')
    .replace(digits, (digit) => String.fromCharCode(0x0660 + (digit.charCodeAt(0) & 15)));
}

function unify(letters: string): string {
  return letters.replace(sameLetters, (letter) => same[letter] ?? letter);
}
