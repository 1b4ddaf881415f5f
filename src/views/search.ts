import type { Href } from '../newsroom/href.ts';
import type { Frame, Link } from './frame.ts';

export interface SearchView {
  frame: Frame;
  script: Href; // module script of the search page
  bundle: Href; // Pagefind bundle
  total: number;
  archive: Href;
  indexes: readonly Link[]; // topics, places, people, stories: ways in without scripts
}
