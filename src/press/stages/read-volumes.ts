import type { VolumeFiles } from '../../catalogue/articles/read-volume.ts';
import type { Problem } from '../../catalogue/problems/problem.ts';
import type { VolumeSummary } from '../../catalogue/summaries/summary.ts';
import type { VolumeId } from '../../newsroom/names.ts';
import { commonFingerprint, inputsFingerprint } from '../plan/fingerprints.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReadResult } from '../work/read-task.ts';
import type { Run } from '../work/work.ts';

/** A volume as it stands after reading. */
export interface KnownState {
  /** A fingerprint of its inputs; empty where they may have changed while they were read. */
  inputs: string;
  summary: VolumeSummary;
  /** The ledger's files of its records, and of those that are in a story. */
  records: string;
  storied: string;
  /** Whether anything that it is made from has changed. */
  isChanged: boolean;
  /** The files that changed, at most a few. */
  changed: readonly string[];
}

export interface ReadRun {
  volumes: Map<VolumeId, KnownState>;
  problems: Problem[];
}

/** Reads those of the plan's volumes that are stale; the others come from the ledger. */
export async function readVolumes(plan: Plan, run: Run): Promise<ReadRun> {
  const { survey, ledger, common, stale, mine, now } = plan;
  const ids = [...survey.divided.volumes.keys()].filter((id) => mine.has(id));
  const filesOf = (id: VolumeId): VolumeFiles => survey.divided.volumes.get(id) ?? new Map();
  // Records follow from the settings and the program too.
  const earlierOf = (id: VolumeId) =>
    commonFingerprint(ledger) === common ? (ledger.volumes[id]?.records ?? null) : null;
  const read = async (id: VolumeId): Promise<[VolumeId, ReadResult]> => [
    id,
    await run('read', { files: filesOf(id), earlier: earlierOf(id) }),
  ];
  const largestFirst = ids.filter((id) => stale.has(id)).sort((a, b) => filesOf(b).size - filesOf(a).size);
  const results = new Map(await Promise.all(largestFirst.map(read)));
  const stateOf = (id: VolumeId): KnownState[] => {
    const result = results.get(id);
    if (result) return [stateAfter(result, inputsFingerprint(common, survey, id, result.summary, now))];
    const entry = ledger.volumes[id];
    return entry ? [{ ...entry, isChanged: false, changed: [] }] : [];
  };
  return {
    volumes: new Map(ids.flatMap((id) => stateOf(id).map((state) => [id, state]))),
    problems: [...results.values()].flatMap(({ problems }) => problems),
  };
}

/** How a volume stands when it has been read; `inputs` is the fingerprint of its inputs. */
export const stateAfter = (
  { summary, records, storied, isSettled, changed }: ReadResult,
  inputs: string,
): KnownState => ({ inputs: isSettled ? inputs : '', summary, records, storied, isChanged: true, changed });
