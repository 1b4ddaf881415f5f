import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareProblems, isError, type Problem } from '../catalogue/problem.ts';
import { bindVolumes } from '../catalogue/volumes.ts';
import type { VolumeId } from '../newsroom/names.ts';
import { gzip } from '../search/gzip.ts';
import { manifestName } from '../search/manifest.ts';
import type { Kind } from '../views/page.ts';
import { allEnded } from './all-ended.ts';
import type { RecordsOf } from './gather.ts';
import { hostFiles } from './host-files.ts';
import { indexTiers } from './index-tiers.ts';
import { type Inspection, inspect } from './inspect.ts';
import type { Ledger } from './ledger/ledger.ts';
import { manifestsOf } from './manifests.ts';
import { mediaUses } from './media-uses.ts';
import { placeMedia } from './pictures.ts';
import { commonMark, searchMark } from './plan.ts';
import type { Cause } from './print-task.ts';
import { printVolumes } from './print-volumes.ts';
import { indexingMark } from './program-mark.ts';
import { namedChanges } from './read-task.ts';
import { filesByMonth, type Shard, volumesOfShard } from './shard.ts';
import { siteMark } from './site-mark.ts';
import { printSpanning } from './spanning.ts';
import type { StagedFiles } from './staged-files.ts';
import type { Survey } from './survey.ts';
import { monthCounts, type PlannedTier, planTiers } from './tiers.ts';
import { isUnsettled } from './unsettled.ts';
import { contentMark } from './up-to-date.ts';
import type { Workers } from './work.ts';
import type { Workshop } from './workshop.ts';

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

/** A file that waits in the staging folder, and the kind of page that it is; null for what is no page. */
export interface WrittenFile {
  path: string;
  kind: Kind | null;
}

/** The site as it should be: its ledger, what is new of it, and what is to go. */
export interface MadeSite {
  ledger: Ledger;
  written: WrittenFile[];
  removed: string[];
  printed: number;
}

/**
 * Makes all files of the site that are not what they should be, in the staging folder. Gives no site, and the
 * problems, where errors in the content stand in the way.
 */
export async function makeSite(
  job: SiteJob,
  workshop: Workshop,
  workers: Workers,
): Promise<{ site: MadeSite | null; problems: Problem[] }> {
  const { survey, stale, ledger, shard, search, staged, time } = job;
  const { now, program, assets, store, reference } = workshop;
  const { settings, divided } = survey;
  const common = commonMark({ program, settings });
  const mine = shard === null ? null : volumesOfShard(divided, shard);

  const inspection = await time('check', () =>
    inspect(survey, stale, ledger, common, mine, workshop, workers),
  );
  const { states, standing, problems } = inspection;
  if (problems.some(isError)) return { site: null, problems };

  const uses = mediaUses(inspection, workshop);
  const sources = new Map(uses.flatMap(({ outputs, mark }) => outputs.map((path) => [path, mark])));
  const isNew = (path: string) => ledger.media[path]?.from !== sources.get(path);
  const placed = await time('pictures', () =>
    placeMedia(uses, survey.media, isNew, workshop, (done, all) => job.progressed('pictures', done, all)),
  );
  if (placed.problems.length > 0)
    return { site: null, problems: [...problems, ...placed.problems].sort(compareProblems) };

  const catalogue = catalogueOf(inspection, workshop);
  const recordsOf: RecordsOf = (id, which) => {
    const name = states.get(id)?.[which];
    return name === undefined ? [] : store.readRecords(name);
  };
  const cause = causeOf(ledger, program, settings, inspection);
  const counts = shard === null ? monthCounts(catalogue.volumes) : filesByMonth(divided);
  const tiers = planTiers(catalogue.volumes, counts, searchMark(indexingMark(), reference));
  const [volumes, spanning, indexed] = await allEnded(
    [
      time('print', () =>
        printVolumes({ states, volumes: catalogue.volumes, ledger, recordsOf, now, cause }, store, workers),
      ),
      shard === null
        ? printSpanning({ catalogue, common, ledger, recordsOf, standing, cause }, workshop)
        : { spanning: {}, written: [], removed: [], printed: 0 },
      search
        ? time('search', () => indexTiers(tiers.filter(isWithin(mine)), states, ledger, workers))
        : { tiers: ledger.tiers, written: [], removed: [] },
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
    for (const [path, text] of hostFiles(catalogue, recordsOf, now)) staged.put(path, Buffer.from(text));

  // Those are placed again by the next build, and so is what is missing because a picture is another one meanwhile.
  const moving = new Set(
    uses
      .filter(({ outputs }) => outputs.some((path) => placed.written.has(path)))
      .filter(({ path }) => isUnsettled(join(workshop.root, path), survey.begun))
      .flatMap(({ outputs }) => outputs),
  );
  const media = Object.fromEntries(
    [...sources].flatMap(([path, mark]) => {
      const output = placed.written.get(path) ?? ledger.media[path]?.output;
      const from = moving.has(path) ? '' : mark;
      return output === undefined ? [] : [[path, { from, output }]];
    }),
  );
  const isPlaced = moving.size === 0 && [...sources.keys()].every((path) => Object.hasOwn(media, path));
  const files = Object.fromEntries(staged.marks);
  const site: MadeSite = {
    ledger: {
      form: 3,
      shard,
      program,
      settings,
      content: search && problems.length === 0 && isPlaced ? contentMark(survey) : '',
      site: '',
      assets,
      volumes: Object.fromEntries(volumes.entries),
      spanning: spanning.spanning,
      tiers: indexed.tiers,
      media,
      files,
      next: nextLift(inspection, now),
      delivery: null,
    },
    written: [
      ...[...staged.written, ...placed.written.keys(), ...indexed.written].map((path) => ({
        path,
        kind: null,
      })),
      ...volumes.written,
      ...spanning.written,
    ],
    removed: [
      ...volumes.removed,
      ...spanning.removed,
      ...indexed.removed,
      ...Object.keys(ledger.media).filter((path) => !Object.hasOwn(media, path)),
      ...Object.keys(ledger.files).filter((path) => !Object.hasOwn(files, path)),
    ],
    printed: volumes.printed + spanning.printed,
  };
  site.ledger.site = siteMark(site.ledger);
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
