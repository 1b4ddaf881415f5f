import { doublets } from '../lists/name-doublets.ts';
import type { Passage, Word } from '../passage.ts';
import { type Copy, type CopyRule, type PassageProblem, proseOf, type Stretch } from '../rule.ts';
import { stemsOf } from '../word-problems.ts';
import { missingHamza } from './initial-hamza.ts';

/**
 * One name spelt two ways in an article: by the spellings in its subjects' authority files, by names of theirs that
 * differ in a hamza alone, and by the names of places that newsrooms spell in two ways. The spelling that is not
 * preferred is told, once each.
 */
export const nameVariants: CopyRule = {
  level: 'warning',
  languages: ['ar'],
  find(copy) {
    const words = proseOf(copy).flatMap((passage) =>
      passage.words.map((word, index) => ({
        passage,
        word,
        index,
        starts: stemsOf(word.bare).map(({ start }) => start),
      })),
    );
    const problems = [...bySpellings(copy, words), ...byHamza(copy, words), ...byDoublets(copy, words)];
    const seen = new Set<string>();
    return problems.filter(({ passage, from, to }) => {
      const written = passage.text.slice(from, to);
      return !seen.has(written) && seen.add(written);
    });
  },
};

interface PlacedWord {
  passage: Passage;
  word: Word;
  /** The word's number in its passage. */
  index: number;
  /** Where its stem can begin. */
  starts: readonly number[];
}

const wordsIn = (name: string) => name.split(/\s+/);
const problemAt = (passage: Passage, from: number, to: number, suggested: string): PassageProblem => ({
  passage,
  from,
  to,
  suggested,
  mends: [],
});

/** Two spellings of one name, word for word, of which the article has both. */
function bySpellings({ names }: Copy, words: readonly PlacedWord[]): PassageProblem[] {
  return names.flatMap(({ preferred, spellings }) => {
    const usual = stretchesOf(preferred, words);
    if (usual.length === 0) return [];
    return spellings
      .filter((spelling) => isSpellingOf(spelling, preferred))
      .flatMap((spelling) =>
        stretchesOf(spelling, words)
          .slice(0, 1)
          .map(({ passage, from, to }) => problemAt(passage, from, to, preferred)),
      );
  });
}

/**
 * As many words, of which each has as many letters or one more or less, begins alike but for a hamza, and ends alike:
 * the other spelling of سوريا is an adjective too.
 */
const isSpellingOf = (spelling: string, name: string) => {
  const [ours, theirs] = [wordsIn(spelling), wordsIn(name)];
  return (
    spelling !== name &&
    ours.length === theirs.length &&
    ours.every((word, index) => {
      const other = theirs[index] ?? '';
      return (
        Math.abs(word.length - other.length) <= 1 &&
        withoutHamza(word)[0] === withoutHamza(other)[0] &&
        word.at(-1) === other.at(-1)
      );
    })
  );
};

/** Where a name stands; particles may be written onto its first word. */
function stretchesOf(name: string, words: readonly PlacedWord[]): Stretch[] {
  const [first = '', ...others] = wordsIn(name);
  return words.flatMap(({ passage, word, index, starts }) => {
    if (!word.bare.endsWith(first)) return [];
    const stem = starts.find((start) => start + first.length === word.bare.length);
    if (
      stem === undefined ||
      !others.every((other, offset) => passage.words[index + 1 + offset]?.bare === other)
    )
      return [];
    const last = passage.words[index + others.length] ?? word;
    return [{ passage, from: stemOffset(word, stem), to: last.to }];
  });
}

/** Where the stem of a word stands, which begins at its bare letter `start`; the word's start where it has marks. */
const stemOffset = ({ from, to, bare }: Word, start: number) =>
  from + (to - from === bare.length ? start : 0);

const withoutHamza = (word: string) =>
  word
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي');

/** The shortest word of a name that is looked for with another hamza; shorter ones are other words too. */
const shortestName = 5;

/** Words of the names that the article's subjects have, which it spells with the hamza and without. */
function byHamza({ names }: Copy, words: readonly PlacedWord[]): PassageProblem[] {
  const preferred = new Map(
    names
      .flatMap(({ preferred, spellings }) => [preferred, ...spellings].reverse())
      .flatMap(wordsIn)
      .filter((word) => word.length >= shortestName && /[أإآٱؤئ]/.test(word))
      .map((word) => [withoutHamza(word), word]),
  );
  if (preferred.size === 0) return [];
  const found = words.flatMap(({ passage, word, starts }) => {
    const folded = withoutHamza(word.bare);
    for (const start of starts) {
      const name = preferred.get(folded.slice(start));
      if (name !== undefined) return [{ passage, word, start, stem: word.bare.slice(start), name }];
    }
    return [];
  });
  return found
    .filter(
      ({ stem, name, word }) =>
        stem !== name && found.some((other) => other.stem === name) && !missingHamza(word.bare, ''),
    )
    .map(({ passage, word, start, name }) => problemAt(passage, stemOffset(word, start), word.to, name));
}

/** The first word of the spelling that the article has less of. */
function byDoublets(copy: Copy, words: readonly PlacedWord[]): PassageProblem[] {
  const has = (stem: string) => copy.passages.some(({ text }) => text.includes(stem));
  return doublets
    .filter((pair) => pair.every(has))
    .flatMap(([one, other]) => {
      const beginning = (stem: string) =>
        words.filter(({ word, starts }) => starts.some((start) => word.bare.startsWith(stem, start)));
      const [ones, others] = [beginning(one), beginning(other)];
      const [rare, spelling, usual] = ones.length < others.length ? [ones, one, other] : [others, other, one];
      const [first] = rare;
      if (!first || ones.length === 0) return [];
      const { passage, word } = first;
      const written = passage.text.slice(word.from, word.to);
      return [problemAt(passage, word.from, word.to, written.replace(spelling, usual))];
    });
}
