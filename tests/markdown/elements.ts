import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';

/** All elements of a piece of HTML, as a browser would parse it. */
export function elementsOf(html: string): Element[] {
  const tree: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const found: Element[] = [];
  const parsed = rehypeRaw()(tree, new VFile());
  visit(parsed, 'element', (element) => {
    found.push(element);
  });
  return found;
}
