import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A link's text that is itself an address, an e-mail address or a telephone number. */
const machineText = /^(?:https?:\/\/|www\.|mailto:)\S+$|^[\w.+-]+@[\w.-]+$|^\+?[\d()\s-]{6,}$/;

/** Code, addresses and telephone numbers run from left to right in every language (W3C, alreq). */
export function codeDirection() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      const [only, ...others] = element.children;
      const isAddress =
        element.tagName === 'a' &&
        only?.type === 'text' &&
        others.length === 0 &&
        machineText.test(only.value);
      if (isAddress || ['code', 'pre', 'kbd', 'samp'].includes(element.tagName))
        element.properties.dir = 'ltr';
    });
  };
}
