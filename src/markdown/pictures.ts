import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import type { PictureOnPage } from '../newsroom/renditions.ts';
import { eachElement } from './walk.ts';

/** A file of `content/media` that a text names, and where its Markdown stands (from 1, within the text). */
export interface TextFile {
  file: string;
  /** The picture that it is on the site; null where it is none. */
  href: string | null;
  line: number;
  column: number;
}

/** A picture that a text shows. */
export interface TextPicture extends TextFile {
  /** Empty where the editor says that it is decorative, null where nobody wrote one. */
  alt: string | null;
}

declare module 'vfile' {
  interface DataMap {
    pictures: TextPicture[];
  }
}

/** Finds a picture of `content/media`. */
export type Place = (file: string) => PictureOnPage | null;

/** How wide the column of a text is on an article's page (layouts/styles/body.css and article.css), as `sizes` has it. */
const columnSizes =
  '(min-width: 1075px) 610px, (min-width: 900px) calc(85.8vw - 312px), (min-width: 690px) 610px, 89vw';

const isForeign = (source: string) => /^(?:[a-z][\w+.-]*:|\/\/)/i.test(source);

/**
 * Pictures of `content/media` get their renditions, their size and lazy loading; a paragraph that holds one alone
 * becomes a figure, its title the caption. Those on other hosts become links, so that a page loads nothing from
 * elsewhere. `place` gives null for what is no picture of `content/media`. All are listed in `data.pictures`.
 */
export function pictures(place: Place) {
  return (tree: Root, file: VFile) => {
    const shown: TextPicture[] = [];
    eachElement(tree, (image, parent, index) => {
      if (image.tagName !== 'img') return;
      const source = String(image.properties.src ?? '');
      const alt = alternativeText(image, file);
      const name = isForeign(source) ? source : mediaFile(source);
      const picture = isForeign(source) ? null : place(name);
      shown.push({ ...named(name, picture, image), alt });
      parent.children[index] = picture ? pictureOf(image, picture, alt ?? '') : linked(source, alt ?? '');
    });
    eachElement(tree, (paragraph) => {
      if (paragraph.tagName === 'p') becomeFigure(paragraph);
    });
    file.data.pictures = shown;
  };
}

/** `../../media/a%20b.jpg`, `/media/a b.jpg` and `a b.jpg` all mean the same file of `content/media`. */
export function mediaFile(source: string): string {
  try {
    return decodeURI(source).replace(/^(?:\.{0,2}\/)*(?:media\/)?/, '');
  } catch {
    return source;
  }
}

export const named = (file: string, picture: PictureOnPage | null, { position }: Element): TextFile => ({
  file,
  href: picture?.href ?? null,
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/**
 * An `<img alt="">` says that a picture is decorative (HTML, section 4.8.4.4); `![](…)` says nothing, though
 * CommonMark makes the same of it: what was written tells them apart.
 */
function alternativeText({ properties: { alt }, position }: Element, file: VFile): string | null {
  if (alt !== '') return typeof alt === 'string' ? alt : null;
  const offset = position?.start.offset;
  return offset !== undefined && String(file).startsWith('!', offset) ? null : '';
}

function pictureOf(image: Element, { href, width, height, sources }: PictureOnPage, alt: string): Element {
  const { title } = image.properties;
  const sized: Element = {
    ...image,
    properties: { src: href, alt, title, width, height, loading: 'lazy', decoding: 'async' },
  };
  if (sources.length === 0) return sized;
  const offered = sources.map(
    ({ type, srcset }): Element => ({
      type: 'element',
      tagName: 'source',
      properties: { type, srcSet: srcset, sizes: columnSizes },
      children: [],
    }),
  );
  return { type: 'element', tagName: 'picture', properties: {}, children: [...offered, sized] };
}

const linked = (source: string, alt: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href: source },
  children: [{ type: 'text', value: alt || source }],
});

const imageIn = ({ tagName, children }: Element): Element | null => {
  const image = tagName === 'picture' ? children.at(-1) : undefined;
  return image?.type === 'element' ? image : null;
};

function becomeFigure(paragraph: Element): void {
  const [picture, ...others] = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (picture?.type !== 'element' || others.length > 0) return;
  const image = picture.tagName === 'img' ? picture : imageIn(picture);
  if (!image) return;
  const { title } = image.properties;
  delete image.properties.title;
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
  paragraph.children = [picture, ...caption];
}
