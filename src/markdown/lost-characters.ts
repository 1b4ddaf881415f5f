import type { Nodes, Properties, Root } from 'hast';
import type { VFile } from 'vfile';
import { writable } from '../language/writable.ts';

/**
 * Puts � in place of characters that no document can hold. In a text they can only stand by their numbers, as `&#1;`,
 * of which the proofreading tells: CommonMark reads most of these as � itself, HTML and the attributes of blocks do not.
 */
export function lostCharacters() {
  return (tree: Root, file: VFile) => {
    if (String(file).includes('&#')) write(tree);
  };
}

function write(node: Nodes): void {
  if (node.type === 'text') node.value = writable(node.value);
  if (node.type === 'element') node.properties = written(node.properties);
  if ('children' in node) node.children.forEach(write);
}

const written = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'string' ? writable(value) : value,
    ]),
  );
