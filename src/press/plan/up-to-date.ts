import { markOf } from '../../newsroom/mark.ts';
import type { Job } from '../job.ts';
import type { StartingPoint } from '../starting-point.ts';
import { commonMark, staleVolumes } from './marks.ts';
import { programMark } from './program-mark.ts';
import type { Survey } from './survey.ts';

/** A fingerprint of all files of a content folder. */
export const contentMark = ({ files }: Survey) => markOf([...files]);

/** Whether the site is what a whole build from this content, by this program and at this time, would make. */
export function isUpToDate(
  survey: Survey,
  { ledger, isUnknown }: StartingPoint,
  { now, search = true }: Pick<Job, 'now' | 'search'>,
): boolean {
  const program = programMark();
  return (
    search &&
    !isUnknown &&
    ledger.program === program &&
    ledger.content === contentMark(survey) &&
    staleVolumes(survey, ledger, commonMark({ program, settings: survey.settings }), now).size === 0
  );
}
