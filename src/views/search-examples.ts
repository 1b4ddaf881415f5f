/** What the help of the search shows how to ask; null where the archive's words give none. */
export interface SearchExamples {
  /** Two words that stand side by side, in quotation marks. */
  phrase: string | null;
  /** A word, and one with a hyphen before it. */
  without: string | null;
  /** One word, which is found in other forms too. */
  forms: string | null;
}

/** Shorter ones are mostly particles, which the search leaves out. */
const leastLetters = 4;

/**
 * Examples that find something in the archive at hand: words of its newest headline, and to leave out, one of the next
 * headlines that the newest has not.
 */
export function searchExamples(headlines: readonly string[]): SearchExamples {
  const [newest = '', ...others] = headlines;
  const words = wordsOf(newest);
  const telling = words.filter(isTelling);
  const second = words.findIndex((word, index) => isTelling(word) && isTelling(words[index - 1] ?? ''));
  const [first] = telling;
  const left = others.flatMap(wordsOf).find((word) => isTelling(word) && !newest.includes(word));
  return {
    phrase: second > 0 ? `"${words[second - 1]} ${words[second]}"` : null,
    without: first && left ? `${first} -${left}` : null,
    forms: telling.find((word) => word.startsWith('ال')) ?? first ?? null,
  };
}

const isTelling = (word: string) => word.length >= leastLetters;

/** Words as they follow on one another; what is parted by a sign stands apart by an empty one. */
const wordsOf = (headline: string): string[] =>
  headline.split(/\s+/u).map((word) => (/^[\p{L}\p{M}]+$/u.test(word) ? word : ''));
