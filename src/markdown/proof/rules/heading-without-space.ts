import { excerpt, type Proofreader, proposal, restOfLine } from '../slip.ts';

/** `##Title`, or a space that is none for Markdown, or an invisible sign before. One `#` with a word is a hashtag. */
const almost =
  /^([ \t>]*)([\u200e\u200f\u061c\ufeff]*)(#{2,6}(?=[^#\s\uFFFC])|#{1,6}(?=[\u00a0\u2000-\u200f\u202f\u3000])|#{1,6}(?=[ \t]))(.*)$/gm;

/** Headings whose signs Markdown does not take for such. */
export const headingWithoutSpace: Proofreader = {
  signs:
    /^[ \t>]*[\u200e\u200f\u061c\ufeff]*#{2,6}[^#\s]|^[ \t>]*(?:[\u200e\u200f\u061c\ufeff]+#|#{1,6}[\u00a0\u2000-\u200f\u202f\u3000])/m,
  find: ({ source, words }) =>
    [...words.matchAll(almost)].flatMap(({ 1: margin = '', 2: unseen = '', 3: signs = '', index }) => {
      const at = index + margin.length;
      const line = restOfLine(source, at);
      const title = line.slice(unseen.length + signs.length).trim();
      if (title === '') return [];
      const values = { written: excerpt(line), suggestion: proposal(`${signs} ${title}`) };
      return [{ rule: 'heading-without-space', level: 'warning', at, values }];
    }),
};
