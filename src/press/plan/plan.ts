import type { VolumeId } from '../../newsroom/names.ts';
import type { Job } from '../job.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { StartingPoint } from '../starting-point.ts';
import { commonFingerprint, staleVolumes } from './fingerprints.ts';
import { programFingerprint } from './program-fingerprint.ts';
import { type Shard, volumesOfShard } from './shard.ts';
import type { Survey } from './survey.ts';

/**
 * What a build goes by: all that is known before anything is read or made, and that stays so to its end. The job says
 * what is asked and the workshop what work is done with; what is to be done follows from this alone.
 */
export interface Plan {
  survey: Survey;
  /** What was built from what, so far. */
  ledger: Ledger;
  /** Milliseconds since 1970: what is under an embargo that ends later stays out. */
  now: number;
  /** Fingerprints of the program, and of all that every page follows from. */
  program: string;
  common: string;
  /** The volumes whose own inputs are not what the ledger holds. */
  stale: ReadonlySet<VolumeId>;
  /** One machine's part of the site; null for the whole. */
  shard: Shard | null;
  /** The volumes of that part. */
  mine: ReadonlySet<VolumeId>;
  /** Whether the search is brought up to date too. */
  search: boolean;
}

export function planBuild(
  { goal, now, search = true }: Pick<Job, 'goal' | 'now' | 'search'>,
  survey: Survey,
  { ledger, isKept }: Pick<StartingPoint, 'ledger' | 'isKept'>,
): Plan {
  const program = programFingerprint();
  const common = commonFingerprint({ program, settings: survey.settings });
  const shard = goal.makes === 'part' ? goal.shard : null;
  return {
    survey,
    ledger,
    now,
    program,
    common,
    stale: staleVolumes(survey, ledger, common, now),
    shard,
    mine: shard === null ? new Set(survey.divided.volumes.keys()) : volumesOfShard(survey.divided, shard),
    // What is made from nothing has its search from the start.
    search: search || !isKept,
  };
}
