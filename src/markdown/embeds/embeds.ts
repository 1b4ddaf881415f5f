import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { readable } from '../links.ts';
import { addProblems, type MarkdownProblem, warningAt } from '../problem.ts';
import { pageOf } from './page-of.ts';
import type { EmbedKind } from './providers.ts';

/** How a link in the place of a page elsewhere is named, with `{place}` for the site that it is on. */
export type EmbedPhrases = Record<EmbedKind, string>;

/** What shows or loads something of elsewhere, and where its address stands. */
const addresses: Readonly<Record<string, (shown: Element) => unknown[]>> = {
  iframe: ({ properties }) => [properties.src, properties.dataSrc],
  frame: ({ properties }) => [properties.src],
  embed: ({ properties }) => [properties.src],
  object: (shown) => [
    shown.properties.data,
    ...childrenOf(shown).map(({ tagName, properties }) =>
      tagName === 'param' ? properties.value : properties.src,
    ),
  ],
  form: ({ properties }) => [properties.action],
  // A snippet that writes itself into the page.
  script: ({ properties: { src, dataTelegramPost: post } }) => [
    String(src ?? '').match(/^https:\/\/gist\.github\.com\/.+(?=\.js)/)?.[0],
    post && `https://t.me/${post}`,
  ],
  // What scripts of these sites would fill; their words, where there are any, mostly lead there by themselves.
  blockquote: (shown) => (hasLink(shown) ? [] : [shown.properties.dataInstgrmPermalink]),
  div: (shown) => (isOf(shown, /^fb-(?:post|video)$/) && !hasLink(shown) ? [shown.properties.dataHref] : []),
  'amp-youtube': ({ properties: { dataVideoid: id } }) => [id && `https://www.youtube.com/watch?v=${id}`],
  'lite-youtube': ({ properties: { videoid: id } }) => [id && `https://www.youtube.com/watch?v=${id}`],
};

const isOf = ({ properties: { className } }: Element, name: RegExp) =>
  [className ?? []].flat().some((each) => name.test(String(each)));

const hasLink = (shown: Element): boolean =>
  childrenOf(shown).some((child) => child.properties.href !== undefined || hasLink(child));

/** What is not for those who cannot show it: the words and tags between the tags of these. */
const emptied = new Set(['iframe', 'frame', 'embed', 'script']);

const rooms = new Set('div section blockquote details li td th dd'.split(' '));

/** Whether a line of its own may stand in an element. */
export const isRoom = (parent: Root | Element) => parent.type === 'root' || rooms.has(parent.tagName);

/**
 * What would load or show something of elsewhere leaves a link to it, named after what it is, and is told. Whatever
 * has no address that can be followed is left to sanitising.
 */
export function embeds(language: string, phrases: EmbedPhrases) {
  return (tree: Root, file: VFile) => {
    const problems: MarkdownProblem[] = [];
    const replaceIn = (parent: Root | Element): void => {
      parent.children = parent.children.flatMap((child): ElementContent[] => {
        if (child.type === 'doctype') return [];
        if (child.type !== 'element') return [child];
        const address = addresses[child.tagName]?.(child).flatMap(followable)[0];
        if (address === undefined) {
          replaceIn(child);
          return [child];
        }
        const values = { element: `<${child.tagName}>`, address: readable(address) };
        problems.push(warningAt(child, 'embedded-page', values));
        const link = linkTo(address, child, language, phrases);
        const kept = emptied.has(child.tagName) ? [] : wordsOf(child);
        return [...kept, isRoom(parent) ? h('p', link) : link];
      });
    };
    replaceIn(tree);
    // What does not end is told of as that.
    const open = (file.data.problems ?? []).filter(({ rule }) => rule === 'open-html');
    const isTold = ({ line, column }: MarkdownProblem) =>
      open.some((other) => other.line === line && other.column === column);
    addProblems(
      file,
      problems.filter((problem) => !isTold(problem)),
    );
  };
}

const childrenOf = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');

/** An address that a link can lead to, with the scheme that a page gives to `//host/`. */
export function followable(written: unknown): string[] {
  const address = String(written ?? '').trim();
  if (address === '' || address.startsWith('#')) return [];
  if (address.startsWith('//')) return [`https:${address}`];
  return /^https?:/i.test(address) || !/^[^/?#]*:/.test(address) ? [address] : [];
}

/** A link to what an element showed, named after the page that it is. */
export function linkTo(
  address: string,
  { tagName, properties: { title }, position }: Element,
  language: string,
  phrases: EmbedPhrases,
): Element {
  const isElsewhere = URL.canParse(address);
  const { href, kind, name } = isElsewhere
    ? pageOf(address, language)
    : { href: address, kind: 'page' as const, name: address };
  const isRecording = kind === 'page' && (tagName === 'video' || tagName === 'audio');
  const named = isElsewhere ? phrases[isRecording ? tagName : kind].replace('{place}', name) : name;
  // Players are titled after themselves.
  const own = typeof title === 'string' && title.trim() !== '' && !/player|embed|iframe/i.test(title);
  const link = h('a', { href }, own ? `${named}: ${title.trim()}` : named);
  return position ? { ...link, position } : link;
}

/** Parts of forms and of objects that nobody reads without these. */
const machinery = new Set(
  'button datalist embed fieldset input label legend optgroup option output param select source textarea track'.split(
    ' ',
  ),
);

/** What is in an element, with the words of its machinery in the place of that. */
export function wordsOf({ children }: Element): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const words = wordsOf(child);
    return machinery.has(child.tagName) ? words : [{ ...child, children: words }];
  });
}
