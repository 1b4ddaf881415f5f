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
    const paragraphs = tree.children
      .filter((child) => child.type === 'element' && child.tagName === 'p')
      .map((paragraph) => plainText({ type: 'root', children: [paragraph] }));
    const first = paragraphs.find((text) => text !== '') ?? file.data.text?.split('\n')[0] ?? '';
    file.data.opening = firstSentence(first, language);
  };
}
