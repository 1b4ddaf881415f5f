import type { Address } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { EditionId, SubjectId, SubjectKind, TextName, VolumeId } from '../newsroom/names.ts';
import type { Subject } from '../newsroom/subject.ts';
import type { Reference } from './reference.ts';
import type { VolumeSummary } from './summary.ts';
import { bindVolumes } from './volumes.ts';

/** A page that the newsroom wrote, such as «about». */
export interface StandingPage {
  address: Address;
  edition: EditionId;
  slug: string;
  title: string;
  description: string;
}

/** A standing page with its body. */
export interface SetPage extends StandingPage {
  text: TextName;
}

export type SubjectsByKind = Readonly<Record<SubjectKind, ReadonlyMap<SubjectId, Subject>>>;

/** A volume as all that is beyond it knows it. */
export interface KnownVolume {
  id: VolumeId;
  edition: EditionId;
  year: number;
  summary: VolumeSummary;
}

/** The articles of a volume that one of its lists shows (src/catalogue/pick.ts). */
export type ArticlesOf = (volume: VolumeId, list: string) => readonly Article[];

/**
 * The checked and cross-referenced records of all that is published, without the bodies. It is held by volume: of
 * each there is a summary, and its articles come when they are asked for.
 */
export interface Catalogue extends Omit<Reference, 'standing'> {
  standingPages: readonly SetPage[];
  /** The volumes of each edition that have articles which readers may see, newest first. */
  volumes: ReadonlyMap<EditionId, readonly KnownVolume[]>;
  /** What a list has of a volume, as a `picker` gives it. */
  articlesOf: ArticlesOf;
}

export function makeCatalogue(
  { site, editions, subjects, stories, logo }: Reference,
  standingPages: readonly SetPage[],
  summaries: ReadonlyMap<VolumeId, VolumeSummary>,
  articlesOf: Catalogue['articlesOf'],
): Catalogue {
  const volumes = bindVolumes(site.editions, summaries);
  return { site, editions, subjects, stories, logo, standingPages, volumes, articlesOf };
}
