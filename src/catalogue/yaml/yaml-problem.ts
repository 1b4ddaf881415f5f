import type { ProblemAt, Values } from '../../language/text-problem.ts';
import type { Rule } from '../problems/problem.ts';
import { type KeyLine, replaceLine, withValue } from './key-line.ts';

/** Something that keeps YAML from being read: told by what its writer meant. */
export interface YamlProblem extends ProblemAt<Rule> {
  /** The source without it, line for line, in which more may be found; null where nobody can know it. */
  mended: string | null;
}

/** A problem of the value of one line, with the line to paste in its place. */
export function replaced(
  rule: Rule,
  source: string,
  line: KeyLine,
  value: string,
  values: Values = {},
): YamlProblem {
  const paste = withValue(line, value);
  const lead = line.lead.match(/^[ \t]*/)?.[0] ?? '';
  return {
    rule,
    offset: line.valueAt,
    values: { ...values, paste },
    mended: replaceLine(source, line, lead + paste),
  };
}
