import { withoutEndings } from './arabic-endings.ts';
import { fold } from './fold.ts';

/** The words that rules do not know, as arabic-tables.ts has them. */
export interface ArabicTables {
  plurals: string;
  names: string;
  wholeWords: string;
}

/** The article with what is written onto it; twice, for the words that begin with its letters (الالتزام). */
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{2})(?:ال(?=.{3}))?/u;
const proclitic = /^[وفبلك](?=.{3})/u;

/** What a folded Arabic word is known by. */
export interface ArabicStem {
  /** The word itself, or where its first letter may be a proclitic, the word with it. */
  whole: string;
  /** The word without a first letter that may be a proclitic: `سور` of `بسور`. */
  rest: string | null;
}

/**
 * Gives what stems a folded word lightly, in the manner of light10 (Larkey, Ballesteros and Connell, 2002): article and
 * proclitics, endings of number, gender and possession, and the nisba, but no roots. Words whose plural is another
 * word, names with several spellings and words that begin with a proclitic's letter come from the tables.
 */
export function arabicStemmer({ plurals, names, wholeWords }: ArabicTables): (folded: string) => ArabicStem {
  const variants = variantsIn(`${plurals}\n${names}`);
  const whole = new Set(foldedWords(wholeWords).map((word) => withoutEndings(word)));
  const stemOf = (bare: string) => {
    const listed = variants.get(bare);
    if (listed !== undefined) return listed;
    const stem = withoutEndings(bare);
    return variants.get(stem) ?? stem;
  };
  return (folded) => {
    const bare = folded.replace(article, '');
    const stem = stemOf(bare);
    if (bare !== folded || !proclitic.test(folded)) return { whole: stem, rest: null };
    if (stem !== withoutEndings(folded) || whole.has(stem)) return { whole: stem, rest: null };
    const rest = stemOf(folded.slice(1));
    return { whole: folded.charAt(0) + rest, rest };
  };
}

/** A folded word without its article, as the beginning of a word that is still being typed. */
export function beginningOf(folded: string): string {
  return folded.replace(article, '');
}

/** The folded words that are known by another word's stem, with that stem. */
function variantsIn(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .split('\n')
      .map(foldedWords)
      .flatMap(([first = '', ...others]) => {
        const stem = withoutEndings(first);
        return [first, ...others].flatMap((form) => [
          [withoutEndings(form), stem] as const,
          [form, stem] as const,
        ]);
      })
      .filter(([form, stem]) => form !== stem || form !== ''),
  );
}

const foldedWords = (written: string) => written.trim().split(/\s+/).map(fold);
