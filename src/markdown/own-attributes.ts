import type { Root } from 'hast';
import { eachElement } from './walk.ts';

/** On what Markdown itself has made. Nobody can write it: it has a space, at which HTML ends an attribute's name. */
export const madeByMarkdown = 'of markdown';

/** Where the names wait that an editor's HTML has, for `oldAnchors`. */
export const writtenNames = 'written names';

/** What the page's styles, its script and the programs that read it aloud give a meaning to. */
const own = [
  'className',
  'role',
  'ariaLabel',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'dataFootnoteRef',
  'dataFootnoteBackref',
  'dataFootnotes',
];

/** Marks all elements of a text, before the HTML that an editor wrote in it becomes elements too. */
export function markOwn(tree: Root): void {
  eachElement(tree, ({ properties }) => {
    properties[madeByMarkdown] = '';
  });
}

/**
 * Leaves attributes that are the page's own to the elements that Markdown made, and takes the marks away. What an
 * editor's HTML calls by an id is its name from now on, so that it cannot be taken for the id of a note.
 */
export function leaveOwn(tree: Root): void {
  eachElement(tree, ({ properties }) => {
    const isOwn = properties[madeByMarkdown] !== undefined;
    delete properties[madeByMarkdown];
    if (isOwn) return;
    for (const name of own) delete properties[name];
    properties[writtenNames] = [properties.id, properties.name].filter((each) => each !== undefined);
    delete properties.id;
    delete properties.name;
  });
}
