// What the search page asks of the engine and gets from it.
import type { SubjectEntry } from '../manifest.ts';

/** By what findings can be narrowed. The values are ids, whose names the engine knows. */
export const narrowings = ['section', 'topics', 'places', 'people', 'by'] as const;

export type Narrowing = (typeof narrowings)[number];

/** What a reader asks for. */
export interface Question {
  /**
   * As typed. `"…"` is a phrase, exactly so written and in this order where any article holds it; `-word` and `-"…"` exclude; a last word that nothing
   * follows is taken as the beginning of a word as well.
   */
  words: string;
  /** Whether more was written than these: see `shortened`. */
  cut: boolean;
  /** An article needs one of the chosen values (ids) of each narrowing that has any. */
  chosen: Partial<Record<Narrowing, readonly string[]>>;
  /** First and last day, month or year, both included: `2015-09-15`, `2015-09` or `2015`; null where open. */
  from: string | null;
  to: string | null;
  order: 'relevance' | 'newest' | 'oldest';
  /** Which articles of all that were found: `first` counts from 0. */
  first: number;
  length: number;
}

/**
 * How the question was answered: nothing was asked (no words, nothing chosen, no dates); articles that hold all the words; too few articles hold them all (fewer than ten), so any of the
 * words; without words, everything that is chosen; nothing found.
 */
export type Answered = 'unasked' | 'all' | 'any' | 'chosen' | 'nothing';

export interface Findings {
  question: Question;
  answered: Answered;
  /** How many articles were found in all, in the tiers that were asked. */
  total: number;
  /** Of these, how many hold all the words. */
  withAll: number;
  results: readonly Result[];
  /** The words as the reader wrote them that no article in the tiers asked holds. */
  missing: readonly string[];
  /** Likewise the words that one or two articles hold in a large archive: `advise` tells whether another may be meant. */
  rare: readonly string[];
  /** The phrases as they are quoted that no article in the tiers asked holds so: what they say is looked for more loosely. */
  loosened: readonly string[];
  /** How many of the words were asked for, the first ones; null where that is all of them. */
  onlyFirst: number | null;
  /** Subjects whose name or other spelling the words are, to be offered above the results. */
  subjects: readonly SubjectEntry[];
  /** Whether older tiers are still to be asked: totals are then of the newest articles alone. */
  partial: boolean;
}

export interface Result {
  /** With the site's base path. */
  href: string;
  title: readonly Run[];
  excerpt: readonly Run[];
  /** The day in the site's time zone, or as much of it as is known: `2015`, `2015-09`, `2015-09-15`. */
  published: string;
  kicker: string | null;
  dateline: string | null;
  /** Its name. */
  section: string | null;
}

/** An article that was found, as lists have it: without its text. */
export interface Listed extends Pick<Result, 'href' | 'published' | 'dateline' | 'section'> {
  title: string;
  /** The names of who wrote it. */
  byline: readonly string[];
}

/** A piece of text; marked pieces are whole words that the question asks for, without their punctuation. */
export interface Run {
  text: string;
  marked: boolean;
}

/** The names of the values of each narrowing, by their ids, as the edition shows them. */
export type Names = Readonly<Record<Narrowing, Readonly<Record<string, string>>>>;

/** How many of the articles found have each value. */
export interface Counts {
  /**
   * A narrowing's own choice does not count against its other values, which are alternatives to it; every other
   * choice does.
   */
  narrowings: Record<Narrowing, Record<string, number>>;
  /**
   * By month (`2015-09`), or by year (`2015`) where no more is known; the date range asked for does not count
   * against the others, so that the histogram stays whole.
   */
  months: Record<string, number>;
}

/** What to offer a reader whose question found nothing. */
export interface Advice {
  /** Words that the archive holds and that are written nearly so, the best first; for each word not found. */
  near: readonly { word: string; spellings: readonly string[] }[];
  /** The question without some of its words or choices, with how many articles each would find: the most first. */
  without: readonly { dropped: string; question: Question; total: number }[];
}

/** What to offer while a question is typed: a subject for the last words of it, of which `rest` is left, or other words. */
export type Suggestion =
  | { kind: 'subject'; subject: SubjectEntry; rest: string }
  | { kind: 'words'; words: string };

/** The answer to a question, which holds what it ranked. */
export interface Answer {
  findings: Findings;
  /** The true counts, over all tiers. Loads the facets at the first call: ask after the results. */
  count(): Promise<Counts>;
  /** The first so many of all that was found, in the order of the results. Fetches a file for each batch of them. */
  list(most: number): Promise<readonly Listed[]>;
  /** For a question that found nothing, or a word that is not in the archive. */
  advise(): Promise<Advice>;
}

/** The search of one edition. Searching another edition is another engine. */
export interface Engine {
  names: Names;
  /**
   * Answers a question. `heard`, where given, gets what the newest tiers hold as soon as they have answered, if
   * older tiers are yet to be asked. Rejects with an Unreachable where a part of the index could not be fetched;
   * asking again tries again.
   */
  search(question: Question, heard?: (findings: Findings) => void): Promise<Answer>;
  /** What to offer who has typed so far, the best first. */
  suggest(words: string): readonly Suggestion[];
  /** A text with the words marked that a question asks for, as in results: for the article that a result leads to. */
  mark(text: string, words: string): readonly Run[];
}

/** What opens an engine. */
export interface EngineSettings {
  /** The edition's search folder, with the base path, ends in `/`: `/archive/ar/search/`. */
  folder: string;
  /** The site's base path, which stands before every `href`; begins and ends with `/`. */
  basePath: string;
  /** Its manifest, where that has been asked for already, as a page does it whose host may let it keep files. */
  asked?: Promise<Response>;
}

/** A part of the index could not be fetched: the network failed, or the site has changed meanwhile. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}
