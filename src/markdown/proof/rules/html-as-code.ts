import { excerpt, type ProofProblem, type ProofRule, warning } from '../rule.ts';

const tag = /^[ \t]*<\/?[a-z][a-z\d]*(?:[\s/>]|$)/i;

/** Raw HTML that stands four spaces in, which is code for Markdown: readers see the tags. */
export const htmlAsCode: ProofRule = {
  signs: /^(?: {0,3}\t| {4})[ \t>]*<\/?[a-z]/im,
  find({ source, nodes }) {
    const problems: ProofProblem[] = [];
    let isTold = false;
    for (const node of nodes) {
      const offset = node.position?.start.offset ?? 0;
      const isCode = node.type === 'code' && !/[`~]/.test(source[offset] ?? '') && tag.test(node.value);
      // The cells of a table, torn apart by empty lines, are one mistake.
      if (isCode && !isTold) problems.push(warning('html-as-code', offset, { written: excerpt(node.value) }));
      isTold = isCode || (isTold && node.type === 'html');
    }
    return problems;
  },
};
