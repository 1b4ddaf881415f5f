import type { Problem } from '../../../src/catalogue/problems/problem.ts';
import type { Changes } from '../../site.ts';

/** A site with one thing wrong in it, and the one problem that must be told. */
export interface Broken {
  /** What is wrong, for the name of the test. */
  wrong: string;
  files: Changes;
  /** Of the values, those that matter. */
  problem: Problem;
}

/** A problem on the first line of a file unless `line` and `column` say another place. */
export const error = (
  rule: Problem['rule'],
  file: string,
  values: Problem['values'] = {},
  line = 1,
  column = 1,
): Problem => ({ level: 'error', rule, file, line, column, values });

export const warning = (...problem: Parameters<typeof error>): Problem => ({
  ...error(...problem),
  level: 'warning',
});
