import type { Values } from '../language/text-problem.ts';
import type { MarkdownProblem, MarkdownRule } from './problem.ts';

/**
 * Thrown where setting a text would take minutes, all of the stack, or make a page of megabytes. It goes by what is
 * counted in the text, never by time, so that a text is refused on every machine or on none.
 */
export class TooMuch extends Error {
  readonly problem: MarkdownProblem;

  constructor(rule: MarkdownRule, line: number, values: Values) {
    super(rule);
    this.problem = { level: 'error', rule, line, column: 1, values };
  }
}
