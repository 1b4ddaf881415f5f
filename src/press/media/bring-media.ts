import { join } from 'node:path';
import type { Problem } from '../../catalogue/problems/problem.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Plan } from '../plan/plan.ts';
import { isUnsettled } from '../plan/unsettled.ts';
import { type Changes, noChanges } from '../stages/changes.ts';
import type { Inspection } from '../stages/inspect.ts';
import type { Workshop } from '../work/workshop.ts';
import { mediaUses } from './media-uses.ts';
import { placeMedia } from './place-media.ts';

export interface BroughtMedia {
  /** All media files of the site. */
  media: Ledger['media'];
  /** Whether all are there, and as they were when the content was counted. */
  isSettled: boolean;
  changes: Changes;
  /** Pictures that cannot be opened. */
  problems: Problem[];
}

/** Brings the media files of the site that are not what the ledger has; `progressed` hears how many are done. */
export async function bringMedia(
  inspection: Inspection,
  { survey, ledger }: Plan,
  workshop: Pick<Workshop, 'root' | 'kept' | 'staging' | 'desk'>,
  progressed: (done: number, total: number) => void,
): Promise<BroughtMedia> {
  const uses = mediaUses(inspection, workshop.desk);
  const sources = new Map(
    uses.flatMap(({ outputs, fingerprint }) => outputs.map((path) => [path, fingerprint])),
  );
  const isNew = (path: string) => ledger.media[path]?.from !== sources.get(path);
  const { written, problems } = await placeMedia(uses, survey.media, isNew, workshop, progressed);
  // Those are placed again by the next build, and so is what is missing because a picture is another one meanwhile.
  const moving = new Set(
    uses
      .filter(({ outputs }) => outputs.some((path) => written.has(path)))
      .filter(({ path }) => isUnsettled(join(workshop.root, path), survey.begun))
      .flatMap(({ outputs }) => outputs),
  );
  const media = Object.fromEntries(
    [...sources].flatMap(([path, fingerprint]) => {
      const output = written.get(path) ?? ledger.media[path]?.output;
      return output === undefined ? [] : [[path, { from: moving.has(path) ? '' : fingerprint, output }]];
    }),
  );
  return {
    media,
    isSettled: moving.size === 0 && [...sources.keys()].every((path) => Object.hasOwn(media, path)),
    changes: {
      ...noChanges(),
      written: [...written.keys()].map((path) => ({ path, kind: null })),
      removed: Object.keys(ledger.media).filter((path) => !Object.hasOwn(media, path)),
    },
    problems,
  };
}
