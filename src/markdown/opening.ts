import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { firstSentence } from '../language/first-sentence.ts';
import { plainText } from './plain-text.ts';

declare module 'vfile' {
  interface DataMap {
    opening: string;
  }
}

/** Keeps the first sentence of a text, as it is stored: of its first paragraph, where it has any. */
export function opening(language: string) {
  return (tree: Root, file: VFile) => {
    const first = firstParagraph(tree) ?? file.data.text?.split('\n')[0] ?? '';
    file.data.opening = firstSentence(first, language);
  };
}

/** The words of the first paragraph that has any. */
function firstParagraph(tree: Root): string | undefined {
  for (const child of tree.children) {
    if (child.type !== 'element' || child.tagName !== 'p') continue;
    const text = plainText({ type: 'root', children: [child] });
    if (text !== '') return text;
  }
  return undefined;
}
