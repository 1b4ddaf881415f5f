import type { Nodes } from 'mdast';
import { excerpt, type Proofreader, type Slip } from '../slip.ts';

/** Links that lead nowhere, since they have no address, and links that nobody can see, since they have no words. */
export const emptyLink: Proofreader = {
  signs: /\]\(\s*(?:<>\s*)?\)|\]:[ \t]*<>|\[[\s\u200b-\u200f\u2060\ufeff]*\][([]/,
  find: ({ source, nodes }) =>
    nodes.flatMap((node): Slip[] => {
      if (node.type !== 'link' && node.type !== 'image') return [];
      const at = node.position?.start.offset ?? 0;
      const written = excerpt(source.slice(at, node.position?.end.offset));
      if (node.url === '') return [{ rule: 'empty-link', level: 'warning', at, values: { written } }];
      return node.type === 'link' && !hasWords(node)
        ? [{ rule: 'wordless-link', level: 'warning', at, values: { written, target: excerpt(node.url) } }]
        : [];
    }),
};

/** Whether there is anything of a node to be seen. */
const hasWords = (node: Nodes): boolean =>
  'children' in node
    ? node.children.some(hasWords)
    : !('value' in node) || /[^\s\u200b-\u200f\u2060\ufeff]/.test(node.value);
