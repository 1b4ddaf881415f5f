import type { Term } from '../analyser/analyser.ts';
import { wholeOf } from './spellings.ts';

/** One way in which an article can hold a word of the question. */
export interface Way {
  /** A form of the index, or several that stand one after the other. */
  forms: readonly string[];
  /** How each of the forms has to be written; null where any spelling does. */
  spellings: readonly string[] | null;
  /** 1 for the word itself. */
  weight: number;
}

/** A word or a phrase of the question. */
export interface Unit {
  written: string;
  /** Which word of the question it is, or is a part of. */
  word: number;
  ways: readonly Way[];
  /** A word as it is written in the question, which counts more; null for a phrase. */
  asWritten: Pick<Way, 'forms' | 'spellings'> | null;
  /** 1, or less for a word of grammar: an article without it may hold all that was asked. */
  weight: number;
  /** The beginning of words that it may be, asked for only where few articles hold it as a word. */
  beginning: string | null;
  /** What is asked for in its stead where no article holds a phrase so; null where there is nothing. */
  looser: readonly Unit[] | null;
}

/** How much less an article counts that holds a word without the first letter that may be a proclitic. */
const weightOfRest = 0.7;
/** How much less a word of grammar counts. */
const weightOfGrammar = 0.3;

/** A part of a word; as the beginning of words too where nothing follows it. */
export function wordUnit(term: Term, word: number, isLast: boolean): Unit {
  return {
    written: term.written,
    word,
    ways: [
      ...term.forms.map((form, at) => ({
        forms: [form],
        spellings: null,
        weight: at === 0 ? 1 : weightOfRest,
      })),
      ...(term.parts.length > 0 ? [{ forms: term.parts, spellings: null, weight: 1 }] : []),
    ],
    asWritten: { forms: [wholeOf(term)], spellings: [term.spelling] },
    weight: term.stop ? weightOfGrammar : 1,
    beginning: isLast && beginsFew(term) ? term.beginning : null,
    looser: null,
  };
}

/** Fewer than three letters begin too many words. A hamza on a carrier is a letter, though it is folded away. */
function beginsFew({ beginning, spelling }: Term): boolean {
  return [...beginning].length + (spelling.match(/[ءؤئ]/g) ?? []).length >= 3;
}

/** Words one after the other. */
export function sequenceUnit(terms: readonly Term[], written: string, word: number): Unit {
  return {
    written,
    word,
    ways: [{ forms: terms.map(wholeOf), spellings: null, weight: 1 }],
    asWritten: null,
    weight: 1,
    beginning: null,
    looser: null,
  };
}

/** Words in quotation marks: as they are written; else in that order; else each. */
export function phraseUnit(terms: readonly Term[], written: string, word: number): Unit {
  const sequence = sequenceUnit(terms, written, word);
  const alone = terms.map((term) => wordUnit(term, word, false));
  const spellings = terms.map(({ spelling }) => spelling);
  return {
    ...sequence,
    ways: sequence.ways.map((way) => ({ ...way, spellings })),
    looser: terms.length > 1 ? [{ ...sequence, looser: alone }] : alone,
  };
}
