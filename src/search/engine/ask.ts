import type { Analyser, Term } from '../analyser/analyser.ts';
import { piecesIn } from './pieces.ts';
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
  /** How many of its words these are. */
  count: number;
  /** Whether it has more words than are asked for. */
  cut: boolean;
}

/** How much less an article counts that holds a word without the first letter that may be a proclitic. */
const weightOfRest = 0.7;
/** How much less it counts that holds another spelling of a subject. */
const weightOfSpelling = 0.8;

/** How much of a question is asked: words, and parts of words (`F-16` has two), each a request to every tier. */
const most = { words: 24, parts: 48 };

/** A word's part or a phrase as it stands in a question, which may say it again and again. */
interface Said extends Unit {
  terms: readonly Term[];
  /** By it what is said again is known. */
  key: string;
  stop: boolean;
  excluded: boolean;
}

/**
 * Takes a question apart. What it says again is asked once; of the words that remain the first 24 are asked. Subjects
 * lend it the other spellings of their names.
 */
export function ask(words: string, analyser: Analyser, spellings: Spellings): Asked {
  const telling = firstOf(saidIn(words, analyser), ({ stop }) => !stop);
  const { said, count, cut } = telling.said.some(({ excluded }) => !excluded)
    ? telling
    : firstOf(saidIn(words, analyser), () => true);
  const units = said.filter(({ excluded }) => !excluded);
  return {
    units: once(withSpellings(units, spellings)),
    excluded: distinct(said.filter(({ excluded }) => excluded).flatMap(({ ways }) => ways)),
    short: units.length > 0 && (words.match(/[\p{L}\p{N}]/gu) ?? []).length < 3,
    count,
    cut,
  };
}

function* saidIn(words: string, analyser: Analyser): Generator<Said> {
  for (const { text, at, excludes, phrase, word } of piecesIn(words)) {
    const terms = (phrase ?? word).split(/\s+/).flatMap((written) => analyser.terms(written));
    const isLast = phrase === null && at + text.length === words.length;
    if (excludes || (phrase !== null && terms.length > 1)) {
      if (terms.length > 0) yield inSequence(terms, phrase ?? word, at, excludes);
      continue;
    }
    for (const [place, term] of terms.entries()) {
      const beginning = isLast && place === terms.length - 1 ? term.beginning : '';
      yield {
        written: term.written,
        word: at,
        ways: waysOf(term),
        beginning: [...beginning].length >= 3 ? beginning : null,
        terms: [term],
        key: wholeOf(term),
        stop: term.stop && phrase === null,
        excluded: false,
      };
    }
  }
}

/** Terms that are asked for as they stand, one after the other. */
function inSequence(terms: readonly Term[], written: string, word: number, excluded: boolean): Said {
  const forms = terms.map(wholeOf);
  const key = (excluded ? '-' : '') + forms.join(' ');
  return { written, word, ways: [{ forms, weight: 1 }], beginning: null, terms, key, stop: false, excluded };
}

/** What is said of that kind, as far as it is asked for: how many words it is, and whether more were said. */
function firstOf(
  all: Iterable<Said>,
  isOne: (said: Said) => boolean,
): { said: Said[]; count: number; cut: boolean } {
  const said: Said[] = [];
  const known = new Set<string>();
  let [count, parts, counted] = [0, 0, -1];
  for (const each of all) {
    if (!isOne(each)) continue;
    const isPart = each.word === counted;
    if (!known.has(each.key)) {
      const room = Math.min(most.parts - parts, isPart ? most.parts : most.words - count);
      if (room === 0) return { said, count, cut: true };
      known.add(each.key);
      const { length } = each.terms;
      if (length > room) {
        said.push(inSequence(each.terms.slice(0, room), each.written, each.word, each.excluded));
        return { said, count: count + room, cut: true };
      }
      parts += length;
      count += isPart ? 0 : length;
      counted = each.word;
    }
    said.push(each);
  }
  return { said, count, cut: false };
}

function waysOf({ forms }: Term): Way[] {
  return forms.map((form, place) => ({ forms: [form], weight: place === 0 ? 1 : weightOfRest }));
}

/** The units with the other spellings of every subject that is named in them. */
function withSpellings(units: readonly Said[], spellings: Spellings): Said[] {
  const added = units.map((): Way[] => []);
  const forms = units.map(({ terms }) => terms.map(wholeOf).join(' '));
  for (const { place, spelling } of spellingsIn(forms, spellings)) {
    const { length } = spelling.forms;
    const ways = spelling.others.map((forms) => ({ forms, weight: weightOfSpelling / length }));
    for (let each = place; each < place + length; each++) added[each]?.push(...ways);
  }
  return units.map((unit, place) => ({ ...unit, ways: [...unit.ways, ...(added[place] ?? [])] }));
}

/** Each unit once, with all the ways in which it may be held. */
function once(units: readonly Said[]): Unit[] {
  const same = new Map<string, { unit: Unit; ways: Way[] }>();
  for (const { key, written, word, ways, beginning } of units) {
    const before = same.get(key);
    before?.ways.push(...ways);
    same.set(key, {
      unit: before ? { ...before.unit, beginning } : { written, word, ways, beginning },
      ways: before?.ways ?? [...ways],
    });
  }
  return [...same.values()].map(({ unit, ways }) => ({ ...unit, ways: distinct(ways) }));
}

/** The first of those with the same forms. */
function distinct(ways: readonly Way[]): Way[] {
  const first = new Map<string, Way>();
  for (const way of ways) {
    const key = way.forms.join(' ');
    if (!first.has(key)) first.set(key, way);
  }
  return [...first.values()];
}
