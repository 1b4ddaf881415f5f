import type { PassageProblem } from './rule.ts';

/** In letters, of the words shown on either side of spaces. */
const shown = 8;

/** The words on either side of a problem that is spaces, with others between them. */
export function aroundSpaces(
  { passage: { text }, from, to }: Pick<PassageProblem, 'passage' | 'from' | 'to'>,
  between: string,
): string {
  const before = text.slice(0, from).slice(-shown).replace(/^.*\s/su, '');
  return before + between + text.slice(to, to + shown).replace(/\s.*$/su, '');
}

/** In words: a half of a verse has as many. */
const half = { least: 2, most: 8 };

/** In UTF-16 units: no line of verse is as long. */
const longestLine = 400;

/**
 * Whether two spaces at an offset stand in the middle of a line of few words and are its only ones, as between the
 * halves of a verse (which are of one length, within a third).
 */
export function isMiddleOfVerse(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset) + 1;
  const found = text.indexOf('\n', offset);
  const end = found === -1 ? text.length : found;
  if (end - start > longestLine) return false;
  const line = text.slice(start, end).trim();
  const halves = line.split(/ {2,}/);
  const [first = '', second = ''] = halves;
  const isHalf = (words: string) => {
    const count = words.split(' ').length;
    return count >= half.least && count <= half.most;
  };
  const [shorter = 0, longer = 1] = [first.length, second.length].sort((a, b) => a - b);
  return halves.length === 2 && isHalf(first) && isHalf(second) && shorter / longer > 2 / 3;
}
