import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import type { Position } from '../language/position.ts';
import type { PictureOnPage } from '../newsroom/renditions.ts';
import { addProblems, type MarkdownProblem, positionOf, warningAt } from './problem.ts';
import { eachElement } from './walk.ts';

/** A media file that a text names, and where its Markdown stands (from 1, within the text). */
export interface TextFile extends Position {
  /** As the text names it; of an address elsewhere, what it begins with. */
  name: string;
  /** Its path within the content folder, or that same address. */
  file: string;
  /** The picture that it is on the site; null where it is none. */
  href: string | null;
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

/** A file that a text means by a name. */
export interface FoundMedia {
  /** Its path within the content folder, whether it is there or not. */
  path: string;
  /** Null where it is no picture. */
  picture: PictureOnPage | null;
  isThere: boolean;
}

/** Finds the file that the text at a path within the content folder means by a name, which may be percent-encoded. */
export type FindMedia = (name: string, text: string) => FoundMedia;

/** How wide the column of a text is on an article's page (layouts/styles/body.css and article.css), as `sizes` has it. */
const columnSizes =
  '(min-width: 1075px) 610px, (min-width: 900px) calc(85.8vw - 312px), (min-width: 690px) 610px, 89vw';

/**
 * A picture of another host, by its address, or one that is written into the text itself, by its kind and without its
 * bytes, `data:image/png`; null for a name of the content's own.
 */
export function foreignName(source: string): string | null {
  if (!/^(?:[a-z][\w+.-]*:|\/\/)/i.test(source)) return null;
  return isData(source) ? source.slice(0, source.search(/[;,]|$/)) : source;
}

const isData = (source: string) => /^data:/i.test(source);

/**
 * Pictures of the content get their renditions, their size and lazy loading; a paragraph that holds one alone becomes
 * a figure, its title the caption. Those on other hosts become links, so that a page loads nothing from elsewhere; in
 * the place of those that are not there stand their words. All are listed in `data.pictures`.
 */
export function pictures(find: FindMedia) {
  return (tree: Root, file: VFile) => {
    const shown: TextPicture[] = [];
    const problems: MarkdownProblem[] = [];
    eachElement(tree, (image, parent, index) => {
      if (image.tagName !== 'img') return;
      const source = String(image.properties.src ?? '').trim();
      const alt = alternativeText(image, file);
      if (source === '') {
        problems.push(...withoutSource(image, file));
        parent.children[index] = alt ? inWords(image, alt) : { type: 'text', value: '' };
        return;
      }
      const foreign = foreignName(source);
      const { path, picture } =
        foreign === null ? find(source, file.path ?? '') : { path: foreign, picture: null };
      shown.push({ ...named(foreign ?? source, path, picture, image), alt });
      if (picture) parent.children[index] = pictureOf(image, picture, alt ?? '');
      else if (foreign !== null && !isData(foreign)) parent.children[index] = linked(source, alt ?? '');
      else parent.children[index] = inWords(image, alt ?? '');
    });
    eachElement(tree, (paragraph) => {
      if (paragraph.tagName === 'p') becomeFigure(paragraph);
    });
    file.data.pictures = shown;
    addProblems(file, problems);
  };
}

/** A picture of no file in HTML that nobody told of; of one in Markdown, `![…]()`, the proofreading tells. */
function withoutSource(image: Element, file: VFile): MarkdownProblem[] {
  if (isOfMarkdown(image, file)) return [];
  const problem = warningAt(image, 'empty-link', { written: '<img>' });
  const isTold = file.data.problems?.some(
    ({ rule, line, column }) =>
      rule === 'picture-scheme' && line === problem.line && column === problem.column,
  );
  return isTold ? [] : [problem];
}

const isOfMarkdown = ({ position }: Element, file: VFile) =>
  position?.start.offset !== undefined && String(file).startsWith('!', position.start.offset);

export const named = (
  name: string,
  file: string,
  picture: PictureOnPage | null,
  element: Element,
): TextFile => ({ name, file, href: picture?.href ?? null, ...positionOf(element) });

/**
 * An `<img alt="">` says that a picture is decorative (HTML, section 4.8.4.4); `![](…)` says nothing, though
 * CommonMark makes the same of it: what was written tells them apart.
 */
function alternativeText(image: Element, file: VFile): string | null {
  const { alt } = image.properties;
  if (alt !== '') return typeof alt === 'string' ? alt : null;
  return isOfMarkdown(image, file) ? null : '';
}

function pictureOf(image: Element, { href, width, height, sources }: PictureOnPage, alt: string): Element {
  const { title } = image.properties;
  const sized: Element = {
    ...image,
    properties: { src: href, alt, title, width, height, loading: 'lazy', decoding: 'async' },
  };
  if (sources.length === 0) return sized;
  const offered = sources.map(({ type, srcset }) =>
    h('source', { type, srcSet: srcset, sizes: columnSizes }),
  );
  return h('picture', offered, sized);
}

const linked = (source: string, alt: string): Element => h('a', { href: source }, alt || source);

/** What a reader who does not see pictures is told, for everybody. */
const inWords = ({ properties: { title } }: Element, alt: string): Element =>
  h('span', { className: ['missing-picture'], title }, alt);

/** Whether words stand in the place of a picture. */
export const isInWords = ({ properties: { className } }: Element) =>
  Array.isArray(className) && className.includes('missing-picture');

const imageIn = ({ tagName, children }: Element): Element | null => {
  const image = tagName === 'picture' ? children.at(-1) : undefined;
  return image?.type === 'element' ? image : null;
};

function becomeFigure(paragraph: Element): void {
  const [picture, ...others] = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (picture?.type !== 'element' || others.length > 0) return;
  const image = picture.tagName === 'img' || isInWords(picture) ? picture : imageIn(picture);
  if (!image) return;
  const { title } = image.properties;
  delete image.properties.title;
  const caption = typeof title === 'string' ? [h('figcaption', title)] : [];
  paragraph.tagName = 'figure';
  paragraph.children = [picture, ...caption];
}
