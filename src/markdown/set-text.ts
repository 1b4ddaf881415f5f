import { VFile } from 'vfile';
import type { TextPicture } from './pictures.ts';
import type { pipeline } from './pipeline.ts';
import { plainText } from './plain-text.ts';

/** A text ready for its page. */
export interface SetText {
  html: string;
  /** Its words alone, a line for each block: for the search. */
  text: string;
  words: number;
  pictures: readonly TextPicture[];
}

export type Typesetter = ReturnType<typeof pipeline>;

/** Sets one Markdown text. */
export function setText(typesetter: Typesetter, markdown: string): SetText {
  const file = new VFile(markdown);
  const tree = typesetter.runSync(typesetter.parse(file), file);
  const text = plainText(tree);
  return {
    html: typesetter.stringify(tree, file),
    text,
    words: text.split(/\s+/u).filter(Boolean).length,
    pictures: file.data.pictures ?? [],
  };
}
