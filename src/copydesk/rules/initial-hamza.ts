import * as words from '../lists/initial-hamza.ts';
import type { CopyRule } from '../rule.ts';
import { listed, stemsOf, type WrongLetter, wordProblems } from '../word-problems.ts';

const nounEndings = ['', ...listed('ا ي ية يا يين يون يات ين ون ات ان ه ها هم هما نا ك كم')];
const feminineEndings = listed('ة ات تين تان');
/** Of a noun such as إصابة they are left out: أصابته is a verb. */
const suffixedFeminine = listed('ته تها تهم تنا تي تك');

/** Spellings without the hamza, each with the letter that it should begin with. */
const withoutHamzaOf = (correct: readonly string[], endings: (word: string) => readonly string[]) =>
  new Map(
    correct.flatMap((word): [string, string][] => {
      const stem = word.replace(/ة$/, '').slice(1);
      return endings(word).map((ending) => [`ا${stem}${ending}`, word[0] ?? '']);
    }),
  );

const endingsOf = (noun: string) => {
  if (!noun.endsWith('ة')) return nounEndings;
  return noun.startsWith('إ') ? feminineEndings : [...feminineEndings, ...suffixedFeminine];
};
const inflected = withoutHamzaOf(words.nouns, endingsOf);
const definite = withoutHamzaOf(words.definite, (word) => [word.endsWith('ة') ? 'ة' : '']);
const either = withoutHamzaOf(words.either, endingsOf);
const alone = withoutHamzaOf(words.alone, () => ['']);
const suffixed = new Set(words.suffixes.map((suffix) => `ان${suffix}`));
const saying = new Set(words.saying.flatMap((word) => [word, `و${word}`, `ف${word}`]));
const beforeThat = new Set(words.beforeThat.flatMap((word) => [word, `و${word}`, `ف${word}`]));

/** What أن may be before a suffix: alone إن as well, and كانه may be كان with its object. */
const ofThat: Readonly<Record<string, readonly string[]>> = { '': ['إ', 'أ'], ك: ['أ', 'ا'] };

/** The letter that a word without its hamza should begin with, and where; null where there is no problem. */
export function missingHamza(bare: string, before: string): WrongLetter | null {
  if (!/^[وفبكل]{0,2}(?:ا|ل)/.test(bare)) return null;
  // The names of letters are words too: واو, and فاو of a town.
  if (bare === 'او') return { letter: 0, correct: ['أ'] };
  if (bare === 'ان') {
    if (saying.has(before)) return { letter: 0, correct: ['إ'] };
    return beforeThat.has(before) ? { letter: 0, correct: ['أ'] } : null;
  }
  for (const { start, definite: isDefinite, preposition } of stemsOf(bare)) {
    const stem = bare.slice(start);
    if (!stem.startsWith('ا')) continue;
    const usual = either.get(stem);
    if (usual) return { letter: start, correct: usual === 'أ' ? ['أ', 'إ'] : ['إ', 'أ'] };
    const letter =
      inflected.get(stem) ??
      (isDefinite ? definite.get(stem) : preposition === '' ? alone.get(stem) : undefined);
    if (letter) return { letter: start, correct: [letter] };
    if (!isDefinite && suffixed.has(stem)) return { letter: start, correct: ofThat[preposition] ?? ['أ'] };
  }
  return null;
}

/** A hamza left out of the alef that a word begins with. */
export const initialHamza: CopyRule = {
  level: 'warning',
  languages: ['ar'],
  find: (copy) => wordProblems(copy, ({ bare }, before) => missingHamza(bare, before?.bare ?? '')),
};
