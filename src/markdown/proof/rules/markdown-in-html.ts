import { excerpt, type ProofRule, warning } from '../rule.ts';
import { withoutMachineText } from '../views.ts';

const signs =
  /\*\*[^*\s][^*\n]{0,300}\*\*|!?\[[^[\]\n]{0,300}\]\((?:https?:|\/|#|[\w.%-]{1,200}\.\w)[^()\n]{0,500}\)|^[ \t]*#{2,6} \S.*$/m;

/** Markdown between tags of raw HTML without an empty line, where it is not read (CommonMark 0.31.2, section 4.6). */
export const markdownInHtml: ProofRule = {
  signs: /<[a-z]/i,
  find: ({ nodes }) =>
    nodes.flatMap((node) => {
      if (node.type !== 'html') return [];
      const found = signs.exec(withoutMachineText(node.value));
      if (!found) return [];
      const offset = (node.position?.start.offset ?? 0) + found.index;
      return [warning('markdown-in-html', offset, { written: excerpt(found[0]) })];
    }),
};
