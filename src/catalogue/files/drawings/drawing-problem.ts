import type { ProblemAt, Values } from '../../../language/text-problem.ts';
import type { Rule } from '../../problems/problem.ts';

/** Something that a drawing must not have; `cause` tells those of one rule apart that are told by themselves. */
export interface DrawingProblem extends ProblemAt<Rule> {
  cause: string;
}

export const drawingProblem = (
  rule: Rule,
  offset: number,
  values: Values = {},
  cause = '',
): DrawingProblem => ({
  rule,
  offset,
  values,
  cause,
});

/** What was found, of several lines or of a picture's bytes, short enough for a message. */
export function inShort(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
