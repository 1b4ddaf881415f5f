import type { Analyser, Term } from '../analyser/analyser.ts';
import { piecesIn } from './pieces.ts';
import { type Spellings, spellingsIn, wholeOf } from './spellings.ts';
import { phraseUnit, sequenceUnit, type Unit, type Way, wordUnit } from './unit.ts';

/** A question, as the index is asked. */
export interface Asked {
  units: readonly Unit[];
  excluded: readonly Way[];
  /** How many of its words these are. */
  count: number;
  /** Whether it has more words than are asked for. */
  cut: boolean;
}

/** How much less an article counts that holds another name of a subject. */
const weightOfName = 0.8;

/** How much of a question is asked: words, and parts of words (`F-16` has two), each a request to every tier. */
const most = { words: 24, parts: 48 };

/** A word's part or a phrase as it stands in a question, which may say it again and again. */
interface Said {
  unit: Unit;
  terms: readonly Term[];
  /** By it what is said again is known. */
  key: string;
  common: boolean;
  excluded: boolean;
  quoted: boolean;
}

/**
 * Takes a question apart. What it says again is asked once, and a word that is so common in the archive that it tells
 * nothing, only where no rarer one stands beside it; of the words that remain the first 24 are asked. Subjects lend it
 * their other names.
 */
export function ask(
  words: string,
  analyser: Analyser,
  spellings: Spellings,
  isCommon: (term: Term) => boolean,
): Asked {
  const whole = () => saidIn(words, analyser, isCommon);
  const tells = ({ said }: ReturnType<typeof firstOf>) => said.some(({ excluded }) => !excluded);
  const rarer = firstOf(whole(), ({ common }) => !common);
  // Where all words are common, those of grammar among them tell the least.
  const telling = tells(rarer) ? rarer : firstOf(whole(), ({ unit }) => unit.weight === 1);
  const { said, count, cut } = tells(telling) ? telling : firstOf(whole(), () => true);
  const wanted = said.filter(({ excluded }) => !excluded);
  const unwanted = said.filter(({ excluded }) => excluded);
  return {
    units: once(withNames(wanted, spellings)),
    excluded: distinct(unwanted.flatMap(({ unit }) => unit.ways)),
    count,
    cut,
  };
}

function* saidIn(words: string, analyser: Analyser, isCommon: (term: Term) => boolean): Generator<Said> {
  for (const { text, at, excludes, phrase, word } of piecesIn(words)) {
    const quoted = phrase !== null;
    const terms = (phrase ?? word).split(/\s+/).flatMap((written) => analyser.terms(written));
    if (terms.length === 0) continue;
    if (excludes || quoted) {
      yield inSequence({ terms, excluded: excludes, quoted }, phrase ?? word, at);
      continue;
    }
    const isLast = at + text.length === words.length;
    for (const [index, term] of terms.entries()) {
      yield {
        unit: wordUnit(term, at, isLast && index === terms.length - 1),
        terms: [term],
        key: wholeOf(term),
        common: isCommon(term),
        excluded: false,
        quoted,
      };
    }
  }
}

/** Terms that are asked for as they stand, one after the other. */
function inSequence(
  { terms, excluded, quoted }: Pick<Said, 'terms' | 'excluded' | 'quoted'>,
  written: string,
  word: number,
): Said {
  const words = quoted ? terms.map(({ spelling }) => spelling) : terms.map(wholeOf);
  return {
    unit: quoted ? phraseUnit(terms, written, word) : sequenceUnit(terms, written, word),
    terms,
    key: [excluded ? '-' : '', quoted ? '"' : '', ...words].join(' '),
    common: false,
    excluded,
    quoted,
  };
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
    const { written, word } = each.unit;
    const isPart = word === counted;
    if (!known.has(each.key)) {
      const room = Math.min(most.parts - parts, isPart ? most.parts : most.words - count);
      if (room === 0) return { said, count, cut: true };
      known.add(each.key);
      const { length } = each.terms;
      if (length > room) {
        said.push(inSequence({ ...each, terms: each.terms.slice(0, room) }, written, word));
        return { said, count: count + room, cut: true };
      }
      parts += length;
      count += isPart ? 0 : length;
      counted = word;
    }
    said.push(each);
  }
  return { said, count, cut: false };
}

/** What was said, with the other names of every subject that is named in it. */
function withNames(said: readonly Said[], spellings: Spellings): Said[] {
  const added = said.map((): Way[] => []);
  const forms = said.map(({ terms }) => terms.map(wholeOf).join(' '));
  for (const { place, spelling } of spellingsIn(forms, spellings)) {
    const { length } = spelling.forms;
    const ways = spelling.others.map((forms) => ({ forms, spellings: null, weight: weightOfName / length }));
    for (let each = place; each < place + length; each++) added[each]?.push(...ways);
  }
  return said.map((each, at) => ({
    ...each,
    unit: { ...each.unit, ways: [...each.unit.ways, ...(added[at] ?? [])] },
  }));
}

/** Each unit once, with all the ways in which it may be held. */
function once(said: readonly Said[]): Unit[] {
  const same = new Map<string, Unit>();
  for (const { key, unit } of said) {
    const before = same.get(key);
    same.set(
      key,
      before ? { ...before, beginning: unit.beginning, ways: [...before.ways, ...unit.ways] } : unit,
    );
  }
  return [...same.values()].map((unit) => ({ ...unit, ways: distinct(unit.ways) }));
}

/** The first of those with the same forms. */
function distinct(ways: readonly Way[]): Way[] {
  const first = new Map<string, Way>();
  for (const way of ways) {
    const key = [...way.forms, '', ...(way.spellings ?? [])].join(' ');
    if (!first.has(key)) first.set(key, way);
  }
  return [...first.values()];
}
