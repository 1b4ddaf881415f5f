import type { Proofreader, Slip } from '../slip.ts';

/** Headings without a word. */
export const emptyHeading: Proofreader = {
  signs: /^[ \t>]*#+[ \t#]*$/m,
  find: ({ nodes }) =>
    nodes.flatMap((node): Slip[] =>
      node.type === 'heading' && node.children.length === 0
        ? [{ rule: 'empty-heading', level: 'warning', at: node.position?.start.offset ?? 0, values: {} }]
        : [],
    ),
};
