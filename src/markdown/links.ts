import type { Root } from 'hast';
import { eachElement } from './walk.ts';

/** Puts the site's base path before links that begin at its root; `basePath` begins and ends with `/`. */
export function links(basePath: string) {
  return (tree: Root) => {
    eachElement(tree, ({ tagName, properties }) => {
      if (tagName !== 'a') return;
      const { href } = properties;
      if (typeof href === 'string' && /^\/(?!\/)/.test(href)) properties.href = basePath + href.slice(1);
    });
  };
}
