import type { EditionId, VolumeId } from '../../newsroom/names.ts';
import type { Reference } from '../settings/reference.ts';
import type { SetPage, StandingPage } from '../settings/standing-page.ts';
import type { VolumeSummary } from './summary.ts';
import { type ArticlesOf, bindVolumes, type KnownVolume } from './volumes.ts';

/** What all volumes have in common: the settings, the subjects and stories, and the pages that the newsroom wrote. */
export interface Common extends Omit<Reference, 'standing'> {
  standingPages: readonly StandingPage[];
}

/**
 * The checked and cross-referenced records of all that is published, without the bodies. It is held by volume: of
 * each there is a summary, and its articles come when they are asked for.
 */
export interface Catalogue extends Common {
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
