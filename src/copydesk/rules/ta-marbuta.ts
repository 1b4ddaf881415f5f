import { endInHeh, endInTaMarbuta } from '../lists/ta-marbuta.ts';
import type { CopyRule } from '../rule.ts';
import { stemsOf, wordSlips } from '../word-slips.ts';

const bareAlef = (word: string) => word.replace(/^[أإ]/, 'ا');
const written = (words: readonly string[], last: string) =>
  new Set(words.map((word) => word.slice(0, -1) + last).flatMap((word) => [word, bareAlef(word)]));

const hehSlips = written(endInTaMarbuta, 'ه');
const taMarbutaSlips = written(endInHeh, 'ة');

/** ة and ه taken for each other at the end of a word. */
export const taMarbuta: CopyRule = {
  level: 'warning',
  languages: ['ar'],
  find: (copy) =>
    wordSlips(copy, ({ bare }) => {
      const last = bare.at(-1);
      if (last !== 'ه' && last !== 'ة') return null;
      const isSlip =
        last === 'ه'
          ? stemsOf(bare).some(({ start, definite }) => definite && hehSlips.has(bare.slice(start)))
          : taMarbutaSlips.has(bare) || taMarbutaSlips.has(bare.replace(/^[وف]/, ''));
      return isSlip ? { letter: bare.length - 1, correct: [last === 'ه' ? 'ة' : 'ه'] } : null;
    }),
};
