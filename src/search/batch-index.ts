/** What tiers are joined from: who of the articles of a batch, or of a slice of one, holds each word. Plain data. */
export interface BatchIndex {
  name: string;
  /** The newest first; a place among them is that of an article. */
  articles: readonly IndexedArticle[];
  /** In the name of the file that lists them. */
  list: string;
  words: ReadonlyMap<string, Holders>;
  /** The places of the articles that have each value of a facet. */
  facets: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

export interface IndexedArticle {
  /** Names its text's file; a hash of all that it shows and that it is found by. */
  id: string;
  /** How many it has. */
  words: number;
  /** As in its record. */
  published: string;
}

/** The articles that hold a word. */
export interface Holders {
  /** In order. Not an array of numbers, which would take ten times as long to keep in a file and to read again. */
  places: Uint32Array;
  /** For each of the places one value, as `index` files have it. */
  positions: Uint8Array;
  /**
   * How the word is written there, each with the number of articles in which it is: `النصر 3 النصرة 1`. Not arrays of
   * arrays, which would take most of the time in which a batch is read again.
   */
  spellings: string;
  /**
   * For each of the places one value, as `index` files have it, by the numbers of the spellings here; null where there
   * is one spelling.
   */
  written: Uint8Array | null;
}

/** The spellings of a word, each with how many articles have it. */
export function* spellingsIn({
  spellings,
}: Holders): Generator<readonly [spelling: string, articles: number]> {
  const parts = spellings.split(' ');
  for (let at = 0; at < parts.length; at += 2) yield [parts[at] ?? '', Number(parts[at + 1])];
}
