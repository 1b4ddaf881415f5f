import type { Element } from 'hast';
import type { VFile } from 'vfile';
import type { Position } from '../language/position.ts';
import type { TextProblem, Values } from '../language/text-problem.ts';

declare module 'vfile' {
  interface DataMap {
    problems: MarkdownProblem[];
  }
}

/** What can be wrong in a text by itself; `src/catalogue/problems/messages/` has the wording of each. */
export type MarkdownRule =
  | 'unknown-block'
  | 'unknown-block-attribute'
  | 'missing-block-attribute'
  | 'repeated-block-attribute'
  | 'open-block'
  | 'link-scheme'
  | 'unreadable-link'
  | 'picture-scheme'
  | 'embedded-page'
  | 'unplayable-recording'
  | 'captions-format'
  | 'dropped-element'
  | 'unknown-element'
  | 'dropped-content'
  | 'dropped-attribute'
  // What almost is Markdown, and so is published as something else than was meant.
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
  | 'wrong-weekday'
  // What a text can hold too much of to be set.
  | 'deep-text'
  | 'crowded-text'
  | 'stray-openers'
  | 'open-tags'
  | 'large-table'
  | 'swollen-text';

export type MarkdownProblem = TextProblem<MarkdownRule>;

export const positionOf = ({ position }: Element): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

export const warningAt = (element: Element, rule: MarkdownRule, values: Values): MarkdownProblem => ({
  level: 'warning',
  rule,
  ...positionOf(element),
  values,
});

/** Adds problems to those that plugins before have found in a text. */
export function addProblems(file: VFile, problems: readonly MarkdownProblem[]): void {
  file.data.problems ??= [];
  for (const problem of problems) file.data.problems.push(problem);
}
