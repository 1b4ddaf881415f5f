import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** A picture that a text shows, and where its Markdown stands (from 1, within the text). */
export interface TextPicture {
  file: string;
  alt: string;
  line: number;
  column: number;
}

export interface PictureOnPage {
  href: string;
  width: number;
  height: number;
}

declare module 'vfile' {
  interface DataMap {
    pictures: TextPicture[];
  }
}

const isForeign = (source: string) => /^(?:[a-z][\w+.-]*:|\/\/)/i.test(source);

/**
 * Pictures of `content/media` get their place on the site, their size and lazy loading; a paragraph that holds
 * one alone becomes a figure, its title the caption. Those on other hosts become links, so that a page loads
 * nothing from elsewhere. `place` gives null for a picture that is not there. All are listed in `data.pictures`.
 */
export function pictures(place: (file: string) => PictureOnPage | null) {
  return (tree: Root, file: VFile) => {
    const found: TextPicture[] = [];
    visit(tree, { tagName: 'img' }, (image, index, parent) => {
      if (image.type !== 'element' || !parent || index === undefined) return;
      const source = String(image.properties.src ?? '');
      const alt = String(image.properties.alt ?? '');
      const name = isForeign(source) ? source : mediaFile(source);
      const at = image.position?.start;
      found.push({ file: name, alt, line: at?.line ?? 1, column: at?.column ?? 1 });
      const picture = isForeign(source) ? null : place(name);
      parent.children[index] = picture ? shown(image, picture, alt) : linked(source, alt);
      return SKIP;
    });
    visit(tree, { tagName: 'p' }, (paragraph) => {
      if (paragraph.type === 'element') becomeFigure(paragraph);
    });
    file.data.pictures = found;
  };
}

/** `../../media/a%20b.jpg`, `/media/a b.jpg` and `a b.jpg` all mean the same file of `content/media`. */
function mediaFile(source: string): string {
  try {
    return decodeURI(source).replace(/^(?:\.{0,2}\/)*(?:media\/)?/, '');
  } catch {
    return source;
  }
}

const shown = (image: Element, { href, width, height }: PictureOnPage, alt: string): Element => ({
  ...image,
  properties: { ...image.properties, src: href, alt, width, height, loading: 'lazy', decoding: 'async' },
});

const linked = (source: string, alt: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href: source },
  children: [{ type: 'text', value: alt || source }],
});

function becomeFigure(paragraph: Element): void {
  const [image, ...others] = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (image?.type !== 'element' || image.tagName !== 'img' || others.length > 0) return;
  const { title, ...properties } = image.properties;
  const caption: ElementContent[] =
    typeof title === 'string'
      ? [
          {
            type: 'element',
            tagName: 'figcaption',
            properties: {},
            children: [{ type: 'text', value: title }],
          },
        ]
      : [];
  paragraph.tagName = 'figure';
  paragraph.children = [{ ...image, properties }, ...caption];
}
