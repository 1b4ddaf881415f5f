import { start } from '../../language/position.ts';
import { fewOfEach } from './few-of-each.ts';
import { type Problem, problem } from './problem.ts';

/** What was read, null where a file leaves nothing to go on with; and all that is wrong with it. */
export interface Reading<T> {
  value: T;
  problems: Problem[];
}

/** Reads on in what was read, where there is something. */
export function readOn<T, U>(
  { value, problems }: Reading<T | null>,
  next: (value: T) => Reading<U | null>,
): Reading<U | null> {
  if (value === null) return { value: null, problems };
  const further = next(value);
  return { value: further.value, problems: [...problems, ...further.problems] };
}

/** Reads a file; whatever that throws is told of the file, so that all others are read too. */
export function readSafely<T>(file: string, read: () => Reading<T | null>): Reading<T | null> {
  try {
    const { value, problems } = read();
    return { value, problems: fewOfEach(problems) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: null, problems: [problem('error', 'unset-text', file, start, { reason })] };
  }
}

/** What a check of a file finds; whatever it throws is told of the file. */
export const checkSafely = (file: string, check: () => Problem[]): Problem[] =>
  readSafely(file, () => ({ value: null, problems: check() })).problems;
