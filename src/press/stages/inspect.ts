import type { Desk } from '../../catalogue/articles/read-article.ts';
import type { Problem } from '../../catalogue/problems/problem.ts';
import { tellOnce } from '../../catalogue/problems/tell-once.ts';
import { type StandingText, setStandingPages } from '../../catalogue/settings/standing-texts.ts';
import { sameTexts } from '../../catalogue/summaries/between-articles.ts';
import { crossCheck } from '../../catalogue/summaries/cross-check.ts';
import { deadLinks } from '../../catalogue/summaries/dead-links.ts';
import type { VolumeId } from '../../newsroom/names.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { Plan } from '../plan/plan.ts';
import type { Survey } from '../plan/survey.ts';
import type { Cause } from '../work/print-task.ts';
import { namedChanges } from '../work/read-task.ts';
import type { Run } from '../work/work.ts';
import type { Workshop } from '../work/workshop.ts';
import type { RecordsOf } from './gather.ts';
import { type KnownState, type ReadRun, readVolumes } from './read-volumes.ts';

/** A content folder read and checked, as far as it changed. */
export interface Inspection {
  states: ReadonlyMap<VolumeId, KnownState>;
  recordsOf: RecordsOf;
  standing: readonly StandingText[];
  problems: Problem[];
}

/** Reads the volumes that changed, and checks everything. */
export async function inspect(plan: Plan, { desk, store }: Workshop, run: Run): Promise<Inspection> {
  const { survey, shard, now } = plan;
  return crossRead(survey, await readVolumes(plan, run), shard === null, now, desk, store);
}

/** Checks all that was read against all else; `isAll` says whether that is the whole archive. */
export function crossRead(
  { files, divided, reference, problems: ofSurvey }: Survey,
  { volumes: states, problems: ofVolumes }: ReadRun,
  isAll: boolean,
  now: number,
  { root, compositors }: Desk,
  { readRecords }: Pick<LedgerStore, 'readRecords'>,
): Inspection {
  const { pages, problems } = setStandingPages(reference, compositors);
  const summaries = new Map([...states].map(([id, { summary }]) => [id, summary]));
  const between = crossCheck(root, [...files.keys()], divided, reference, summaries, now);
  const recordsOf: RecordsOf = (id, which) => {
    const name = states.get(id)?.[which];
    return name === undefined ? [] : readRecords(name);
  };
  const allOf = (id: VolumeId) => recordsOf(id, 'records');
  // One machine of many does not know what the others have; who binds their parts does.
  const afar = isAll
    ? [...deadLinks(divided, reference, summaries, pages, allOf), ...sameTexts(root, summaries, allOf)]
    : [];
  return {
    states,
    recordsOf,
    standing: pages,
    problems: tellOnce([...ofSurvey, ...ofVolumes, ...problems, ...between, ...afar]),
  };
}

/** What changed since the last build, as far as a page's account of why it was printed tells. */
export function causeOf({ ledger, program, survey }: Plan, { states }: Inspection): Cause {
  const files = [...states.values()].flatMap(({ changed }) => changed).slice(0, namedChanges);
  if (ledger.program !== program) return { reason: 'program', files };
  return { reason: ledger.settings === survey.settings ? null : 'settings', files };
}
