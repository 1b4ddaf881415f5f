import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the site's base path before links that begin at its root; `basePath` begins and ends with `/`. */
export function links(basePath: string) {
  return (tree: Root) => {
    visit(tree, { tagName: 'a' }, (element) => {
      if (!('properties' in element)) return;
      const { href } = element.properties;
      if (typeof href === 'string' && /^\/(?!\/)/.test(href))
        element.properties.href = basePath + href.slice(1);
    });
  };
}
