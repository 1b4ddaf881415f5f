import type { Proofreader, Slip } from '../slip.ts';

interface Heading {
  depth: number;
  at: number;
}

/**
 * Headings more than one level below the one before them: who moves through a page by its headings takes one for
 * lost (WCAG 2.2, technique G141). The level at which a text begins is its own affair.
 */
export const headingLevel: Proofreader = {
  signs: /^[ \t>]*###|<h[3-6]\b/im,
  find({ nodes }) {
    const headings = nodes.flatMap((node): Heading[] => {
      const at = node.position?.start.offset ?? 0;
      if (node.type === 'heading') return [{ depth: node.depth, at }];
      if (node.type !== 'html') return [];
      return [...node.value.matchAll(/<h([1-6])\b/gi)].map(({ 1: depth, index }) => ({
        depth: Number(depth),
        at: at + index,
      }));
    });
    return headings.flatMap(({ depth, at }, place): Slip[] => {
      const before = headings[place - 1]?.depth ?? depth;
      if (depth <= before + 1) return [];
      const values = { level: String(depth), before: String(before), deepest: String(before + 1) };
      return [{ rule: 'heading-level', level: 'warning', at, values }];
    });
  },
};
