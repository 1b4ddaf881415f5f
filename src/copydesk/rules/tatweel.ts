import { wordAt } from '../passage.ts';
import { type CopyRule, type PassageProblem, problemsAt, proseOf } from '../rule.ts';

/** Tatweel within or after a word, but for one that carries a vowel mark. */
const stretched = /(?<=[\u0620-\u063F\u0641-\u0652\u066E-\u06D3])\u0640+(?![\p{M}\u0640])/gu;
/** Where it ends these it is spelling: particles before a number or a quotation (الـ), and هـ and اهـ. */
const spelling = /^(?:[وف]?[بكلس]?(?:ال)?|[وف]?لل|[اأ]?ه|\p{L})$/u;

export const tatweel: CopyRule = {
  level: 'warning',
  languages: 'all',
  find: (copy) =>
    problemsAt(proseOf(copy), stretched, ({ 0: written, index }, passage) => {
      const end = index + written.length;
      const word = wordAt(passage, index);
      if (word?.to === end && spelling.test(word.bare)) return null;
      // At its end it may join what stands apart: a suffix, or the other half of a verse.
      return { suggested: '', certain: word !== undefined && end < word.to };
    }).map(withWord),
};

/** In UTF-16 units: what is longer is no word. */
const longestWord = 80;

/** Shows the whole word, for tatweel alone says little. */
function withWord(problem: PassageProblem): PassageProblem {
  const { passage, from } = problem;
  const word = wordAt(passage, from);
  if (!word || word.to - word.from > longestWord) return problem;
  const written = passage.text.slice(word.from, word.to);
  return { ...problem, shown: written, suggested: written.replaceAll('ـ', '') };
}
