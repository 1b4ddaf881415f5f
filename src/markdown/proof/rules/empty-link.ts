import type { Nodes } from 'mdast';
import { excerpt, type ProofRule, warning } from '../rule.ts';

/** Links that lead nowhere, since they have no address, and links that nobody can see, since they have no words. */
export const emptyLink: ProofRule = {
  signs: /\]\(\s*(?:<>\s*)?\)|\]:[ \t]*<>|\[[\s\u200b-\u200f\u2060\ufeff]*\][([]/,
  find: ({ source, nodes }) =>
    nodes.flatMap((node) => {
      if (node.type !== 'link' && node.type !== 'image') return [];
      const offset = node.position?.start.offset ?? 0;
      const written = excerpt(source.slice(offset, node.position?.end.offset));
      if (node.url === '') return [warning('empty-link', offset, { written })];
      return node.type === 'link' && !hasWords(node)
        ? [warning('wordless-link', offset, { written, target: excerpt(node.url) })]
        : [];
    }),
};

/** Whether there is anything of a node to be seen. */
const hasWords = (node: Nodes): boolean =>
  'children' in node
    ? node.children.some(hasWords)
    : !('value' in node) || /[^\s\u200b-\u200f\u2060\ufeff]/.test(node.value);
