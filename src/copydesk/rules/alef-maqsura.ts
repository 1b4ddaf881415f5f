import { adjectives, alsoOthers, endInMaqsura, endInYeh } from '../lists/alef-maqsura.ts';
import type { CopyRule } from '../rule.ts';
import { stemsOf, wordProblems } from '../word-problems.ts';

const written = (words: readonly string[], last: string) =>
  new Set(words.flatMap((word) => spellings(word.slice(0, -1) + last)));

/** With the hamza of its first letter and, as those often write who slip, without. */
const spellings = (word: string) => [word, word.replace(/^[أإ]/, 'ا')];

const withMaqsura = written(endInYeh, 'ى');
const adjectivesWithMaqsura = written(adjectives, 'ى');
const withYeh = written(endInMaqsura, 'ي');

/** In letters: shorter ones without the article may be verbs. */
const longAdjective = 5;

/** ى and ي taken for each other at the end of a word. */
export const alefMaqsura: CopyRule = {
  level: 'warning',
  languages: ['ar'],
  find: (copy) =>
    wordProblems(copy, ({ bare }) => {
      const last = bare.at(-1);
      if (last !== 'ى' && last !== 'ي') return null;
      const isWrong = stemsOf(bare).some(({ start, definite, preposition }) => {
        const stem = bare.slice(start);
        if (last === 'ي') return withYeh.has(stem);
        const isAdjective = adjectivesWithMaqsura.has(stem) && (definite || stem.length >= longAdjective);
        return isAdjective || (!definite && preposition === '' && withMaqsura.has(stem));
      });
      if (!isWrong) return null;
      const other = last === 'ى' ? 'ي' : 'ى';
      return { letter: bare.length - 1, correct: alsoOthers.includes(bare) ? [other, last] : [other] };
    }),
};
