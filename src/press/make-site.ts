import { compareProblems, isError, type Problem } from '../catalogue/problems/problem.ts';
import type { Catalogue } from '../catalogue/summaries/catalogue.ts';
import { bindVolumes } from '../catalogue/summaries/volumes.ts';
import type { VolumeId } from '../newsroom/names.ts';
import { gzip } from '../search/gzip.ts';
import { manifestName } from '../search/manifest.ts';
import { hostFiles } from './host/host-files.ts';
import type { Ledger } from './ledger/ledger.ts';
import { bringMedia } from './media/bring-media.ts';
import type { StagedFiles } from './media/staged-files.ts';
import { commonFingerprint, searchFingerprint } from './plan/fingerprints.ts';
import { indexingFingerprint } from './plan/program-fingerprint.ts';
import { filesByMonth, type Shard, volumesOfShard } from './plan/shard.ts';
import { siteFingerprint } from './plan/site-fingerprint.ts';
import type { Survey } from './plan/survey.ts';
import { monthCounts, type PlannedTier, planTiers } from './plan/tiers.ts';
import { contentFingerprint } from './plan/up-to-date.ts';
import { allChanges, noChanges } from './stages/changes.ts';
import type { RecordsOf } from './stages/gather.ts';
import { indexTiers } from './stages/index-tiers.ts';
import { type Inspection, inspect } from './stages/inspect.ts';
import type { MadeSite } from './stages/made-site.ts';
import { manifestsOf } from './stages/manifests.ts';
import { printVolumes } from './stages/print-volumes.ts';
import { printSpanning } from './stages/spanning.ts';
import { allEnded } from './work/all-ended.ts';
import type { Cause } from './work/print-task.ts';
import { namedChanges } from './work/read-task.ts';
import type { Run } from './work/work.ts';
import type { Workshop } from './work/workshop.ts';

export interface SiteJob {
  survey: Survey;
  /** The volumes whose own inputs are not what the ledger holds. */
  stale: ReadonlySet<VolumeId>;
  /** What was built from what, so far. */
  ledger: Ledger;
  /** One machine's part; null for the whole site. */
  shard: Shard | null;
  /** Whether to bring the search up to date too. */
  search: boolean;
  /** The assets are staged already. */
  staged: StagedFiles;
  time: <T>(phase: string, work: () => T | Promise<T>) => Promise<T>;
  progressed: (phase: string, done: number, all: number) => void;
  /** Lets the workers do no more. */
  stop: () => void;
}

/**
 * Makes all files of the site that are not what they should be, in the staging folder. Gives no site, and the
 * problems, where errors in the content stand in the way.
 */
export async function makeSite(
  job: SiteJob,
  workshop: Workshop,
  run: Run,
): Promise<{ site: MadeSite | null; problems: Problem[] }> {
  const { survey, stale, ledger, shard, search, staged, time } = job;
  const { now, program, assets, store, reference } = workshop;
  const { settings, divided } = survey;
  const common = commonFingerprint({ program, settings });
  const mine = shard === null ? null : volumesOfShard(divided, shard);

  const inspection = await time('check', () => inspect(survey, stale, ledger, common, mine, workshop, run));
  const { states, standing, problems } = inspection;
  if (problems.some(isError)) return { site: null, problems };

  const brought = await time('pictures', () =>
    bringMedia(inspection, survey, ledger, workshop, (done, all) => job.progressed('pictures', done, all)),
  );
  if (brought.problems.length > 0)
    return { site: null, problems: [...problems, ...brought.problems].sort(compareProblems) };

  const catalogue = catalogueOf(inspection, workshop);
  const recordsOf: RecordsOf = (id, which) => {
    const name = states.get(id)?.[which];
    return name === undefined ? [] : store.readRecords(name);
  };
  const cause = causeOf(ledger, program, settings, inspection);
  const counts = shard === null ? monthCounts(catalogue.volumes) : filesByMonth(divided);
  const tiers = planTiers(catalogue.volumes, counts, searchFingerprint(indexingFingerprint(), reference));
  const [volumes, spanning, indexed] = await allEnded(
    [
      time('print', () =>
        printVolumes({ states, volumes: catalogue.volumes, ledger, recordsOf, now, cause }, store, run),
      ),
      shard === null
        ? printSpanning({ catalogue, common, ledger, recordsOf, standing, cause }, workshop)
        : { spanning: {}, changes: noChanges() },
      search
        ? time('search', () => indexTiers(tiers.filter(isWithin(mine)), states, ledger, run))
        : { tiers: ledger.tiers, changes: noChanges() },
    ],
    job.stop,
  );
  if (shard === null && search) {
    // Other machines' parts may have been made with the same cache, and their batches are wanted too.
    workshop.batches.keep(new Set(tiers.flatMap(({ batches }) => batches.map(({ mark }) => mark))));
    for (const [path, manifest] of manifestsOf(catalogue, indexed.tiers))
      staged.put(path, gzip(JSON.stringify(manifest)));
  } else if (shard === null) {
    for (const path of Object.keys(ledger.files))
      if (path.endsWith(`/search/${manifestName}`)) staged.keep(path);
  }

  if (shard === null)
    for (const [path, text] of hostFiles(catalogue, divided)) staged.put(path, Buffer.from(text));

  const isDone = search && brought.isSettled;
  const files = Object.fromEntries(staged.marks);
  const site: MadeSite = {
    ledger: {
      form: 4,
      shard,
      program,
      settings,
      content: isDone ? contentFingerprint(survey) : '',
      warnings: isDone && problems.length > 0 ? store.writeWarnings(problems) : null,
      site: '',
      assets,
      volumes: Object.fromEntries(volumes.entries),
      spanning: spanning.spanning,
      tiers: indexed.tiers,
      media: brought.media,
      files,
      next: nextLift(inspection, now),
      delivery: null,
    },
    changes: allChanges([
      staged.changes,
      { ...noChanges(), removed: Object.keys(ledger.files).filter((path) => !Object.hasOwn(files, path)) },
      brought.changes,
      indexed.changes,
      volumes.changes,
      spanning.changes,
    ]),
  };
  site.ledger.site = siteFingerprint(site.ledger);
  return { site, problems };
}

/** The catalogue of what was inspected, without a way to its articles. */
const catalogueOf = (
  { states, standing }: Inspection,
  { reference }: Workshop,
): Omit<Catalogue, 'articlesOf'> => ({
  ...reference,
  standingPages: standing.map(({ page }) => page),
  volumes: bindVolumes(
    reference.site.editions,
    new Map([...states].map(([id, { summary }]) => [id, summary])),
  ),
});

function causeOf(ledger: Ledger, program: string, settings: string, { states }: Inspection): Cause {
  const files = [...states.values()].flatMap(({ changed }) => changed).slice(0, namedChanges);
  if (ledger.program !== program) return { reason: 'program', files };
  return { reason: ledger.settings === settings ? null : 'settings', files };
}

/** Whether all volumes of a tier are this machine's. */
const isWithin =
  (mine: ReadonlySet<VolumeId> | null) =>
  ({ months, volumes }: PlannedTier): boolean =>
    mine === null ||
    volumes.filter(({ id }) => mine.has(id)).length ===
      new Set(months.map((month) => month.slice(0, 4))).size;

/** When the next embargo ends, in milliseconds since 1970. */
function nextLift({ states }: Inspection, now: number): number | null {
  const waiting = [...states.values()].flatMap(({ summary }) =>
    summary.lifts.filter((instant) => instant > now),
  );
  return waiting.length === 0 ? null : waiting.reduce((a, b) => Math.min(a, b));
}
