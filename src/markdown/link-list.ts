import type { Root } from 'hast';
import type { VFile } from 'vfile';
import type { Position } from '../language/position.ts';
import { linkTarget, type Whereabouts } from './link-target.ts';
import { isMachinery, shortcode } from './links.ts';
import { positionOf } from './problem.ts';
import { isAlmostAddress } from './proof/amended-address.ts';
import { eachElement } from './walk.ts';

/** A link of a text and where it stands first (from 1, within the text). */
export interface TextLink extends Position {
  /** An address of this site, or a part of the same text: `/ar/2015/09/15/a/`, `/ar/2015/09/15/a/#b`, `#b`; or a URL. */
  to: string;
}

declare module 'vfile' {
  interface DataMap {
    links: TextLink[];
  }
}

/**
 * Lists in `data.links` where a text's links lead, each target once. Files of the content are listed elsewhere
 * (downloads.ts).
 */
export function linkList(where: Whereabouts) {
  return (tree: Root, file: VFile) => {
    const found = new Map<string, TextLink>();
    const files = new Set(file.data.downloads?.map(({ line, column }) => `${line}:${column}`));
    eachElement(tree, (element) => {
      const { href } = element.properties;
      if (element.tagName !== 'a' || typeof href !== 'string' || isMachinery(element)) return;
      // What stands nowhere was put in the place of a picture, which is told of by itself.
      const { position } = element;
      if (!position || shortcode.test(href) || isAlmostAddress(href)) return;
      if (files.has(`${position.start.line}:${position.start.column}`)) return;
      const to = written(unbased(href, where), file, where);
      if (to !== null && !found.has(to)) found.set(to, { to, ...positionOf(element) });
    });
    file.data.links = [...found.values()];
  };
}

/** Without the base path, which links from the root have by now. */
const unbased = (href: string, { basePath }: Whereabouts) =>
  href.startsWith(basePath) ? href.slice(basePath.length - 1) : href;

function written(href: string, file: VFile, where: Whereabouts): string | null {
  const target = linkTarget(href, file.path ?? '', where);
  switch (target.kind) {
    case 'own': {
      // The name of a file may have the sign that begins a part.
      const address = target.address.replaceAll('#', '%23');
      return target.part === null ? address : `${address}#${target.part}`;
    }
    case 'part':
      return `#${target.part}`;
    case 'elsewhere':
      return target.url;
    default:
      return null;
  }
}
