import { datesIn } from '../days.ts';
import type { TierEntry } from '../manifest.ts';
import { summed } from '../steps.ts';
import {
  type ArticleText,
  type BatchList,
  type Contents,
  type Facets,
  type ListedArticle,
  tierPaths,
} from '../tier-files.ts';
import { type KnownWord, readVocabulary } from '../vocabulary.ts';
import { all } from './all.ts';
import { type Get, textIn } from './fetching.ts';
import { holdingPhrase, merged } from './postings.ts';
import { type Posting, readIndex } from './read-index.ts';
import { writtenAlike } from './written-alike.ts';

export interface OpenTier {
  entry: TierEntry;
  /** The newest first. */
  articles: readonly { batch: string; id: string; words: number }[];
  /** The words that the most articles hold, with how many. */
  common: Contents['common'];
  /** The words of all articles together. */
  length: number;
  /**
   * The articles that hold a term, or several terms one after the other; where it is given how each was asked for, as
   * they are written so.
   */
  postings(terms: readonly string[], spellings?: readonly string[] | null): Promise<readonly Posting[]>;
  /** The articles that hold words that begin so. */
  beginning(letters: string): Promise<readonly Posting[]>;
  /** The places of the articles that have each value. */
  facet(name: string): Promise<ReadonlyMap<string, readonly number[]>>;
  /** The dates of all articles, as exact as they are known. */
  dates(): Promise<readonly string[]>;
  text(place: number): Promise<ArticleText>;
  /** What lists say of an article: a file for each batch. */
  listed(place: number): Promise<ListedArticle>;
  /** The words that the most articles hold. */
  vocabulary(): Promise<readonly KnownWord[]>;
}

/** A beginning is looked for in so many files of the index: one that more of them hold says nothing yet. */
const filesOfBeginning = 3;

type Index = ReturnType<typeof readIndex>;

/** In whatever spelling. */
const isWritten = () => true;
type FacetPlaces = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/**
 * Opens a tier, of which only the table of contents is fetched. All functions reject with an Unreachable where a file
 * can not be fetched, and can be called again.
 */
export async function openTier(folder: string, entry: TierEntry, get: Get): Promise<OpenTier> {
  const file = (path: string) => get(folder + path);
  const contents: Contents = JSON.parse(textIn(await file(tierPaths.contents(entry.hash))));
  const articles = contents.batches.flatMap(({ name, ids, words, list }) => {
    const read = once(
      async (): Promise<BatchList> => JSON.parse(textIn(await file(tierPaths.list(name, list)))),
    );
    return ids.map((id, place) => ({
      batch: name,
      id,
      words: words[place] ?? 0,
      listed: async () => (await read())[place],
    }));
  });
  const index = contents.index.map(([first, hash]) => ({
    first,
    read: once(async (): Promise<Index> => readIndex(await file(tierPaths.index(hash)))),
  }));
  const vocabulary = once(async () =>
    readVocabulary(textIn(await file(tierPaths.vocabulary(contents.vocabulary)))),
  );
  const facets = once(async () =>
    facetPlaces(JSON.parse(textIn(await file(tierPaths.facets(contents.facets))))),
  );

  const dates = once(async () => datesIn(JSON.parse(textIn(await file(tierPaths.days(contents.days))))));

  /** Of the file that has a term if any has: the last that begins with it or before it. */
  const placeOf = (term: string) => {
    const after = index.findIndex(({ first }) => first > term);
    return (after === -1 ? index.length : after) - 1;
  };

  async function holding(term: string, spelling: string | null): Promise<readonly Posting[]> {
    const isAsked = spelling === null ? isWritten : writtenAlike(spelling);
    return (await index[placeOf(term)]?.read())?.get(term)?.(isAsked) ?? [];
  }

  return {
    entry,
    articles,
    common: contents.common,
    length: articles.reduce((sum, { words }) => sum + words, 0),
    postings: async (terms, spellings = null) =>
      holdingPhrase(await all(terms.map((term, at) => holding(term, spellings?.[at] ?? null)))),
    async beginning(letters) {
      const files = index
        .slice(Math.max(0, placeOf(letters)))
        .filter(({ first }) => first.slice(0, letters.length) <= letters);
      const found = await all(files.slice(0, filesOfBeginning).map(({ read }) => read()));
      return merged(
        found.flatMap((words) =>
          [...words].flatMap(([word, read]) => (word.startsWith(letters) ? [read(isWritten)] : [])),
        ),
      );
    },
    facet: async (name) => (await facets()).get(name) ?? new Map(),
    dates,
    async listed(place) {
      const found = await articles[place]?.listed();
      if (!found) throw new RangeError(`The tier has no article ${place}`);
      return found;
    },
    async text(place) {
      const { batch = '', id = '' } = articles[place] ?? {};
      return JSON.parse(textIn(await file(tierPaths.text(batch, id))));
    },
    vocabulary,
  };
}

function facetPlaces(facets: Facets): FacetPlaces {
  return new Map(
    facets.map(([name, values]) => [name, new Map(values.map(([value, steps]) => [value, summed(steps)]))]),
  );
}

/** What `make` gives, made once; a failure is not remembered. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => {
    made ??= make().catch((failure: unknown) => {
      made = null;
      throw failure;
    });
    return made;
  };
}
