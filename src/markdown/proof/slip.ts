import type { Nodes } from 'mdast';

/** What a text can hold that almost is Markdown, and so is published as something else than was meant. */
export type SlipRule =
  | 'almost-block'
  | 'empty-block'
  | 'stray-fence'
  | 'heading-without-space'
  | 'heading-level'
  | 'empty-heading'
  | 'heading-by-line'
  | 'front-matter-in-text'
  | 'almost-link'
  | 'almost-picture'
  | 'almost-address'
  | 'empty-link'
  | 'wordless-link'
  | 'unknown-reference'
  | 'unused-reference'
  | 'unknown-note'
  | 'unused-note'
  | 'repeated-note'
  | 'almost-list'
  | 'almost-table'
  | 'lost-cell'
  | 'text-in-table'
  | 'foreign-code'
  | 'stray-sign'
  | 'number-emphasis'
  | 'stray-entity'
  | 'lost-character'
  | 'stray-tag'
  | 'markdown-in-html'
  | 'html-as-code'
  | 'open-code'
  | 'open-html'
  | 'open-tag'
  | 'wrong-weekday';

/** A text as rules read it. */
export interface Proof {
  source: string;
  /** All nodes of its tree, each before those within it. */
  nodes: readonly Nodes[];
  /**
   * Its plain text alone, outside code, with `blank` in place of every other character, of escapes and of entities: as
   * long as the source, so that places stay.
   */
  words: string;
  /** The same with its raw HTML. */
  markup: string;
}

/** Something that almost is Markdown. */
export interface Slip {
  rule: SlipRule | 'unknown-block';
  level: 'error' | 'warning';
  /** Where it stands: the offset in the source. */
  at: number;
  /** Where it ends, if nothing within it is to be told of. */
  to?: number;
  values: Record<string, string>;
}

/** What finds slips of one kind. A text without `signs` has none, and is not read. */
export interface Proofreader {
  signs: RegExp;
  find: (proof: Proof) => Slip[];
}

/** What stands in a view of the source for what is no text there: neither a letter nor a space. */
export const blank = '\uFFFC';

/** The rest of the line at an offset of the source. */
export const restOfLine = (source: string, at: number): string => {
  const end = source.indexOf('\n', at);
  return source.slice(at, end === -1 ? undefined : end);
};

/** What was written, short enough for a message. */
export const excerpt = (written: string): string => cut(written, 80);

/** What can be written in its place: longer, since it is there to be copied. */
export const proposal = (written: string): string => cut(written, 400);

const cut = (written: string, length: number): string => {
  // Of a line of 64 KB no more is read than is shown, though much of it be spaces.
  const start = written.slice(0, 10 * length);
  const line = start.replace(/\s+/g, ' ').trim();
  return line.length > length || start !== written ? `${line.slice(0, length)}…` : line;
};
