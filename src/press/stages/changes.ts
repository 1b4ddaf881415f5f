import type { Kind } from '../../views/page.ts';

/** A file that waits in the staging folder, and the kind of page that it is; null for what is no page. */
export interface WrittenFile {
  path: string;
  kind: Kind | null;
}

/** What is done to a site, by all stages of a build together: each adds to it. Paths are those in the site. */
export interface Changes {
  written: WrittenFile[];
  removed: string[];
  /** How many pages were printed, whether they came out as they were or not. */
  printed: number;
}

export const noChanges = (): Changes => ({ written: [], removed: [], printed: 0 });

/** Adds up what several stages did. */
export const allChanges = (parts: readonly Changes[]): Changes => ({
  written: parts.flatMap(({ written }) => written),
  removed: parts.flatMap(({ removed }) => removed),
  printed: parts.reduce((sum, { printed }) => sum + printed, 0),
});
