import { type CopyRule, problemsAt, proseOf } from '../rule.ts';
import { aroundSpaces, isMiddleOfVerse } from '../verse-spaces.ts';

/** Two spaces within a line; those before punctuation are another problem, and more may part the halves of a verse. */
const doubled = /(?<=\S) {2}(?=\S)(?![،؛؟,;:.!?](?:[\s)\]»”"،؛]|$))/gu;

export const doubledSpaces: CopyRule = {
  level: 'warning',
  languages: 'all',
  find: (copy) =>
    problemsAt(proseOf(copy), doubled, ({ index }, { text }) =>
      isMiddleOfVerse(text, index) ? null : { suggested: ' ', certain: true },
    ).map((problem) => ({
      ...problem,
      shown: aroundSpaces(problem, problem.passage.text.slice(problem.from, problem.to)),
      suggested: aroundSpaces(problem, ' '),
    })),
};
