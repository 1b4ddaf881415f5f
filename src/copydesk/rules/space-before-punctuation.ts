import { opaque } from '../passage.ts';
import { type CopyRule, problemsAt, proseOf } from '../rule.ts';

/** Spaces between a word (or what closes one) and a sign that belongs to it. Not «...», nor «.5», nor «:name». */
const spaced = /(?<=[\p{L}\p{M}\p{N})\]»”"%٪\uFFFC]) +(?=[،؛؟,;:.!?](?=[\s)\]»”"،؛]|$))/gu;

export const spaceBeforePunctuation: CopyRule = {
  level: 'warning',
  // French, for one, sets spaces before some of them.
  languages: ['ar', 'fa', 'ur', 'ckb', 'ps', 'en'],
  find: ({ language, ...copy }) =>
    problemsAt(proseOf({ language, ...copy }), spaced, ({ 0: spaces, index }, { text }) => {
      const after = text.slice(index + spaces.length);
      if (/^\.\s*\./.test(after)) return null;
      // In a number that was spaced out, the space after its sign must go too.
      const before = text.slice(Math.max(0, index - 2), index);
      const inNumber = /\p{Nd}$/u.test(before) && /^.\s*\p{Nd}/u.test(after);
      // A face, :) or ;(, is no punctuation, and in Latin words within Arabic ones French may be written.
      if (/^[:;][()]/.test(after)) return null;
      const isForeign = language !== 'en' && /\p{Script=Latin}$/u.test(before);
      // After code or a tag it may be a sign of theirs.
      const isSentence = !before.endsWith(opaque);
      return { suggested: '', certain: !inNumber && !isForeign && isSentence };
    }).map((problem) => {
      const sign = problem.passage.text.slice(problem.to, problem.to + 1);
      return {
        ...problem,
        shown: problem.passage.text.slice(problem.from, problem.to) + sign,
        suggested: sign,
      };
    }),
};
