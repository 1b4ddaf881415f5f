import type { SubjectKind } from '../newsroom/names.ts';
import type { Frame, Link } from './frame.ts';
import type { Listing } from './listing.ts';

export interface SubjectView {
  frame: Frame;
  kind: SubjectKind; // 'topics' | 'places' | 'people'
  index: Link; // the index of that kind
  name: string;
  description: string | null;
  spellings: readonly string[];
  wikidata: string | null; // full URL
  about: Listing; // total may be 0 for a person who only wrote
  by: Listing | null; // people only
}
