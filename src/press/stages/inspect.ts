import type { Problem } from '../../catalogue/problems/problem.ts';
import { tellOnce } from '../../catalogue/problems/tell-once.ts';
import { type StandingText, setStandingPages } from '../../catalogue/settings/standing-texts.ts';
import { sameTexts } from '../../catalogue/summaries/between-articles.ts';
import { crossCheck } from '../../catalogue/summaries/cross-check.ts';
import { deadLinks } from '../../catalogue/summaries/dead-links.ts';
import type { VolumeId } from '../../newsroom/names.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Survey } from '../plan/survey.ts';
import type { Reading } from '../work/read-task.ts';
import type { Run } from '../work/work.ts';
import type { Workshop } from '../work/workshop.ts';
import { type KnownState, type ReadRun, readVolumes } from './read-volumes.ts';

/** A content folder read and checked, as far as it changed. */
export interface Inspection {
  states: ReadonlyMap<VolumeId, KnownState>;
  standing: readonly StandingText[];
  problems: Problem[];
}

/** Reads the volumes that changed, of `mine` alone where there are other machines, and checks everything. */
export async function inspect(
  survey: Survey,
  stale: ReadonlySet<VolumeId>,
  ledger: Ledger,
  common: string,
  mine: ReadonlySet<VolumeId> | null,
  workshop: Workshop,
  run: Run,
): Promise<Inspection> {
  const ids = [...survey.divided.volumes.keys()].filter((id) => mine === null || mine.has(id));
  const read = await readVolumes(ids, stale, survey, ledger, common, workshop.now, run);
  return crossRead(survey, read, mine === null, workshop);
}

/** Checks all that was read against all else; `isAll` says whether that is the whole archive. */
export function crossRead(
  survey: Survey,
  read: ReadRun,
  isAll: boolean,
  { root, now, desk, reference, store }: Reading,
): Inspection {
  const { files, divided } = survey;
  const states = read.volumes;
  const { pages, problems } = setStandingPages(reference, desk.compositors);
  const summaries = new Map([...states].map(([id, { summary }]) => [id, summary]));
  const between = crossCheck(root, [...files.keys()], divided, reference, summaries, now);
  const recordsIn = (id: VolumeId) => {
    const state = states.get(id);
    return state ? store.readRecords(state.records) : [];
  };
  // One machine of many does not know what the others have; who binds their parts does.
  const afar = isAll
    ? [
        ...deadLinks(divided, reference, summaries, pages, recordsIn),
        ...sameTexts(root, summaries, recordsIn),
      ]
    : [];
  return {
    states,
    standing: pages,
    problems: tellOnce([...survey.problems, ...read.problems, ...problems, ...between, ...afar]),
  };
}
