import type { Word } from './passage.ts';
import { type Copy, type PassageProblem, proseOf } from './rule.ts';

/** What is wrong with a word: one of its bare letters, by its number, and what it should be. */
export interface WrongLetter {
  letter: number;
  /** The right letter; several, most likely first, where an editor must choose. */
  correct: readonly string[];
}

/** Whether a word has as many marks as half its letters: the Qur'an and old verse have, and an orthography of their own. */
const isVowelled = (word: Word | undefined) =>
  word !== undefined && (word.to - word.from - word.bare.length) * 2 >= word.bare.length;

/**
 * A problem for each word in which `judge` finds one letter wrong. A single right letter is certain, but not among words
 * that are written with their vowels.
 */
export const wordProblems = (
  copy: Copy,
  judge: (word: Word, before: Word | undefined) => WrongLetter | null,
): PassageProblem[] =>
  proseOf(copy).flatMap((passage) =>
    passage.words.flatMap((word, index) => {
      const before = passage.words[index - 1];
      const problem = judge(word, before);
      if (!problem) return [];
      const written = passage.text.slice(word.from, word.to);
      const isQuoted = [word, before, passage.words[index + 1]].filter(isVowelled).length > 1;
      const offset = letterOffset(written, problem.letter);
      const [only, ...others] = problem.correct;
      const correctedWith = (letter: string) => written.slice(0, offset) + letter + written.slice(offset + 1);
      const at = word.from + offset;
      return [
        {
          passage,
          from: word.from,
          to: word.to,
          suggested: problem.correct.map(correctedWith).join(' / '),
          mends:
            only !== undefined && others.length === 0 && !isQuoted
              ? [{ passage, from: at, to: at + 1, text: only }]
              : [],
        },
      ];
    }),
  );

const mark = /[\u0640\u064B-\u065F\u0670\u06D6-\u06DC]/;

/** Where a word's bare letter of a number (from 0) stands among its marks. */
function letterOffset(written: string, letter: number): number {
  let seen = -1;
  for (let offset = 0; offset < written.length; offset++) {
    if (!mark.test(written[offset] ?? '')) seen++;
    if (seen === letter) return offset;
  }
  return written.length - 1;
}

/**
 * Where a word's stem can begin after the particles that Arabic writes onto it: none, و or ف, then ب, ك or ل, then
 * ال (which ل shortens to لل). `definite` says that the article stands before it.
 */
export function stemsOf(bare: string): { start: number; definite: boolean; preposition: string }[] {
  const stems: { start: number; definite: boolean; preposition: string }[] = [];
  for (const start of /^[وف]/.test(bare) ? [0, 1] : [0]) {
    stems.push({ start, definite: false, preposition: '' });
    const letter = bare[start] ?? '';
    const preposition = 'بكل'.includes(letter) ? letter : '';
    if (preposition !== '') stems.push({ start: start + 1, definite: false, preposition });
    if (bare.startsWith('لل', start)) stems.push({ start: start + 2, definite: true, preposition: 'ل' });
    for (const at of preposition === '' ? [start] : [start, start + 1])
      if (bare.startsWith('ال', at))
        stems.push({ start: at + 2, definite: true, preposition: at > start ? preposition : '' });
  }
  return stems;
}

export const listed = (words: string): readonly string[] => words.trim().split(/\s+/);
