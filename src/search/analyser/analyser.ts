import { codeOf } from './codes.ts';
import { fold, plainLetters } from './fold.ts';
import { partsOf } from './parts.ts';
import { loadStems } from './stems.ts';
import { stopwordsOf } from './stopwords.ts';

/** One part of a written word. */
export interface Term {
  /** As written, without marks of punctuation. */
  written: string;
  /** The same with each letter as it stands, but without vowels, tatweel and case: words of one stem differ by it. */
  spelling: string;
  /** What it is known by in the index: its stem, and where its first letters may be no part of it, the rest's too. */
  forms: readonly string[];
  /** What the words are known by that are written as one in it; none of most. `عبدالله` is found as `عبد الله` is. */
  parts: readonly string[];
  /** Its letters, folded and without the article: how words that it begins begin. */
  beginning: string;
  /** Too common to be asked for. */
  stop: boolean;
}

/** A written word (whatever stands between white space) as it is indexed. */
export interface Word {
  /** Its forms, joined by hyphens; a dash where it has none. */
  token: string;
  /** For each of its forms the spelling of what has that form, joined by hyphens; where they are alike, that one. */
  spellings: string;
}

export interface Analyser {
  /** A text as it is indexed, word for word: the position of a token is that of its word. */
  words(text: string): readonly Word[];
  /** A written word as it is asked for: a term for each of its parts. */
  terms(written: string): readonly Term[];
}

/**
 * The last letter of every form. No word of the index is then the beginning of another: Pagefind's own search, which
 * finds words by their beginnings, would otherwise take a longer word for a shorter one.
 */
export const end = 'x';

/** As many words are remembered as a large archive uses often; the others are analysed again. */
const remembered = { words: 150_000, terms: 20_000 };

/**
 * The analyser of an edition, for its index and for questions alike. Loads the stemmer of its language (a BCP 47
 * tag), which the other functions of this room do without.
 */
export async function loadAnalyser(languageTag: string): Promise<Analyser> {
  const language = languageTag.toLowerCase().split('-')[0] ?? '';
  const { formsOf, beginningOf, compoundOf } = await loadStems(language);
  const stopwords = stopwordsOf(language);
  const knownBy = (folded: string, plain: string) => formsOf(folded, plain).map((form) => form + end);
  const termOf = (written: string): Term => {
    const [folded, spelling] = [fold(written), plainLetters(written)];
    return {
      written,
      spelling,
      forms: knownBy(folded, spelling),
      parts: compoundOf(folded).flatMap((part) => knownBy(part, part).slice(0, 1)),
      beginning: beginningOf(folded, spelling),
      // WHO and IT are no words of grammar.
      stop: stopwords.has(spelling) && !/^\p{Lu}{2,}$/u.test(written),
    };
  };
  const analyse = (written: string): Term[] => {
    const terms: Term[] = [];
    for (const term of partsOf(written, language).map(termOf)) {
      const before = terms.at(-1);
      const code = before && codeOf(fold(before.written), fold(term.written));
      if (before && code !== null && code !== undefined) terms.splice(-1, 1, codeTerm(before, term, code));
      else terms.push(term);
    }
    return terms;
  };
  const terms = remembering(remembered.terms, analyse);
  // Of the words of an archive what is indexed alone: all that is known of each would take several times the memory.
  const word = remembering(remembered.words, (written) => wordOf(analyse(written)));
  return { terms, words: (text) => text.split(/\s+/).map(word) };
}

/** Remembers what `make` gave for so many words, and then begins again. */
function remembering<Made>(most: number, make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}

/** A code such as `F-16`, which is one word: an article with a 16 says nothing of it. */
function codeTerm(letters: Term, digits: Term, code: string): Term {
  return {
    written: letters.written + digits.written,
    spelling: letters.spelling + digits.spelling,
    forms: [code + end],
    parts: [letters, digits].flatMap(({ forms }) => forms.slice(0, 1)),
    beginning: code,
    stop: false,
  };
}

/** Each form once. A word without letters keeps its place as a dash. */
function wordOf(terms: readonly Term[]): Word {
  const spellings = new Map(
    terms.flatMap(({ forms, parts, spelling }) => [...forms, ...parts].map((form) => [form, spelling])),
  );
  const different = new Set(spellings.values()).size > 1;
  return {
    token: [...spellings.keys()].join('-') || '—',
    spellings: different ? [...spellings.values()].join('-') : (terms[0]?.spelling ?? ''),
  };
}
