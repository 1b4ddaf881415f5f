import { excerpt, type ProofRule, proposal, restOfLine, warning } from '../rule.ts';

/** `##Title`, or a space that is none for Markdown, or an invisible sign before. One `#` with a word is a hashtag. */
const almost =
  /^([ \t>]*)([\u200e\u200f\u061c\ufeff]*)(#{2,6}(?=[^#\s\uFFFC])|#{1,6}(?=[\u00a0\u2000-\u200f\u202f\u3000])|#{1,6}(?=[ \t]))(.*)$/gm;

/** Headings whose signs Markdown does not take for such. */
export const headingWithoutSpace: ProofRule = {
  signs:
    /^[ \t>]*[\u200e\u200f\u061c\ufeff]*#{2,6}[^#\s]|^[ \t>]*(?:[\u200e\u200f\u061c\ufeff]+#|#{1,6}[\u00a0\u2000-\u200f\u202f\u3000])/m,
  find: ({ source, words }) =>
    [...words.matchAll(almost)].flatMap(({ 1: margin = '', 2: unseen = '', 3: signs = '', index }) => {
      const offset = index + margin.length;
      const line = restOfLine(source, offset);
      const title = line.slice(unseen.length + signs.length).trim();
      if (title === '') return [];
      const values = { written: excerpt(line), suggestion: proposal(`${signs} ${title}`) };
      return [warning('heading-without-space', offset, values)];
    }),
};
