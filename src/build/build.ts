import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../catalogue/problem.ts';
import type { VolumeId } from '../newsroom/names.ts';
import { type Account, peakMemory, sizeOf, stopwatch } from './account.ts';
import { deliver, deliverDelta } from './deliver.ts';
import { inline } from './inline.ts';
import { joinParts, withParts } from './join-parts.ts';
import { type LedgerStore, openLedger } from './ledger/store.ts';
import { makeSite } from './make-site.ts';
import { placeholderPage } from './placeholder.ts';
import { commonMark, staleVolumes } from './plan.ts';
import { openPool, type Pool } from './pool.ts';
import { programMark } from './program-mark.ts';
import { removeJournal } from './publish/journal.ts';
import { holdOutput } from './publish/lock.ts';
import { stagingFolder } from './publish/staging.ts';
import type { Shard } from './shard.ts';
import { stageAssets } from './stage-assets.ts';
import { stageFiles } from './staged-files.ts';
import { type StartingPoint, startingPoint, startingPointAfar } from './starting-point.ts';
import { strayFiles } from './stray-files.ts';
import { openSurveyor, type Survey } from './survey.ts';
import { doTask, type Result, type Task, workersBy } from './work.ts';
import { openWorkshop, type Setup } from './workshop.ts';

export interface Job {
  /** Folders. */
  content: string;
  output: string;
  cache: string;
  /** Milliseconds since 1970: what is under an embargo that ends later stays out. */
  now: number;
  /** Hears the name of each phase as it begins. */
  begun: (phase: string) => void;
  /** How many processes may share the work. */
  workers?: number;
  /** The folder for what changed since the ledger in the cache, in place of the output. */
  delta?: string;
  /** One machine's part, which goes to a folder of its own in place of the output. */
  shard?: Shard & { folder: string };
  /** The folders of the parts that other machines made, to be bound into one site. */
  parts?: readonly string[];
  /** All paths in the content folder that changed since the builder's last build, where that is known. */
  changed?: readonly string[];
  /** False where the search may stay as it was. */
  search?: boolean;
}

export interface Built {
  problems: Problem[];
  /** Null where errors in the content stood in the way; the old site is then as it was. */
  account: Account | null;
}

/** With fewer articles than this to read, other processes take longer to start than the work. */
const worthSharing = 300;

/** Builds a site. Throws an OutputBusy where another build has the output, and where the machine fails. */
export const build = (job: Job): Promise<Built> => openBuilder(job.content)(job);

/** A builder that keeps what it knows of the content folder from one build to the next. */
export function openBuilder(content: string): (job: Job) => Promise<Built> {
  const attempt = openAttempts(content);
  return async (job) => {
    try {
      return await attempt(job);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'DamagedLedger')) throw error;
      // What it told is lost, and everything is made anew.
      rmSync(ledgerFolderOf(job), { recursive: true, force: true });
      return attempt(job);
    }
  };
}

const ledgerFolderOf = ({ cache, shard }: Job) => join(shard ? shard.folder : cache, 'ledger');

function openAttempts(content: string): (job: Job) => Promise<Built> {
  const surveyor = openSurveyor(content);
  const stores = new Map<string, LedgerStore>();
  return async (job) => {
    const { shard, delta } = job;
    const target = shard ? join(shard.folder, 'site') : (delta ?? job.output);
    const ledgerFolder = ledgerFolderOf(job);
    const releases: (() => void)[] = [];
    try {
      for (const folder of [target, ledgerFolder]) releases.push(holdOutput(folder));
      const { time, ...watch } = stopwatch(job.begun);
      const survey = await time('survey', () => surveyor(job.changed));
      if (Array.isArray(survey)) return { problems: survey, account: null };
      const store = stores.get(ledgerFolder) ?? openLedger(ledgerFolder);
      stores.set(ledgerFolder, store);
      const staging = stagingFolder(target);
      try {
        const joined = job.parts ? joinParts(job.parts, store, staging) : null;
        const start: StartingPoint = joined
          ? { ledger: joined.ledger, touched: new Set(), isUnknown: existsSync(target) }
          : delta === undefined
            ? startingPoint(store, target, shard ?? null)
            : startingPointAfar(store);
        const made = await make(
          job,
          survey,
          start,
          store,
          join(staging, delta === undefined ? '' : 'site'),
          time,
        );
        const { site, problems, memory } = made;
        if (!site) return { problems, account: null };
        if (joined) site.written = withParts(site, joined.written);
        const kept = new Set(site.written.map(({ path }) => path));
        const gone = [...site.removed, ...strayFiles(start, site.ledger, store, target)];
        site.removed = [...new Set(gone)].filter((path) => !kept.has(path));
        const bytes = site.written.reduce((sum, { path }) => sum + statSync(join(made.folder, path)).size, 0);
        await time('publish', () => {
          const isNew =
            site.written.length + site.removed.length > 0 || start.ledger.site !== site.ledger.site;
          if (delta !== undefined) deliverDelta(site, staging, delta, isNew);
          else if (isNew || start.touched.size > 0)
            deliver(site, staging, target, (path) => placeholderPage(survey.reference, path));
          store.write(site.ledger);
          removeJournal(target);
        });
        const { ledger, written, removed, printed } = site;
        const did = { printed, written: written.length, removed: removed.length, bytes, next: ledger.next };
        const cost = { phases: watch.phases, seconds: watch.seconds(), peakMemory: memory };
        return { problems, account: { ...sizeOf(ledger), ...did, ...cost } };
      } finally {
        rmSync(staging, { recursive: true, force: true });
      }
    } finally {
      for (const release of releases) release();
    }
  };
}

/** Makes what is new of the site in a folder, with other processes where that is worth it. */
async function make(
  { content: root, cache, now, workers: most = 1, shard, search = true }: Job,
  survey: Survey,
  { ledger, touched }: StartingPoint,
  store: LedgerStore,
  folder: string,
  time: <T>(phase: string, work: () => T | Promise<T>) => Promise<T>,
) {
  mkdirSync(folder, { recursive: true });
  const program = programMark();
  const staged = stageFiles(folder, ledger.files, touched);
  const setup: Setup = {
    root,
    ledger: join(shard ? shard.folder : cache, 'ledger'),
    cache,
    staging: folder,
    now,
    program,
    media: survey.media,
    reference: survey.reference,
    assets: await stageAssets(staged, ledger, ledger.program === program),
  };
  const workshop = openWorkshop(setup, store);
  const common = commonMark({ program, settings: survey.settings });
  const stale = staleVolumes(survey, ledger, common, now);
  // Of a volume that the ledger knows only what changed is read, and few of its pages are printed.
  const isUnread = (id: VolumeId) => !ledger.volumes[id] || commonMark(ledger) !== common;
  const amount = [...stale]
    .filter(isUnread)
    .reduce((sum, id) => sum + (survey.divided.volumes.get(id)?.size ?? 0), 0);
  const pool: Pool<Task, Result> | null =
    most > 1 && amount >= worthSharing
      ? openPool(most, new URL('./worker.ts', import.meta.url), setup)
      : null;
  const workers = workersBy(pool ? pool.run : inline((task: Task) => doTask(task, workshop)));
  try {
    const part = shard ? { part: shard.part, of: shard.of } : null;
    const job = { survey, stale, ledger, touched, shard: part, search, staged, time };
    return {
      ...(await makeSite(job, workshop, workers)),
      folder,
      memory: peakMemory() + (pool?.peak() ?? 0),
    };
  } finally {
    await pool?.close();
  }
}
