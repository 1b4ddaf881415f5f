import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { partId } from './part-id.ts';
import { plainText } from './plain-text.ts';
import { eachElement } from './walk.ts';

/**
 * Every heading has an id made of its words, so that a part of a text can be linked; of headings with the same words
 * those after the first have a number, from 1 in the order of the text. They are added to `data.ids`.
 */
export function headingIds() {
  return (tree: Root, file: VFile) => {
    const ids = new Set(file.data.ids);
    /** The last number that each of them was given. */
    const numbers = new Map<string, number>();
    eachElement(tree, (element) => {
      if (!/^h[1-6]$/.test(element.tagName) || element.properties.id !== undefined) return;
      const own = partId(plainText({ type: 'root', children: element.children }));
      if (own === null) return;
      let id = own;
      for (let place = (numbers.get(own) ?? 0) + 1; ids.has(id); place++) {
        id = `${own}-${place}`;
        numbers.set(own, place);
      }
      ids.add(id);
      element.properties.id = id;
    });
    file.data.ids = [...ids];
  };
}
