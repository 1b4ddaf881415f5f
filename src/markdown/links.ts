import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { type LinkTarget, linkTarget, type Whereabouts } from './link-target.ts';
import { addProblems, type MarkdownProblem, warningAt } from './problem.ts';
import { isAlmostAddress } from './proof/amended-address.ts';
import { eachElement } from './walk.ts';

const isFromRoot = /^\/(?!\/)/;

/**
 * Makes addresses of this site of links to its files (`../14/other.md`), to its own host and to its root, all with
 * the base path in front. What nobody can follow is told, and of another scheme than a link may have, taken away;
 * what was meant for another address is told of by the proofreading.
 */
export function links(where: Whereabouts) {
  return (tree: Root, file: VFile) => {
    const problems: MarkdownProblem[] = [];
    eachElement(tree, (link) => {
      const { href, src } = link.properties;
      if (typeof src === 'string') link.properties.src = inSmallLetters(src);
      if (link.tagName === 'img' && typeof src === 'string') problems.push(...pictureProblems(link, src));
      if (link.tagName !== 'a' || typeof href !== 'string' || isMachinery(link) || shortcode.test(href))
        return;
      const target = linkTarget(href, file.path ?? '', where);
      if (target.kind === 'own') {
        if (isRewritten(href)) link.properties.href = target.href;
      } else if (target.kind === 'scheme') delete link.properties.href;
      else if (target.kind !== 'unreadable') link.properties.href = inSmallLetters(href);
      if (!isAlmostAddress(href)) problems.push(...linkProblems(link, href, target));
    });
    addProblems(file, problems);
  };
}

/** What is wrong with a link that nobody can follow. */
function linkProblems(link: Element, href: string, target: LinkTarget): MarkdownProblem[] {
  const values = { link: readable(href) };
  if (target.kind === 'scheme') return [warningAt(link, 'link-scheme', { ...values, scheme: target.scheme })];
  return target.kind === 'unreadable' ? [warningAt(link, 'unreadable-link', values)] : [];
}

/** A picture whose address sanitising takes away: of no page, but of a writer's own disk, as Word and Windows name it. */
function pictureProblems(picture: Element, src: string): MarkdownProblem[] {
  const [, scheme = 'data'] = /^\s*([^/?#:]*):/.exec(src) ?? [];
  if (/^(?:https?|data)$/i.test(scheme)) return [];
  return [warningAt(picture, 'picture-scheme', { picture: readable(src) })];
}

/** An address with its scheme in small letters: sanitising knows no others. */
const inSmallLetters = (href: string) => href.replace(/^\s*[a-z]+:/i, (scheme) => scheme.toLowerCase());

/** A template's, of other generators: no address yet. */
export const shortcode = /\{[{%]|%7B(?:%7B|%25)/i;

/** Other relative links are followed from the page as they are. */
const isRewritten = (href: string) =>
  isFromRoot.test(href) || /\.md(?:[?#]|$)|^\s*(?:https?:)?\/\//i.test(href);

/** A footnote's way there and back. */
export const isMachinery = ({ properties }: Element) =>
  properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;

/** An address as people write it, and no longer than a message can show. */
export function readable(href: string): string {
  let text = href;
  try {
    text = decodeURI(href);
  } catch {
    // Then it was not encoded in UTF-8.
  }
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
