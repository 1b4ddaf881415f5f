import type { ElementContent, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Direction } from '../language/direction.ts';
import { foreignRuns as split } from '../language/isolate.ts';

const otherDirection: Record<Direction, RegExp> = {
  rtl: /[A-Za-z\u00C0-\u024F\u0370-\u04FF]/,
  ltr: /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/,
};
const isolated = new Set(['bdi', 'code', 'pre', 'kbd', 'samp']);

/**
 * Isolates each run in a script of the other direction in `<bdi>`, so that brackets and punctuation beside it
 * stay where the sentence has them (UAX #9; W3C, «Inline markup and bidirectional text in HTML»).
 */
export function foreignRuns(direction: Direction) {
  const suspect = otherDirection[direction];
  return (tree: Root) => {
    visit(tree, (node, index, parent: Parents | undefined) => {
      if (node.type === 'element' && (isolated.has(node.tagName) || node.properties.dir !== undefined))
        return SKIP;
      if (node.type !== 'text' || !parent || index === undefined || !suspect.test(node.value)) return;
      const runs = split(node.value, direction).map(
        ({ text, foreign }): ElementContent =>
          foreign
            ? { type: 'element', tagName: 'bdi', properties: {}, children: [{ type: 'text', value: text }] }
            : { type: 'text', value: text },
      );
      parent.children.splice(index, 1, ...runs);
      return [SKIP, index + runs.length];
    });
  };
}
