import type { Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

const level = /^h[1-5]$/;

/** The page's h1 is the headline: a text that uses h1 for its own headings has them all moved down by one. */
export function headings() {
  return (tree: Root) => {
    let usesFirst = false;
    visit(tree, { tagName: 'h1' }, () => {
      usesFirst = true;
      return EXIT;
    });
    if (!usesFirst) return;
    visit(tree, 'element', (element) => {
      if (level.test(element.tagName)) element.tagName = `h${Number(element.tagName.slice(1)) + 1}`;
    });
  };
}
