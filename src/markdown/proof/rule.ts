import type { Nodes } from 'mdast';
import type { Level, ProblemAt, Values } from '../../language/text-problem.ts';
import type { MarkdownRule } from '../problem.ts';

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

/** Something that almost is Markdown, and so is published as something else than was meant. */
export interface ProofProblem extends ProblemAt<MarkdownRule> {
  level: Level;
  /** The offset at which it ends, if nothing within it is to be told of; else null. */
  end: number | null;
}

const atLevel =
  (level: Level) =>
  (rule: MarkdownRule, offset: number, values: Values = {}, end: number | null = null): ProofProblem => ({
    level,
    rule,
    offset,
    values,
    end,
  });

export const warning = atLevel('warning');
export const error = atLevel('error');

/** Finds problems of one kind. A text without `signs` has none, and is not read. */
export interface ProofRule {
  signs: RegExp;
  find: (proof: Proof) => ProofProblem[];
}

/** What stands in a view of the source for what is no text there: neither a letter nor a space. */
export const blank = '\uFFFC';

/** The rest of the line at an offset of the source. */
export const restOfLine = (source: string, offset: number): string => {
  const end = source.indexOf('\n', offset);
  return source.slice(offset, end === -1 ? undefined : end);
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
