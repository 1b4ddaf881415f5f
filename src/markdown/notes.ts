import type { Element, Root } from 'hast';
import { type Digits, withDigits } from '../language/numerals.ts';
import { writable } from '../language/writable.ts';
import { eachElement } from './walk.ts';

/**
 * Writes the numbers of notes in an edition's digits, where the text calls for them and where they lead back; and
 * their ids in the letters of their labels, which links to them have percent-encoded.
 */
export function notes(digits: Digits) {
  return (tree: Root) => {
    eachElement(tree, (element) => {
      const { id, dataFootnoteRef, dataFootnoteBackref } = element.properties;
      if (typeof id === 'string' && /^fn(?:ref)?-/.test(id)) element.properties.id = decoded(id);
      if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) write(element, digits);
    });
  };
}

function write(element: Element, digits: Digits): void {
  for (const child of element.children) {
    if (child.type === 'text') child.value = withDigits(child.value, digits);
    else if (child.type === 'element') write(child, digits);
  }
}

function decoded(id: string): string {
  try {
    return writable(decodeURIComponent(id));
  } catch {
    return id;
  }
}

/** What tells the places apart that call for notes: the note's number, counted from 0, and the call's, from 1. */
export const callName = (note: number, call: number) => (call > 1 ? `${note + 1}-${call}` : `${note + 1}`);
