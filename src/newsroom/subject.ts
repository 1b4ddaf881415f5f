import type { Localised } from './localised.ts';
import type { EditionId, StoryId, SubjectId, SubjectKind } from './names.ts';

/** A topic, place or person: one authority file. */
export interface Subject {
  kind: SubjectKind;
  id: SubjectId;
  /** The preferred name in each edition. */
  name: Localised;
  description: Localised | null;
  /** Other spellings and forms that readers use. */
  spellings: ReadonlyMap<EditionId, readonly string[]>;
  /** Wikidata's identifier: `Q22316`. */
  wikidata: string | null;
}

/** A named run of articles over time. */
export interface Story {
  id: StoryId;
  name: Localised;
  summary: Localised | null;
}

export type SubjectsByKind = Readonly<Record<SubjectKind, ReadonlyMap<SubjectId, Subject>>>;
