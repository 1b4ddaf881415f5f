import { drawnLetters } from '../lists/drawn-letters.ts';
import { type CopyRule, type PassageProblem, proseOf } from '../rule.ts';

const ranges = drawnLetters
  .map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`)
  .join('');
const missing = new RegExp(`(?:(?![${ranges}])[\\p{L}\\p{M}\\p{Nd}])+`, 'gu');

/** Letters that the fonts shipped do not have: a reader's own font draws them, or none does. Each run is told once. */
export const missingGlyph: CopyRule = {
  level: 'warning',
  languages: 'all',
  find(copy): PassageProblem[] {
    const told = new Set<string>();
    return proseOf(copy).flatMap((passage) =>
      Array.from(passage.text.matchAll(missing)).flatMap(({ 0: run, index }): PassageProblem[] => {
        if (told.has(run)) return [];
        told.add(run);
        return [{ passage, from: index, to: index + run.length, suggested: '—', mends: [] }];
      }),
    );
  },
};
