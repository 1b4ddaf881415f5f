import { type CopyRule, proseOf, slipsAt } from '../rule.ts';
import { aroundSpaces, isMiddleOfVerse } from '../verse-spaces.ts';

/** Two spaces within a line; those before punctuation are another slip, and more may part the halves of a verse. */
const doubled = /(?<=\S) {2}(?=\S)(?![،؛؟,;:.!?](?:[\s)\]»”"،؛]|$))/gu;

export const doubledSpaces: CopyRule = {
  level: 'warning',
  languages: 'all',
  find: (copy) =>
    slipsAt(proseOf(copy), doubled, ({ index }, { text }) =>
      isMiddleOfVerse(text, index) ? null : { suggested: ' ', certain: true },
    ).map((slip) => ({
      ...slip,
      shown: aroundSpaces(slip, slip.passage.text.slice(slip.from, slip.to)),
      suggested: aroundSpaces(slip, ' '),
    })),
};
