import { compareProblems, isError, type Problem } from '../catalogue/problems/problem.ts';
import type { Reference } from '../catalogue/settings/reference.ts';
import type { Catalogue } from '../catalogue/summaries/catalogue.ts';
import { bindVolumes } from '../catalogue/summaries/volumes.ts';
import { gzip } from '../search/gzip.ts';
import { manifestName } from '../search/manifest.ts';
import type { Stopwatch } from './account.ts';
import { hostFiles } from './host/host-files.ts';
import type { Job } from './job.ts';
import { bringMedia } from './media/bring-media.ts';
import type { StagedFiles } from './media/staged-files.ts';
import { searchFingerprint, siteFingerprint } from './plan/fingerprints.ts';
import type { Plan } from './plan/plan.ts';
import { indexingFingerprint } from './plan/program-fingerprint.ts';
import { filesByMonth } from './plan/shard.ts';
import { monthCounts, type PlannedTier, planTiers } from './plan/tiers.ts';
import { contentFingerprint } from './plan/up-to-date.ts';
import { allChanges, noChanges } from './stages/changes.ts';
import { indexTiers } from './stages/index-tiers.ts';
import { type Inspection, inspect } from './stages/inspect.ts';
import type { MadeSite } from './stages/made-site.ts';
import { manifestsOf } from './stages/manifests.ts';
import { printVolumes } from './stages/print-volumes.ts';
import { printSpanning } from './stages/spanning.ts';
import { allEnded } from './work/all-ended.ts';
import type { Run } from './work/work.ts';
import type { Workshop } from './work/workshop.ts';

/**
 * Makes all files of the site that are not what they should be, in the staging folder. Gives no site, and the
 * problems, where errors in the content stand in the way.
 */
export async function makeSite(
  plan: Plan,
  workshop: Workshop,
  staged: StagedFiles,
  { run, stop }: { run: Run; stop: () => void },
  { time, progressed }: Pick<Stopwatch, 'time'> & Pick<Required<Job>, 'progressed'>,
): Promise<{ site: MadeSite | null; problems: Problem[] }> {
  const { survey, ledger, now, program, shard, mine, search } = plan;
  const { settings, divided, reference } = survey;

  const inspection = await time('check', () => inspect(plan, workshop, run));
  const { states, problems } = inspection;
  if (problems.some(isError)) return { site: null, problems };

  const brought = await time('pictures', () =>
    bringMedia(inspection, plan, workshop, (done, total) => progressed('pictures', done, total)),
  );
  if (brought.problems.length > 0)
    return { site: null, problems: [...problems, ...brought.problems].sort(compareProblems) };

  const catalogue = catalogueOf(inspection, reference);
  const counts = shard === null ? monthCounts(catalogue.volumes) : filesByMonth(divided);
  const tiers = planTiers(catalogue.volumes, counts, searchFingerprint(indexingFingerprint(), reference));
  const ofMine = tiers.filter((tier) => isWithin(tier, mine));
  const [volumes, spanning, indexed] = await allEnded(
    [
      time('print', () => printVolumes(plan, inspection, catalogue.volumes, workshop.store, run)),
      shard === null
        ? printSpanning(plan, inspection, catalogue, workshop)
        : { spanning: {}, changes: noChanges() },
      search
        ? time('search', () => indexTiers(ofMine, states, ledger, run))
        : { tiers: ledger.tiers, changes: noChanges() },
    ],
    stop,
  );
  if (shard === null && search) {
    // Other machines' parts may have been made with the same cache, and their batches are wanted too.
    workshop.batches.forgetOthers(
      new Set(tiers.flatMap(({ batches }) => batches.map(({ fingerprint }) => fingerprint))),
    );
    for (const [path, manifest] of manifestsOf(catalogue, indexed.tiers))
      staged.put(path, gzip(JSON.stringify(manifest)));
  } else if (shard === null) {
    for (const path of Object.keys(ledger.files))
      if (path.endsWith(`/search/${manifestName}`)) staged.keep(path);
  }

  if (shard === null)
    for (const [path, text] of hostFiles(catalogue, divided)) staged.put(path, Buffer.from(text));

  const isDone = search && brought.isSettled;
  const files = Object.fromEntries(staged.fingerprints);
  const site: MadeSite = {
    ledger: {
      form: 5,
      shard,
      program,
      settings,
      content: isDone ? contentFingerprint(survey) : '',
      warnings: isDone && problems.length > 0 ? workshop.store.writeWarnings(problems) : null,
      site: '',
      assets: workshop.assets,
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
  reference: Reference,
): Omit<Catalogue, 'articlesOf'> => ({
  ...reference,
  standingPages: standing.map(({ page }) => page),
  volumes: bindVolumes(
    reference.site.editions,
    new Map([...states].map(([id, { summary }]) => [id, summary])),
  ),
});

/** Whether all volumes of a tier are this machine's. */
const isWithin = ({ months, volumes }: PlannedTier, mine: Plan['mine']): boolean =>
  volumes.filter(({ id }) => mine.has(id)).length === new Set(months.map((month) => month.slice(0, 4))).size;

/** When the next embargo ends, in milliseconds since 1970. */
function nextLift({ states }: Inspection, now: number): number | null {
  const waiting = [...states.values()].flatMap(({ summary }) =>
    summary.lifts.filter((instant) => instant > now),
  );
  return waiting.length === 0 ? null : waiting.reduce((a, b) => Math.min(a, b));
}
