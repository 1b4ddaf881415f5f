import type { Element, Root } from 'hast';
import { eachElement } from './walk.ts';

const level = /^h[1-5]$/;

/** The page's h1 is the headline: a text that uses h1 for its own headings has them all moved down by one. */
export function headings() {
  return (tree: Root) => {
    const found: Element[] = [];
    eachElement(tree, (element) => {
      if (level.test(element.tagName)) found.push(element);
    });
    if (!found.some(({ tagName }) => tagName === 'h1')) return;
    for (const heading of found) heading.tagName = `h${Number(heading.tagName.slice(1)) + 1}`;
  };
}
