import type { Analyser, Term } from '../analyser/analyser.ts';
import { type Spellings, spellingsIn, wholeOf } from './spellings.ts';

/** One way in which an article can hold a word of the question. */
export interface Way {
  /** A form of the index, or several that stand one after the other. */
  forms: readonly string[];
  /** Up to 1, for the word itself. */
  weight: number;
}

/** A word or a phrase of the question. */
export interface Unit {
  written: string;
  /** Which word of the question it is, or is a part of. */
  word: number;
  ways: readonly Way[];
  /** The beginning of words that it may be, asked for only where few articles hold it as a word. */
  beginning: string | null;
}

/** A question, as the index is asked. */
export interface Asked {
  units: readonly Unit[];
  excluded: readonly Way[];
  /** Whether it has words, but fewer than three letters of them. */
  short: boolean;
}

/** How much less an article counts that holds a word without the first letter that may be a proclitic. */
const weightOfRest = 0.7;
/** How much less it counts that holds another spelling of a subject. */
const weightOfSpelling = 0.8;

const piece = /(?<minus>(?<!\S)-)?(?:["“”«„](?<phrase>[^"“”»«„]*)["“”»]?|(?<word>[^\s"“”«»„]+))/gu;

/** Takes a question apart. Subjects lend it the other spellings of their names. */
export function ask(words: string, analyser: Analyser, spellings: Spellings): Asked {
  const units: (Unit & { stop: boolean; terms: readonly Term[] })[] = [];
  const excluded: Way[] = [];
  for (const { groups = {}, index = 0, 0: all } of words.matchAll(piece)) {
    const { minus, phrase, word = '' } = groups;
    const terms = (phrase ?? word).split(/\s+/).flatMap((written) => analyser.terms(written));
    if (terms.length === 0) continue;
    if (minus !== undefined) excluded.push({ forms: terms.map(wholeOf), weight: 1 });
    else if (phrase !== undefined && terms.length > 1) {
      units.push({
        written: phrase,
        word: index,
        ways: [{ forms: terms.map(wholeOf), weight: 1 }],
        beginning: null,
        stop: false,
        terms,
      });
    } else {
      const isLast = phrase === undefined && index + all.length === words.length;
      for (const [place, term] of terms.entries()) {
        const beginning = isLast && place === terms.length - 1 ? term.beginning : '';
        units.push({
          written: term.written,
          word: index,
          ways: waysOf(term),
          beginning: [...beginning].length >= 3 ? beginning : null,
          stop: term.stop && phrase === undefined,
          terms: [term],
        });
      }
    }
  }
  const telling = units.filter(({ stop }) => !stop);
  const kept = telling.length > 0 ? telling : units;
  return {
    units: withSpellings(kept, spellings),
    excluded,
    short: units.length > 0 && (words.match(/[\p{L}\p{N}]/gu) ?? []).length < 3,
  };
}

function waysOf({ forms }: Term): Way[] {
  return forms.map((form, place) => ({ forms: [form], weight: place === 0 ? 1 : weightOfRest }));
}

/** The units with the other spellings of every subject that is named in them. */
function withSpellings(units: readonly (Unit & { terms: readonly Term[] })[], spellings: Spellings): Unit[] {
  const added = units.map((): Way[] => []);
  const forms = units.map(({ terms }) => terms.map(wholeOf).join(' '));
  for (const { place, spelling } of spellingsIn(forms, spellings)) {
    const { length } = spelling.forms;
    const ways = spelling.others.map((forms) => ({ forms, weight: weightOfSpelling / length }));
    for (let each = place; each < place + length; each++) added[each]?.push(...ways);
  }
  return units.map(({ written, word, ways, beginning }, place) => ({
    written,
    word,
    ways: distinct([...ways, ...(added[place] ?? [])]),
    beginning,
  }));
}

/** The first of those with one term. */
function distinct(ways: readonly Way[]): Way[] {
  return [
    ...new Map([...ways].reverse().map((way) => [way.forms.join(' '), way] as const)).values(),
  ].reverse();
}
