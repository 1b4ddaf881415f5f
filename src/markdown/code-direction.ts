import type { Element, Root } from 'hast';
import { eachElement } from './walk.ts';

/** A link's text that is itself an address, an e-mail address or a telephone number. */
const machineText = /^(?:https?:\/\/|www\.|mailto:)\S+$|^[\w.+-]+@[\w.-]+$|^\+?[\d()\s-]{6,}$/;

const code = new Set(['code', 'pre', 'kbd', 'samp']);

/** Code, addresses and telephone numbers run from left to right in every language (W3C, alreq). */
export function codeDirection() {
  return (tree: Root) => {
    eachElement(tree, (element) => {
      if (code.has(element.tagName) || isAddress(element)) element.properties.dir = 'ltr';
    });
  };
}

function isAddress({ tagName, children }: Element): boolean {
  const [only] = children;
  return tagName === 'a' && children.length === 1 && only?.type === 'text' && machineText.test(only.value);
}
