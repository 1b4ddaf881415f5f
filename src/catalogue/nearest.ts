import { closest, distance } from 'fastest-levenshtein';

/** The known name nearest to what was written, if it is near enough to have been meant: a third of its letters. */
export function nearestName(written: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const candidate = closest(written, known);
  return distance(written, candidate) <= Math.max(2, Math.ceil(written.length / 3)) ? candidate : null;
}
