import { start } from '../../language/position.ts';
import { fewOfEach } from './few-of-each.ts';
import { type Problem, problem } from './problem.ts';

/** What a file's reading tells; whatever it throws is told of that file, so that all others are read too. */
export function heldTo(file: string, read: () => readonly Problem[]): Problem[] {
  try {
    return fewOfEach(read());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [problem('error', 'unset-text', file, start, { reason })];
  }
}

/** What a file's reading gives, null where it throws; what it tells, and what it threw, goes to `problems`. */
export function readHeld<T>(
  file: string,
  problems: Problem[],
  read: (found: Problem[]) => T | null,
): T | null {
  let value: T | null = null;
  const told = heldTo(file, () => {
    const found: Problem[] = [];
    value = read(found);
    return found;
  });
  problems.push(...told);
  return value;
}
