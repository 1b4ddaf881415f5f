import type { VFile } from 'vfile';
import type { SlipRule } from './proof/slip.ts';

declare module 'vfile' {
  interface DataMap {
    problems: TextProblem[];
  }
}

/** What can be wrong in a text by itself; `src/catalogue/problems/messages/` has the wording of each. */
export type TextRule =
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
  | SlipRule;

/** Something wrong in a text, and where it stands (from 1, within the text). */
export interface TextProblem {
  level: 'error' | 'warning';
  rule: TextRule;
  line: number;
  column: number;
  /** What the wording's placeholders stand for. */
  values: Record<string, string>;
}

/** Adds problems to those that plugins before have found in a text. */
export function tellProblems(file: VFile, problems: readonly TextProblem[]): void {
  file.data.problems ??= [];
  for (const problem of problems) file.data.problems.push(problem);
}
