import type { Element, Root } from 'hast';

/**
 * Calls `act` for every element of a tree, in the order of the text. Fourteen plugins do: by unist-util-visit 5.2 a text
 * takes a fifth longer from Markdown to HTML (the quickest of seven runs by turns: 3.9 ms in place of 3.2).
 */
export function eachElement(
  parent: Root | Element,
  act: (element: Element, parent: Root | Element, index: number) => void,
): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type !== 'element') continue;
    act(child, parent, index);
    eachElement(child, act);
  }
}
