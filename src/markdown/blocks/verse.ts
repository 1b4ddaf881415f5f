import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { attribution, type Block, text, title } from './block.ts';

/** Between two hemistichs: an equals sign with spaces around it. */
const separator = /(?<![ \t])[ \t]+=[ \t]+/;

/**
 * A poem: a line of the text for each line of verse, its two hemistichs parted by ` = `; an empty line parts
 * stanzas. Lines that have no ` = ` are whole.
 *
 *     :::verse{by="A poet"}
 *     The first hemistich = the second hemistich
 *     :::
 *
 * Without styles the second hemistich stands under the first, set in by an em space.
 */
export const verse: Block = {
  names: ['verse', 'شعر'],
  attributes: { by: 'قائل' },
  text: 'below',
  toElement: ({ label, body, attributes }) =>
    h('figure', { className: ['verse'] }, [
      ...title(label),
      ...body.map((block) => (block.type === 'element' && block.tagName === 'p' ? stanza(block) : block)),
      ...attribution(attributes.by),
    ]),
};

const stanza = ({ children }: Element): Element => {
  const lines = split(withoutBreaks(children), /\n/);
  return h(
    'p',
    lines.flatMap((line, place) => (place > 0 ? [h('br'), verseLine(line)] : [verseLine(line)])),
  );
};

function verseLine(line: ElementContent[]): Element {
  const [first = [], ...others] = split(line, separator);
  if (others.length === 0) return h('span', { className: ['line'] }, first);
  const turn = h('span', { className: ['turn'] }, h('br'), '\u2003');
  return h('span', { className: ['line'] }, [
    h('span', { className: ['hemistich'] }, first),
    ...others.flatMap((other) => [turn, h('span', { className: ['hemistich'] }, other)]),
  ]);
}

const withoutBreaks = (nodes: readonly ElementContent[]) =>
  nodes.filter((node) => node.type !== 'element' || node.tagName !== 'br');

/** Parts a line at what its own texts, not those within its elements, hold of `mark`. */
function split(nodes: readonly ElementContent[], mark: RegExp): ElementContent[][] {
  let current: ElementContent[] = [];
  const parts = [current];
  for (const node of nodes) {
    const [first = '', ...others] = node.type === 'text' ? node.value.split(mark) : [];
    if (node.type !== 'text') current.push(node);
    else if (first !== '') current.push(text(first));
    for (const other of others) {
      current = other === '' ? [] : [text(other)];
      parts.push(current);
    }
  }
  return parts;
}
