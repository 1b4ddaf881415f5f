import { type CopyRule, proseOf, slipsAt } from '../rule.ts';

/** Two spaces and more within a line; those before punctuation are another slip. */
const doubled = /(?<=\S) {2,}(?=\S)(?![،؛؟,;:.!?](?:[\s)\]»”"،؛]|$))/gu;

export const doubledSpaces: CopyRule = {
  level: 'warning',
  languages: 'all',
  find: (copy) =>
    slipsAt(proseOf(copy), doubled, () => ({ suggested: ' ', certain: true })).map((slip) => {
      const { text } = slip.passage;
      const around = (spaces: string) =>
        text.slice(0, slip.from).slice(-8).replace(/^.*\s/su, '') +
        spaces +
        text.slice(slip.to, slip.to + 8).replace(/\s.*$/su, '');
      return { ...slip, shown: around(text.slice(slip.from, slip.to)), suggested: around(' ') };
    }),
};
