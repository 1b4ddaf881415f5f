import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/markdown/pipeline.ts';

const shown = (node: Nodes): string =>
  'children' in node
    ? `${node.type}(${node.children.map(shown).join('')})`
    : 'value' in node
      ? node.value
      : '';

/** A text of a few signs and words, another for each number. */
function textOf(seed: number): string {
  let state = seed * 2654435761 + 1;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const parts = ['*', '**', '***', '_', '__', 'a', 'b ', ' ', '.', '[c](d)', '['];
  return Array.from({ length: 4 + next(14) }, () => parts[next(parts.length)] ?? '').join('');
}

test('signs are paired as CommonMark’s own parser pairs them, in two thousand texts', () => {
  const texts = Array.from({ length: 2000 }, (_, seed) => `x${textOf(seed + 1)}x`);
  const differing = texts.filter((text) => shown(markdown().parse(text)) !== shown(fromMarkdown(text)));
  expect(differing).toEqual([]);
});

test('marked words a hundred deep are set, and deeper ones refused', () => {
  const nested = (depth: number) => `${'*a **b '.repeat(depth / 2)}${'b** a* '.repeat(depth / 2)}`;
  expect(() => markdown().parse(nested(90))).not.toThrow();
  expect(() => markdown().parse(nested(300))).toThrow('deep-text');
});
