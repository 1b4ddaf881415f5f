import type { Position } from './position.ts';

export type Level = 'error' | 'warning';

/** What the placeholders of a problem's wording stand for. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong, by the name of its wording. */
export interface Wrong<Rule extends string> {
  rule: Rule;
  values: Values;
}

/** Something wrong in a text. Only errors stop a build. */
export interface TextProblem<Rule extends string> extends Wrong<Rule>, Position {
  level: Level;
}

/** The same as a check finds it: at an offset of the text, in UTF-16 units. */
export interface ProblemAt<Rule extends string> extends Wrong<Rule> {
  offset: number;
}
