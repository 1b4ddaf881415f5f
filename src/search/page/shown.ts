import type { Advice, Answer, Counts, Findings, Names, Question } from '../engine/findings.ts';

/** What the search page has to show. */
export interface Shown {
  /** As the address has it, or will have it in a moment. */
  question: Question;
  /** The newest that were found: of the question before, while an answer is on its way. */
  findings: Findings | null;
  counts: Counts | null;
  /** Of what can be chosen; null until the search has been opened. */
  names: Names | null;
  advice: Advice | null;
  /** Lists all that was found; null as long as not all tiers have answered. */
  list: Answer['list'] | null;
  /** How many articles the question finds in other editions, by the address of their search. */
  elsewhere: Readonly<Record<string, number>>;
  progress: 'settled' | 'loading' | 'failed';
  /** Dates of the address that mean nothing. */
  unread: readonly string[];
  /** Whether it was not the line that failed, but a browser that lacks what the search needs. */
  unable: boolean;
}

/** What a reader can do on the page. */
export interface Actions {
  /** Asks now, as an entry of its own in the browser's history. */
  ask(question: Question): void;
  /** Asks once nothing more comes for a moment, as while typing. */
  askSoon(question: Question): void;
  more(): void;
  retry(): void;
}
