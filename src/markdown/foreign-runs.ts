import type { Element, ElementContent, Root } from 'hast';
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

  const isolate = (parent: Root | Element): void => {
    for (let index = 0; index < parent.children.length; index++) {
      const child = parent.children[index];
      if (child?.type === 'element') {
        if (!isolated.has(child.tagName) && child.properties.dir === undefined) isolate(child);
      } else if (child?.type === 'text' && suspect.test(child.value)) {
        const runs = split(child.value, direction).map(asNode);
        parent.children.splice(index, 1, ...runs);
        index += runs.length - 1;
      }
    }
  };
  return isolate;
}

const asNode = ({ text: value, foreign }: { text: string; foreign: boolean }): ElementContent => {
  const text: ElementContent = { type: 'text', value };
  return foreign ? { type: 'element', tagName: 'bdi', properties: {}, children: [text] } : text;
};
