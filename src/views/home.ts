import type { Href } from '../newsroom/href.ts';
import type { Frame, Link } from './frame.ts';
import type { Teaser } from './teaser.ts';
import type { Bar } from './years.ts';

export interface HomeView {
  frame: Frame;
  lead: Teaser | null; // null in an empty archive
  latest: readonly Teaser[]; // newest first, without the lead, at most 6
  sections: readonly { section: Link; teasers: readonly Teaser[] }[]; // those with articles, three newest each
  years: readonly Bar[]; // every year from the first to the last, gaps included
  total: number;
  archive: Href;
}
