import type { Problem, Rule } from '../problems/problem.ts';
import { type KeyLine, replaceLine, withValue } from './key-line.ts';

/** Something that keeps YAML from being read: told by what its writer meant. */
export interface Fault {
  rule: Rule;
  offset: number;
  values: Problem['values'];
  /** The source without it, line for line, in which more may be found; null where nobody can know it. */
  mended: string | null;
}

/** A fault of the value of one line, with the line to paste in its place. */
export function replaced(
  rule: Rule,
  source: string,
  line: KeyLine,
  value: string,
  values: Problem['values'] = {},
): Fault {
  const paste = withValue(line, value);
  const lead = line.lead.match(/^[ \t]*/)?.[0] ?? '';
  return {
    rule,
    offset: line.valueAt,
    values: { ...values, paste },
    mended: replaceLine(source, line, lead + paste),
  };
}
