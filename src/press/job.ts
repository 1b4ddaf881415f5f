import type { Goal } from './goal.ts';

/** What is asked of a build: it comes from outside, and nothing of it follows from the content. */
export interface Job {
  /** Folders. */
  content: string;
  cache: string;
  goal: Goal;
  /** Milliseconds since 1970: what is under an embargo that ends later stays out. */
  now: number;
  /** Hears the name of each phase as it begins. */
  begun: (phase: string) => void;
  /** Hears how much of a long phase is done. */
  progressed?: (phase: string, done: number, total: number) => void;
  /** How many processes may share the work. */
  workers?: number;
  /** All paths in the content folder that changed since the builder's last build, where that is known. */
  changed?: readonly string[];
  /** False where the search may stay as it was. */
  search?: boolean;
}
