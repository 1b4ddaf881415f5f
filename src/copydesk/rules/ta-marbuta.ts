import { endInHeh, endInTaMarbuta } from '../lists/ta-marbuta.ts';
import type { CopyRule } from '../rule.ts';
import { stemsOf, wordProblems } from '../word-problems.ts';

const bareAlef = (word: string) => word.replace(/^[أإ]/, 'ا');
const written = (words: readonly string[], last: string) =>
  new Set(words.map((word) => word.slice(0, -1) + last).flatMap((word) => [word, bareAlef(word)]));

const withHeh = written(endInTaMarbuta, 'ه');
const withTaMarbuta = written(endInHeh, 'ة');

/** ة and ه taken for each other at the end of a word. */
export const taMarbuta: CopyRule = {
  level: 'warning',
  languages: ['ar'],
  find: (copy) =>
    wordProblems(copy, ({ bare }) => {
      const last = bare.at(-1);
      if (last !== 'ه' && last !== 'ة') return null;
      const isWrong =
        last === 'ه'
          ? stemsOf(bare).some(({ start, definite }) => definite && withHeh.has(bare.slice(start)))
          : withTaMarbuta.has(bare) || withTaMarbuta.has(bare.replace(/^[وف]/, ''));
      return isWrong ? { letter: bare.length - 1, correct: [last === 'ه' ? 'ة' : 'ه'] } : null;
    }),
};
