import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { eachElement } from './walk.ts';

/** Where Markdown's `:---`, `---:` and `:---:` put the text of a column: its start is where a line begins. */
const alignments = new Map([
  ['left', 'align-start'],
  ['right', 'align-end'],
  ['center', 'align-center'],
]);

/** A wide table scrolls in a frame of its own that the keyboard reaches; its columns know no sides. */
export function tables(label: string) {
  return (tree: Root) => {
    eachElement(tree, (element, parent, index) => {
      if (element.tagName === 'td' || element.tagName === 'th') alignLogically(element);
      if (element.tagName !== 'table' || isFrame(parent)) return;
      const frame = { className: ['table'], role: 'region', ariaLabel: label, tabIndex: 0 };
      parent.children[index] = h('div', frame, element);
    });
  };
}

const isFrame = (parent: Root | Element) => parent.type === 'element' && parent.properties.role === 'region';

function alignLogically(cell: Element): void {
  const { align, ...others } = cell.properties;
  if (align === undefined) return;
  const alignment = alignments.get(String(align));
  cell.properties = alignment ? { ...others, className: [alignment] } : others;
}
