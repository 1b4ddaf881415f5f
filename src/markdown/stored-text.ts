import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { plainText } from './plain-text.ts';

declare module 'vfile' {
  interface DataMap {
    text: string;
  }
}

/** Keeps a text's words as they are stored, before they are set for display: for the search. */
export function storedText() {
  return (tree: Root, file: VFile) => {
    file.data.text = plainText(tree);
  };
}
