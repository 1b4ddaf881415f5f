// The files of a tier, in its folder, all of them gzipped: what writes them and what reads them.

/** A file, its path relative to the tier's folder. */
export interface TierFile {
  path: string;
  bytes: Uint8Array;
}

/** `contents-HASH.json.gz`: all that is fetched of a tier before anything is asked for. */
export interface Contents {
  /** The newest first; so are the articles of each. */
  batches: readonly { name: string; ids: readonly string[]; words: readonly number[]; list: string }[];
  /** The first word of each file of the index, and the hash in its name; in the order of the letters. */
  index: readonly (readonly [first: string, hash: string])[];
  /** The words that more than a quarter of the articles hold, with how many do; none of a tier of few articles. */
  common: readonly (readonly [word: string, articles: number])[];
  /** The hash in the name of the file of the words that the tier knows. */
  vocabulary: string;
  /** The hash in the name of the file of facets. */
  facets: string;
  /** And of that of days. */
  days: string;
}

/**
 * `days-HASH.json.gz`: the dates of the articles, which stand in their order: how many days one is older than the day
 * before it in the list, or where that tells less than is known or more, the date itself: `2015-09-15`, `2015-09`,
 * `2015`. Fetched where a question is narrowed to days.
 */
export type Days = readonly (string | number)[];

/** `lists/BATCH-HASH.json.gz`: what lists say of each article, in their order, without its text. */
export type BatchList = readonly ListedArticle[];

export interface ListedArticle
  extends Pick<ArticleText, 'url' | 'title' | 'published' | 'section' | 'dateline'> {
  /** The names of who wrote it, as the edition shows them. */
  byline: readonly string[];
}

/**
 * `facets-HASH.json.gz`: of each facet its values, and of each value the places of the articles that have it, each as
 * its distance from the one before.
 */
export type Facets = readonly (readonly [
  name: string,
  values: readonly (readonly [value: string, steps: readonly number[]])[],
])[];

/** `texts/BATCH/ID.json.gz`: the true words of an article, for its results. */
export interface ArticleText {
  /** Without the site's base path. */
  url: string;
  title: string;
  text: string;
  /** The day in the site's time zone, or as much of it as is known: `2015`, `2015-09`, `2015-09-15`. */
  published: string;
  section: string;
  kicker: string | null;
  dateline: string | null;
}

/** A word that so many of the articles hold tells nothing of any. */
export const shareOfCommon = 0.5;

/** Of what is written about the headline the first word has this position in the title, wherever the headline ends. */
export const besideHeadline = 64;

/** In `index` files the letters of a spelling that are those of the word itself. */
export const wordItself = '~';

export const tierPaths = {
  contents: (hash: string) => `contents-${hash}.json.gz`,
  facets: (hash: string) => `facets-${hash}.json.gz`,
  /** As `writeVocabulary` writes it: fetched where a reader may have slipped, and not before. */
  vocabulary: (hash: string) => `words-${hash}.txt.gz`,
  days: (hash: string) => `days-${hash}.json.gz`,
  list: (batch: string, hash: string) => `lists/${batch}-${hash}.json.gz`,
  /**
   * In CBOR, an array of words in the order of UTF-16, each `[word, places, positions, spellings, written]`. Places are
   * written as in `Facets`. For each place stands a number, its one position in the text, or an array: positions in the
   * text, each as its distance from the one before, and then those in the title, likewise, with −1 − n for n.
   * `spellings` are the ways in which the word is written, the most frequent first, with `~` for the word itself;
   * `written` has for each place the number of the one that is written there, or an array of one for each position. It
   * is empty where there is one.
   */
  index: (hash: string) => `index/${hash}.cbor.gz`,
  text: (batch: string, id: string) => `texts/${batch}/${id}.json.gz`,
};
