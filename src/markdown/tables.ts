import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A wide table scrolls in a frame of its own that the keyboard reaches, and never widens the page. */
export function tables(label: string) {
  return (tree: Root) => {
    visit(tree, { tagName: 'table' }, (table, index, parent) => {
      if (table.type !== 'element' || !parent || index === undefined) return;
      const frame: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], role: 'region', ariaLabel: label, tabIndex: 0 },
        children: [table],
      };
      parent.children[index] = frame;
      return SKIP;
    });
  };
}
