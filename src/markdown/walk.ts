import type { Element, Root } from 'hast';

/** Calls `act` for every element of a tree, in the order of the text. */
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
