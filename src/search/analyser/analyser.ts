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
  /** What it is known by in the index: its stem, and where its first letter may be a proclitic, the rest's too. */
  forms: readonly string[];
  /** Its letters, folded and without the article: how words that it begins begin. */
  beginning: string;
  /** Too common to be asked for. */
  stop: boolean;
}

/** A written word (whatever stands between white space) as it is indexed. */
export interface Word {
  /** Its forms, joined by hyphens; a dash where it has none. */
  token: string;
  /** For each of its forms the spelling of what has that form, joined by hyphens. */
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
  const { formsOf, beginningOf } = await loadStems(language);
  const stopwords = stopwordsOf(language);
  const analyse = (written: string): Term[] =>
    partsOf(written).map((part) => {
      const folded = fold(part);
      const forms = formsOf(folded).map((form) => form + end);
      return {
        written: part,
        spelling: plainLetters(part),
        forms,
        beginning: beginningOf(folded),
        stop: stopwords.has(folded),
      };
    });
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

/** Pagefind indexes a word with hyphens under each of its parts. A word without letters keeps its place as a dash. */
function wordOf(terms: readonly Term[]): Word {
  return {
    token: terms.flatMap(({ forms }) => forms).join('-') || '—',
    spellings: terms.flatMap(({ forms, spelling }) => forms.map(() => spelling)).join('-'),
  };
}
