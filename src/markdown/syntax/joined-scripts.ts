/*
 * For the brackets of regular expressions with the flag `u`. Punctuation and marks that scripts share with others are
 * among them: where letters are meant, `letterOf` leaves it out.
 */

/** Scripts that run from right to left; they join particles and punctuation to words. */
export const rtl =
  '\\p{scx=Arab}\\p{scx=Hebr}\\p{scx=Syrc}\\p{scx=Thaa}\\p{scx=Nko}\\p{scx=Adlm}\\p{scx=Rohg}';

/** Scripts that have no spaces between words. */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Bopo}' +
  '\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}';

/** Scripts in which what belongs to a sentence may stand beside a word without a space. */
export const joined = rtl + unspaced;

/** The source of a pattern for one letter, mark or digit of these scripts. */
export const letterOf = (scripts: string) => `(?=[\\p{L}\\p{M}\\p{N}])[${scripts}]`;
