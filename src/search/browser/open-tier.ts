import type { TierEntry } from '../manifest.ts';
import { all } from './all.ts';
import type { Get } from './fetching.ts';
import { type Contents, type Posting, readContents, readFacet, readIndex, unpack } from './pagefind-files.ts';
import { holdingPhrase, merged } from './postings.ts';

/** An article's file, as much of it as results need. */
export interface Fragment {
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
  filters: Partial<Record<string, readonly string[]>>;
}

export interface OpenTier {
  entry: TierEntry;
  pages: Contents['pages'];
  /** The words of all pages together. */
  length: number;
  /** The articles that hold a term, or several terms one after the other. */
  postings(terms: readonly string[]): Promise<readonly Posting[]>;
  /** The articles that hold words that begin so. */
  beginning(letters: string): Promise<readonly Posting[]>;
  /** The places of the articles that have each value. */
  facet(name: string): Promise<ReadonlyMap<string, readonly number[]>>;
  fragment(place: number): Promise<Fragment>;
  /** Terms of the index near a term in the order of the letters. */
  neighbours(term: string): Promise<readonly string[]>;
}

/** A beginning is looked for in so many files of the index: one that more of them hold says nothing yet. */
const filesOfBeginning = 3;

/**
 * Opens a tier, of which only the table of contents is fetched. Pagefind's index is read here and not by Pagefind's
 * script: for a question that any word may answer, its WebAssembly takes many times as long, and it takes a file
 * that it can not fetch for one that holds nothing. All functions reject with an Unreachable where a file can not
 * be fetched, and can be called again.
 */
export async function openTier(folder: string, entry: TierEntry, get: Get): Promise<OpenTier> {
  const file = async (path: string) => unpack(await get(folder + path));
  const contents = readContents(await file(`pagefind.${entry.hash}.pf_meta`));
  const indexes = new Map<string, Promise<ReturnType<typeof readIndex>>>();

  function indexIn(hash: string): Promise<ReturnType<typeof readIndex>> {
    const before = indexes.get(hash);
    if (before) return before;
    const index = file(`index/${hash}.pf_index`).then(readIndex);
    indexes.set(hash, index);
    index.catch(() => indexes.delete(hash));
    return index;
  }

  async function holding(term: string): Promise<readonly Posting[]> {
    const chunk = contents.chunks.find(({ from, to }) => from <= term && term <= to);
    return chunk ? ((await indexIn(chunk.hash)).get(term)?.() ?? []) : [];
  }

  return {
    entry,
    pages: contents.pages,
    length: contents.pages.reduce((sum, { words }) => sum + words, 0),
    postings: async (terms) => holdingPhrase(await all(terms.map(holding))),
    async beginning(letters) {
      const chunks = contents.chunks.filter(
        ({ from, to }) => to >= letters && from.slice(0, letters.length) <= letters,
      );
      const found = await all(chunks.slice(0, filesOfBeginning).map(({ hash }) => indexIn(hash)));
      return merged(
        found.flatMap((words) =>
          [...words].flatMap(([word, read]) => (word.startsWith(letters) ? [read()] : [])),
        ),
      );
    },
    async facet(name) {
      const hash = contents.facets.get(name);
      return hash ? readFacet(await file(`filter/${hash}.pf_filter`)) : new Map();
    },
    async fragment(place) {
      return JSON.parse(
        new TextDecoder().decode(await file(`fragment/${contents.pages[place]?.id}.pf_fragment`)),
      );
    },
    async neighbours(term) {
      const chunk = contents.chunks.find(({ to }) => term <= to) ?? contents.chunks.at(-1);
      return chunk ? [...(await indexIn(chunk.hash)).keys()] : [];
    },
  };
}
