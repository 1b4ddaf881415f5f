import { type ProofRule, warning } from '../rule.ts';

interface Heading {
  depth: number;
  offset: number;
}

/**
 * Headings more than one level below the one before them: who moves through a page by its headings takes one for
 * lost (WCAG 2.2, technique G141). The level at which a text begins is its own affair.
 */
export const headingLevel: ProofRule = {
  signs: /^[ \t>]*###|<h[3-6]\b/im,
  find({ nodes }) {
    const headings = nodes.flatMap((node): Heading[] => {
      const offset = node.position?.start.offset ?? 0;
      if (node.type === 'heading') return [{ depth: node.depth, offset }];
      if (node.type !== 'html') return [];
      return [...node.value.matchAll(/<h([1-6])\b/gi)].map(({ 1: depth, index }) => ({
        depth: Number(depth),
        offset: offset + index,
      }));
    });
    return headings.flatMap(({ depth, offset }, place) => {
      const before = headings[place - 1]?.depth ?? depth;
      if (depth <= before + 1) return [];
      const values = { level: String(depth), before: String(before), deepest: String(before + 1) };
      return [warning('heading-level', offset, values)];
    });
  },
};
