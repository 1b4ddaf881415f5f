import type { Element, ElementContent } from 'hast';
import { attribution, type Block, element, text, title } from './block.ts';

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
    element('figure', { className: ['verse'] }, [
      ...title(label),
      ...body.map((block) => (block.type === 'element' && block.tagName === 'p' ? stanza(block) : block)),
      ...attribution(attributes.by),
    ]),
};

const stanza = ({ children }: Element): Element => {
  const lines = split(withoutBreaks(children), /\n/);
  return element(
    'p',
    {},
    lines.flatMap((line, place) =>
      place > 0 ? [element('br', {}, []), verseLine(line)] : [verseLine(line)],
    ),
  );
};

function verseLine(line: ElementContent[]): Element {
  const [first = [], ...others] = split(line, separator);
  if (others.length === 0) return element('span', { className: ['line'] }, first);
  const turn = element('span', { className: ['turn'] }, [element('br', {}, []), text('\u2003')]);
  return element('span', { className: ['line'] }, [
    element('span', { className: ['hemistich'] }, first),
    ...others.flatMap((other) => [turn, element('span', { className: ['hemistich'] }, other)]),
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
