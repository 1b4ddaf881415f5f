import type { en } from './messages/en.ts';

/** The name of a problem; its wording in each language lies in `messages/`. */
export type Rule = keyof typeof en.rules;

/** Something wrong in the content. Only errors stop a build. */
export interface Problem {
  level: 'error' | 'warning';
  rule: Rule;
  /** Path within the content folder. */
  file: string;
  /** Both count from 1; a column counts UTF-16 units, as editors do. */
  line: number;
  column: number;
  /** What the wording's placeholders stand for. */
  values: Readonly<Record<string, string>>;
}

export interface Place {
  line: number;
  column: number;
}

export const start: Place = { line: 1, column: 1 };

export const problem = (
  level: Problem['level'],
  rule: Rule,
  file: string,
  place: Place,
  values: Problem['values'] = {},
): Problem => ({ level, rule, file, line: place.line, column: place.column, values });

export const isError = ({ level }: Problem) => level === 'error';

/** By file, then by line, then by column; for reports that come out the same every time. */
export const compareProblems = (a: Problem, b: Problem) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
