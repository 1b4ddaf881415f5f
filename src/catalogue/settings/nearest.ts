import { closest, distance } from 'fastest-levenshtein';

/**
 * The known name nearest to what was written, if it is near enough to have been meant: a third of its letters, one in
 * a word of up to four, for two of three make another word.
 */
export function nearestName(written: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const candidate = closest(written, known);
  const most = written.length <= 4 ? 1 : Math.max(2, Math.ceil(written.length / 3));
  return distance(written, candidate) <= most ? candidate : null;
}
