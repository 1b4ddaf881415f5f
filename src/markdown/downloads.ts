import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { mediaFile, named, type Place, type TextFile } from './pictures.ts';
import { eachElement } from './walk.ts';

declare module 'vfile' {
  interface DataMap {
    downloads: TextFile[];
  }
}

/**
 * Links to files of `content/media`, from the root or from the text's own file, lead where the site has them; to a
 * picture, to a rendition of it, for the file itself may tell where it was taken. All are listed in
 * `data.downloads`. Links from the root have the site's base path by now.
 */
export function downloads(basePath: string, place: Place) {
  const room = `${basePath}media/`;
  return (tree: Root, file: VFile) => {
    const found: TextFile[] = [];
    eachElement(tree, (link) => {
      if (link.tagName !== 'a') return;
      const href = String(link.properties.href ?? '');
      const path = href.startsWith(room)
        ? href.slice(room.length)
        : /^(?:\.{1,2}\/)+media\/(.*)$/s.exec(href)?.[1];
      const name = path && mediaFile(path.replace(/[?#].*$/s, ''));
      if (!name) return;
      const picture = place(name);
      found.push(named(name, picture, link));
      link.properties.href = picture ? picture.href : room + path;
    });
    file.data.downloads = found;
  };
}
