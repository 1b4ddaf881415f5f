import { VFile } from 'vfile';
import { writable } from '../language/writable.ts';
import type { TextLink } from './link-list.ts';
import type { TextFile, TextPicture } from './pictures.ts';
import type { pipeline } from './pipeline.ts';
import type { MarkdownProblem } from './problem.ts';

/** A text ready for its page. */
export interface SetText {
  html: string;
  /** Its words alone, a line for each block: for the search. */
  text: string;
  words: number;
  /** Its first sentence, as it is stored. */
  opening: string;
  pictures: readonly TextPicture[];
  /** The files of `content/media` that it links to. */
  downloads: readonly TextFile[];
  links: readonly TextLink[];
  /** What the fragment of an address can name in it. */
  parts: readonly string[];
  /** What is wrong in it by itself. */
  problems: readonly MarkdownProblem[];
}

export type Typesetter = ReturnType<typeof pipeline>;

/** Sets one Markdown text. Its links are followed from the file at `path` within the content folder. */
export function setText(typesetter: Typesetter, markdown: string, path: string): SetText {
  const file = new VFile({ value: markdown, path });
  const tree = typesetter.runSync(typesetter.parse(file), file);
  const text = file.data.text ?? '';
  return {
    // What an address has percent-encoded, a name that is shown of it has not.
    html: writable(typesetter.stringify(tree, file)),
    text,
    words: text.match(/\S+/gu)?.length ?? 0,
    opening: file.data.opening ?? '',
    pictures: file.data.pictures ?? [],
    downloads: file.data.downloads ?? [],
    links: file.data.links ?? [],
    parts: file.data.ids ?? [],
    problems: file.data.problems ?? [],
  };
}
