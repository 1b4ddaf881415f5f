import { excerpt, type Proofreader, type Slip } from '../slip.ts';

const tag = /^[ \t]*<\/?[a-z][a-z\d]*(?:[\s/>]|$)/i;

/** Raw HTML that stands four spaces in, which is code for Markdown: readers see the tags. */
export const htmlAsCode: Proofreader = {
  signs: /^(?: {0,3}\t| {4})[ \t>]*<\/?[a-z]/im,
  find({ source, nodes }) {
    const slips: Slip[] = [];
    let isTold = false;
    for (const node of nodes) {
      const at = node.position?.start.offset ?? 0;
      const isCode = node.type === 'code' && !/[`~]/.test(source[at] ?? '') && tag.test(node.value);
      // The cells of a table, torn apart by empty lines, are one mistake.
      if (isCode && !isTold)
        slips.push({ rule: 'html-as-code', level: 'warning', at, values: { written: excerpt(node.value) } });
      isTold = isCode || (isTold && node.type === 'html');
    }
    return slips;
  },
};
