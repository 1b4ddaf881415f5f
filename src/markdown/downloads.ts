import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { copyAddress } from '../newsroom/address.ts';
import { hrefOf } from '../newsroom/href.ts';
import { type FindMedia, isInWords, named, type TextFile } from './pictures.ts';
import { eachElement } from './walk.ts';

declare module 'vfile' {
  interface DataMap {
    downloads: TextFile[];
  }
}

/**
 * Links to files of the content lead where the site has them: to those of `content/media`, from the root or from the
 * text's own file, and to those beside the text. To a picture they lead to a rendition of it, for the file itself may
 * tell where it was taken; around that picture where it is missing, nowhere: it is told of once. All are listed in `data.downloads`. Links from the root have the site's base path by now.
 */
export function downloads(basePath: string, find: FindMedia) {
  const root = basePath.slice(0, -1);
  return (tree: Root, file: VFile) => {
    const found: TextFile[] = [];
    eachElement(tree, (link) => {
      if (link.tagName !== 'a') return;
      const href = String(link.properties.href ?? '');
      const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
      const name = nameIn(written, root);
      if (name === null) return;
      const { path, picture, isThere } = find(name, file.path ?? '');
      if (!isThere && isAround(link, path, file)) delete link.properties.href;
      else if (isThere || isOfMedia(name)) {
        found.push(named(name, path, picture, link));
        link.properties.href = picture ? picture.href : hrefOf({ basePath }, copyAddress(path)) + rest;
      }
    });
    file.data.downloads = found;
  };
}

/** Whether a link is one around a picture to the same file, which is missing. */
const isAround = ({ children }: Element, path: string, { data }: VFile) =>
  children.some((child) => child.type === 'element' && isInWords(child)) &&
  data.pictures?.some(({ file, href }) => file === path && href === null) === true;

/** The name of the file that a link may lead to; null for an address, which ends in no name or is of another host. */
function nameIn(href: string, root: string): string | null {
  if (/^(?:[a-z][\w+.-]*:|\/\/)|(?:^|\/)$/i.test(href)) return null;
  if (!href.startsWith('/')) return href;
  return href.startsWith(`${root}/`) ? href.slice(root.length) : null;
}

/** Whether a link means a file, be it there or not. */
const isOfMedia = (name: string) => /^(?:\/|(?:\.{1,2}\/)+)media\//.test(name);
