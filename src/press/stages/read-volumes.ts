import type { VolumeFiles } from '../../catalogue/articles/read-volume.ts';
import type { Problem } from '../../catalogue/problems/problem.ts';
import type { VolumeSummary } from '../../catalogue/summaries/summary.ts';
import type { VolumeId } from '../../newsroom/names.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { commonFingerprint, ownFingerprint } from '../plan/fingerprints.ts';
import type { Survey } from '../plan/survey.ts';
import type { ReadResult } from '../work/read-task.ts';
import type { Run } from '../work/work.ts';

/** A volume as it stands after reading. */
export interface KnownState {
  /** A fingerprint of its inputs; empty where they may have changed while they were read. */
  own: string;
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

/**
 * Reads those of the volumes named in `ids` that are stale; the others come from the ledger. `common` is the
 * fingerprint of the program and the settings.
 */
export async function readVolumes(
  ids: readonly VolumeId[],
  stale: ReadonlySet<VolumeId>,
  survey: Survey,
  ledger: Ledger,
  common: string,
  now: number,
  run: Run,
): Promise<ReadRun> {
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
  return statesOf(ids, results, survey, ledger, common, now);
}

/** How volumes stand when some of them have been read. */
export function statesOf(
  ids: readonly VolumeId[],
  results: ReadonlyMap<VolumeId, ReadResult>,
  survey: Survey,
  ledger: Ledger,
  common: string,
  now: number,
): ReadRun {
  const volumes = new Map(
    ids.flatMap((id): [VolumeId, KnownState][] => {
      const result = results.get(id);
      if (result) {
        const { summary, records, storied, isSettled, changed } = result;
        const own = isSettled ? ownFingerprint(common, survey, id, summary, now) : '';
        return [[id, { own, summary, records, storied, isChanged: true, changed }]];
      }
      const entry = ledger.volumes[id];
      return entry ? [[id, { ...entry, isChanged: false, changed: [] }]] : [];
    }),
  );
  return { volumes, problems: [...results.values()].flatMap(({ problems }) => problems) };
}
