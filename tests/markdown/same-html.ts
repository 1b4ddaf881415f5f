import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';

const inline = new Set('a b code del em i img input span strong sub sup'.split(' '));
const printer = unified().use(rehypeStringify).freeze();

/**
 * A piece of HTML as a browser would parse it, written in one way: what specifications and printers may choose
 * (entities, self-closing tags, the order of attributes, spaces between blocks) makes no difference.
 */
export function normalised(html: string): string {
  const tree = rehypeRaw()({ type: 'root', children: [{ type: 'raw', value: html.trim() }] }, new VFile());
  fold(tree);
  return printer.stringify(tree);
}

function fold(parent: Root | Element): void {
  if (parent.type === 'element') {
    parent.properties = Object.fromEntries(Object.entries(parent.properties).sort());
    if (parent.tagName === 'pre') return;
  }
  const children: (RootContent | ElementContent)[] = parent.children;
  for (const [index, child] of children.entries()) {
    if (child.type === 'element') fold(child);
    if (child.type !== 'text') continue;
    let value = child.value.replace(/\s+/g, ' ');
    if (isEdge(parent, children[index - 1])) value = value.trimStart();
    if (isEdge(parent, children[index + 1])) value = value.trimEnd();
    child.value = value;
  }
}

/** Whether spaces beside this neighbour do not show: it is a block, or the parent, a block too, ends there. */
const isEdge = (parent: Root | Element, neighbour: RootContent | ElementContent | undefined) =>
  neighbour
    ? neighbour.type === 'element' && !inline.has(neighbour.tagName)
    : parent.type === 'root' || !inline.has(parent.tagName);
