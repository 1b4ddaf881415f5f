import type { Frame } from './frame.ts';
import type { Listing } from './listing.ts';

export interface SectionView {
  frame: Frame;
  name: string;
  listing: Listing;
}
