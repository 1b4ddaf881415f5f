import type { Position } from './position.ts';

export type Level = 'error' | 'warning';

/** What the placeholders of a problem's wording stand for. */
export type Values = Readonly<Record<string, string>>;

/** Something wrong in a text, by the name of its wording. Only errors stop a build. */
export interface TextProblem<Rule extends string> extends Position {
  level: Level;
  rule: Rule;
  values: Values;
}

/** The same as a check finds it: at an offset of the text, in UTF-16 units. */
export interface ProblemAt<Rule extends string> {
  rule: Rule;
  offset: number;
  values: Values;
}
