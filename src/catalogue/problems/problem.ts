import type { Position } from '../../language/position.ts';
import type { Level, TextProblem, Values } from '../../language/text-problem.ts';
import type { en } from './messages/en.ts';

/** The name of a problem; its wording in each language lies in `messages/`. */
export type Rule = keyof typeof en.rules;

/** Where something stands in the content. */
export interface Location extends Position {
  /** Path within the content folder. */
  file: string;
}

/** Something wrong in the content. */
export interface Problem extends TextProblem<Rule>, Location {}

export const problem = (
  level: Level,
  rule: Rule,
  file: string,
  { line, column }: Position,
  values: Values = {},
): Problem => ({ level, rule, file, line, column, values });

export const isError = ({ level }: Problem) => level === 'error';

/** By file, then by line, then by column; for reports that come out the same every time. */
export const compareProblems = (a: Problem, b: Problem) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
