import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import type { Job } from '../job.ts';
import type { StartingPoint } from '../starting-point.ts';
import { commonFingerprint, staleVolumes } from './fingerprints.ts';
import { programFingerprint } from './program-fingerprint.ts';
import type { Survey } from './survey.ts';

/** A fingerprint of all files of a content folder, and of what was found wrong before any article was read. */
export const contentFingerprint = ({ files, problems }: Survey) => fingerprintOf([[...files], problems]);

/** Whether the site is what a whole build from this content, by this program and at this time, would make. */
export function isUpToDate(
  survey: Survey,
  { ledger, isUnknown }: StartingPoint,
  { now, search = true }: Pick<Job, 'now' | 'search'>,
): boolean {
  const program = programFingerprint();
  return (
    search &&
    !isUnknown &&
    ledger.program === program &&
    ledger.content === contentFingerprint(survey) &&
    staleVolumes(survey, ledger, commonFingerprint({ program, settings: survey.settings }), now).size === 0
  );
}
