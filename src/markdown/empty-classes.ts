import type { Root } from 'hast';
import { eachElement } from './walk.ts';

/** Takes away the class attributes of which sanitising has left nothing. */
export function emptyClasses() {
  return (tree: Root) => {
    eachElement(tree, ({ properties }) => {
      if (Array.isArray(properties.className) && properties.className.length === 0)
        delete properties.className;
    });
  };
}
