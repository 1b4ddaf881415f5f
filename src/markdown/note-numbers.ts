import type { Element, Root } from 'hast';
import { type Digits, withDigits } from '../language/numerals.ts';
import { eachElement } from './walk.ts';

/** Writes the numbers of notes in an edition's digits, where the text calls for them and where they lead back. */
export function noteNumbers(digits: Digits) {
  return (tree: Root) => {
    if (digits === 'latn') return;
    eachElement(tree, (element) => {
      const { dataFootnoteRef, dataFootnoteBackref } = element.properties;
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

/** What tells the places apart that call for notes: the note's number, counted from 0, and the call's, from 1. */
export const callName = (note: number, call: number) => (call > 1 ? `${note + 1}-${call}` : `${note + 1}`);
