import { type ProofRule, warning } from '../rule.ts';

/** Headings without a word. */
export const emptyHeading: ProofRule = {
  signs: /^[ \t>]*#+[ \t#]*$/m,
  find: ({ nodes }) =>
    nodes.flatMap((node) =>
      node.type === 'heading' && node.children.length === 0
        ? [warning('empty-heading', node.position?.start.offset ?? 0)]
        : [],
    ),
};
