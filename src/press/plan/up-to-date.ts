import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import type { Plan } from './plan.ts';
import type { Survey } from './survey.ts';

/** A fingerprint of all files of a content folder, and of what was found wrong before any article was read. */
export const contentFingerprint = ({ files, problems }: Survey) => fingerprintOf([[...files], problems]);

/**
 * Whether the site is what a whole build by a plan would make; `isUnknown` says that its folder may hold files that the
 * ledger does not tell of.
 */
export const isUpToDate = ({ survey, ledger, program, stale, search }: Plan, isUnknown: boolean): boolean =>
  search &&
  !isUnknown &&
  ledger.program === program &&
  ledger.content === contentFingerprint(survey) &&
  stale.size === 0;
