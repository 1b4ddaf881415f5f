import { excerpt, type Proofreader, type Slip } from '../slip.ts';
import { withoutMachineText } from '../views.ts';

const signs =
  /\*\*[^*\s][^*\n]{0,300}\*\*|!?\[[^[\]\n]{0,300}\]\((?:https?:|\/|#|[\w.%-]{1,200}\.\w)[^()\n]{0,500}\)|^[ \t]*#{2,6} \S.*$/m;

/** Markdown between tags of raw HTML without an empty line, where it is not read (CommonMark 0.31.2, section 4.6). */
export const markdownInHtml: Proofreader = {
  signs: /<[a-z]/i,
  find: ({ nodes }) =>
    nodes.flatMap((node): Slip[] => {
      if (node.type !== 'html') return [];
      const found = signs.exec(withoutMachineText(node.value));
      if (!found) return [];
      const at = (node.position?.start.offset ?? 0) + found.index;
      return [{ rule: 'markdown-in-html', level: 'warning', at, values: { written: excerpt(found[0]) } }];
    }),
};
