import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../catalogue/problems/problem.ts';
import { type Account, peakMemory, type Stopwatch, sizeOf, stopwatch } from './account.ts';
import { holdOutput } from './disk/lock.ts';
import { machineFailure } from './disk/machine-failure.ts';
import { ledgerFolderOf, placesOf, targetOf } from './goal.ts';
import type { Job } from './job.ts';
import { type Damaged, type DamagedFile, keptFiles } from './ledger/kept-files.ts';
import { openReferenceCache } from './ledger/reference-cache.ts';
import { type LedgerStore, openLedger } from './ledger/store.ts';
import { planBuild } from './plan/plan.ts';
import type { Survey } from './plan/survey.ts';
import { openSurveyor, type Surveyor } from './plan/surveyor.ts';
import { isUpToDate } from './plan/up-to-date.ts';
import { bringOut } from './publish/bring-out.ts';
import { readJournal } from './publish/journal.ts';
import { rollForward } from './publish/roll-forward.ts';
import { stagingFolder } from './publish/staging.ts';
import { startOf } from './starting-point.ts';

export interface Built {
  problems: Problem[];
  /** Null where errors in the content stood in the way; the old site is then as it was. */
  account: Account | null;
}

/** Builds a site. Throws an OutputBusy where another build has the output, and where the machine fails. */
export const build = (job: Job): Promise<Built> => openBuilder(job.content)(job);

/** A builder that keeps what it knows of the content folder from one build to the next. */
export function openBuilder(content: string): (job: Job) => Promise<Built> {
  const surveyor = openSurveyor(content);
  const damaged = new Set<string>();
  const stores = new Map<string, LedgerStore>();
  const storeOf = ({ goal, cache }: Job): LedgerStore => {
    const folder = ledgerFolderOf(goal, cache);
    const store = stores.get(folder) ?? openLedger(folder, (file) => damaged.add(file));
    stores.set(folder, store);
    return store;
  };
  const attempt = (job: Job) => buildOnce(job, surveyor, storeOf(job), damaged);
  return async (job) => {
    damaged.clear();
    try {
      return await attempt(job).catch((error: unknown) => {
        if (!isDamage(error)) throw error;
        damaged.add(error.file);
        return attempt(job);
      });
    } catch (cause) {
      const told = machineFailure(cause, placesOf(job.goal, job.cache));
      throw told === null ? cause : new Error(told, { cause });
    }
  };
}

/** Whether an error is a DamagedFile, as far as it could cross between processes. */
const isDamage = (error: unknown): error is DamagedFile =>
  error instanceof Error && error.name === 'DamagedFile' && 'file' in error;

/** When it ends, with a site or an error, nothing of it goes on. Damaged files are added to `damaged`. */
async function buildOnce(
  job: Job,
  surveyor: Surveyor,
  store: LedgerStore,
  damaged: Set<string>,
): Promise<Built> {
  const { goal, cache } = job;
  const target = targetOf(goal);
  const releases: (() => void)[] = [];
  try {
    for (const folder of [target, ledgerFolderOf(goal, cache)]) releases.push(holdOutput(folder));
    rollForward(target, store);
    const watch = stopwatch(job.begun);
    const references = openReferenceCache(keptFiles(cache, (file) => damaged.add(file)));
    const survey = await watch.time('survey', () => surveyor(job.changed, references));
    if (Array.isArray(survey)) return { problems: survey, account: null };
    const staging = stagingFolder(target);
    try {
      return await buildFrom(survey, job, store, damaged, staging, watch);
    } finally {
      // What waits there is published by the next build where this one was broken off at that.
      if (readJournal(target) === null) rmSync(staging, { recursive: true, force: true });
    }
  } catch (error) {
    // What the ledger told is lost: the next attempt makes everything anew.
    if (isDamage(error)) store.forget();
    throw error;
  } finally {
    for (const release of releases) release();
  }
}

async function buildFrom(
  survey: Survey,
  job: Job,
  store: LedgerStore,
  damaged: Set<string>,
  staging: string,
  { time, ...watch }: Stopwatch,
): Promise<Built> {
  const { goal } = job;
  const note: Damaged = (file) => damaged.add(file);
  const start = await time('ledger', () => startOf(goal, store, staging, note));
  const { comparison } = start;
  const plan = planBuild(job, survey, start);
  const { host } = survey.reference.site;
  if (goal.makes !== 'delta' && isUpToDate(plan, start.isUnknown)) {
    const did = { printed: 0, written: 0, removed: 0, bytes: 0, next: start.ledger.next };
    const cost = { phases: watch.phases, seconds: watch.seconds(), peakMemory: peakMemory() };
    const found = { comparison, isWhole: false, damaged: [...damaged] };
    const { warnings } = start.ledger;
    const problems = warnings === null ? [] : [...store.readWarnings(warnings)];
    return { problems, account: { ...sizeOf(start.ledger, host), ...did, ...cost, ...found } };
  }
  // What makes a site takes half a second to load, which a build that finds nothing new is spared.
  const { make } = await import('./make.ts');
  const folder = join(staging, goal.makes === 'delta' ? 'site' : '');
  const { site, problems, memory } = await make(job, plan, store, note, folder, time);
  if (!site) return { problems, account: null };
  const release = {
    goal,
    start,
    store,
    reference: survey.reference,
    staging,
    folder,
    target: targetOf(goal),
  };
  const { changes, bytes, isWhole } = await time('publish', () => bringOut(site, release));
  const { written, removed, printed } = changes;
  const did = { printed, written: written.length, removed: removed.length, bytes, next: site.ledger.next };
  const cost = { phases: watch.phases, seconds: watch.seconds(), peakMemory: memory };
  const found = { comparison, isWhole, damaged: [...damaged] };
  return { problems, account: { ...sizeOf(site.ledger, host), ...did, ...cost, ...found } };
}
