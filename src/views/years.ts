import type { Href } from '../newsroom/href.ts';

/** A bar of a chart of years or months: a link where there are articles, plain where there are none. */
export interface Bar {
  /** A year, or a month from 1 to 12. */
  at: number;
  count: number;
  href: Href | null;
}
