import { endingsOff } from './arabic-endings.ts';
import { fold, plainLetters } from './fold.ts';

/** The words that rules do not know, as arabic-tables.ts has them. */
export interface ArabicTables {
  plurals: string;
  names: string;
  wholeWords: string;
}

/** A word as it is compared, and with its hamzas as it is written. */
interface Spelt {
  folded: string;
  plain: string;
}

/** The article with what is written onto it. Its alef has no hamza: `ألعاب` and `وإلغاء` have none. */
const article = /^(?:[بك]?[اٱ]ل|لل)/u;
/** Before the article, or what the article is written with. */
const conjunction = /^[وف](?=[بك]?[اٱ]ل..|لل..)/u;
const begins = /^[وفبكل]?[اٱ]ل/u;
const proclitic = /^[وفبلك](?=.{3})/u;
/** Letters that Arabic has not, by those that stand for them. */
const foreign: Readonly<Record<string, string>> = { ڤ: 'ف', پ: 'ب', چ: 'ج', ژ: 'ج' };
const foreignLetters = /[ڤپچژ]/g;
/** What `گ` is written with: كوكل, جوجل, غوغل. */
const gafs = ['ك', 'ج', 'غ'];

/**
 * Gives what a word is known by, its likeliest reading first: it is stemmed lightly, in the manner of light10 (Larkey,
 * Ballesteros and Connell, 2002): article and proclitics, endings of number, gender and possession, and the nisba, but
 * no roots. Words whose plural is another word, names with several spellings and words that begin with letters of the
 * article or of a proclitic come from the tables. Takes the word folded, and as `plainLetters` gives it.
 */
export function arabicStemmer(tables: ArabicTables): (folded: string, plain: string) => string[] {
  const variants = variantsIn(`${tables.plurals}\n${tables.names}`);
  const listed = ({ folded, plain }: Spelt) => variants.get(plain) ?? variants.get(folded);
  const stemOf = ({ folded, plain }: Spelt): string => {
    const exactly = variants.get(plain);
    if (exactly !== undefined) return exactly;
    const steps = endingsOff(folded);
    for (const step of steps) {
      const stem = variants.get(step);
      if (stem !== undefined) return stem;
    }
    return steps.at(-1) ?? folded;
  };
  const spelt = (word: string): Spelt => ({ folded: fold(word), plain: plainLetters(word) });
  // What begins as the article does is known in the forms that are listed alone: of `ألم` and `الماء` the stem is one.
  const [articled, others] = partition(wordsIn(tables.wholeWords).map(spelt), ({ folded }) =>
    begins.test(folded),
  );
  const wholeStems = new Set(others.map(stemOf));
  const wholeForms = new Set(articled.map(({ folded }) => folded));
  const isWhole = (word: Spelt) => wholeForms.has(word.folded) || wholeStems.has(stemOf(word));

  function readings(word: Spelt): string[] {
    const known = listed(word);
    if (known !== undefined) return [known];
    const stem = stemOf(word);
    if (isWhole(word)) return [stem];
    const rest: Spelt = { folded: word.folded.slice(1), plain: word.plain.slice(1) };
    if (conjunction.test(word.plain)) return readings(rest);
    const bare = withoutArticle(word);
    if (bare !== null) {
      // Of `للبنان` the second letter is the word’s own.
      if (word.folded.startsWith('لل') && isWhole(rest)) return [stemOf(rest)];
      const again = withoutArticle(bare);
      const inner = again && !isWhole(bare) ? again : bare;
      return bare.folded.length > 2 || word.folded.startsWith('ال') ? [stemOf(inner)] : [stem, stemOf(inner)];
    }
    if (!proclitic.test(word.folded)) return [stem];
    return [word.folded.charAt(0) + stemOf(rest), stemOf(rest)];
  }

  return (folded, plain) => {
    const arabic = folded.replace(foreignLetters, (letter) => foreign[letter] ?? letter);
    if (!arabic.includes('گ')) return readings({ folded: arabic, plain });
    return [
      ...new Set(gafs.flatMap((letter) => readings({ folded: arabic.replaceAll('گ', letter), plain }))),
    ];
  };
}

/** A word without its article; null where it has none, or nothing else. */
function withoutArticle({ folded, plain }: Spelt): Spelt | null {
  const [found = ''] = article.exec(plain) ?? [];
  // The letters of the article and of proclitics are the same in both.
  if (found === '' || folded.length < found.length + 2) return null;
  return { folded: folded.slice(found.length), plain: plain.slice(found.length) };
}

/** A folded word without its article, as the beginning of a word that is still being typed. */
export function beginningOf(folded: string, plain: string): string {
  if (conjunction.test(plain)) return beginningOf(folded.slice(1), plain.slice(1));
  return withoutArticle({ folded, plain })?.folded ?? folded;
}

/**
 * The stem of every word of the lines: its line's first word. Where words of two lines are one without their endings,
 * or without their hamzas, what is left stands for neither.
 */
export function variantsIn(lines: string): ReadonlyMap<string, string> {
  const words = lines
    .split('\n')
    .map(wordsIn)
    .flatMap((line) => line.map((word) => ({ word, stem: fold(line[0] ?? '') })));
  const variants = new Map<string, string>();
  for (const formOf of [plainLetters, fold, (word: string) => endingsOff(fold(word)).at(-1) ?? '']) {
    const stems = new Map<string, Set<string>>();
    for (const { word, stem } of words)
      stems.set(formOf(word), (stems.get(formOf(word)) ?? new Set()).add(stem));
    for (const [form, [stem = '', ...others]] of stems)
      if (others.length === 0 && !variants.has(form)) variants.set(form, stem);
  }
  return variants;
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

const wordsIn = (line: string) =>
  line
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
