import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../catalogue/problem.ts';
import { type Account, peakMemory, sizeOf, stopwatch } from './account.ts';
import { deliver } from './deliver.ts';
import { deliverDelta } from './deliver-delta.ts';
import { deltaDelivery, laterDelivery } from './delivery.ts';
import { joinParts, withParts } from './join-parts.ts';
import { type LedgerStore, openLedger } from './ledger/store.ts';
import { placeholderPage } from './placeholder.ts';
import { readJournal, removeJournal } from './publish/journal.ts';
import { holdOutput } from './publish/lock.ts';
import { machineFailure, type Place } from './publish/machine-failure.ts';
import { stagingFolder } from './publish/staging.ts';
import { rollForward } from './roll-forward.ts';
import type { Shard } from './shard.ts';
import { startAnew, startOf } from './starting-point.ts';
import { strayFiles } from './stray-files.ts';
import { openSurveyor } from './survey.ts';
import { isUpToDate } from './up-to-date.ts';

export interface Job {
  /** Folders. */
  content: string;
  output: string;
  cache: string;
  /** Milliseconds since 1970: what is under an embargo that ends later stays out. */
  now: number;
  /** Hears the name of each phase as it begins. */
  begun: (phase: string) => void;
  /** Hears how much of a long phase is done. */
  progressed?: (phase: string, done: number, all: number) => void;
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
  /** Whether to go on from nothing, as if there were no ledger. */
  force?: boolean;
  /** Whether to hold every file of the output against the ledger, and to make anew what differs. */
  verify?: boolean;
}

export interface Built {
  problems: Problem[];
  /** Null where errors in the content stood in the way; the old site is then as it was. */
  account: Account | null;
}

/** Builds a site. Throws an OutputBusy where another build has the output, and where the machine fails. */
export const build = (job: Job): Promise<Built> => openBuilder(job.content)(job);

/** A builder that keeps what it knows of the content folder from one build to the next. */
export function openBuilder(content: string): (job: Job) => Promise<Built> {
  const damaged = new Set<string>();
  const attempt = openAttempts(content, damaged);
  const attemptTwice = async (job: Job): Promise<Built> => {
    damaged.clear();
    try {
      return await attempt(job);
    } catch (error) {
      if (!isDamage(error)) throw error;
      if ('file' in error) damaged.add(String(error.file));
      return await attempt(job);
    }
  };
  return (job) =>
    attemptTwice(job).catch((cause: unknown) => {
      const told = machineFailure(cause, placesOf(job));
      throw told === null ? cause : new Error(told, { cause });
    });
}

/** The folders that a build writes into. */
const placesOf = ({ cache, output, delta, shard }: Job): Place[] => [
  { folder: cache, option: '--cache' },
  ...(shard ? [{ folder: shard.folder, option: '--part' }] : []),
  delta === undefined ? { folder: output, option: '--output' } : { folder: delta, option: '--delta' },
];

const ledgerFolderOf = ({ cache, shard }: Job) => join(shard ? shard.folder : cache, 'ledger');

const isDamage = (error: unknown): error is Error => error instanceof Error && error.name === 'DamagedFile';

/** When an attempt ends, with a site or an error, nothing of it goes on. Damaged files are added to `damaged`. */
function openAttempts(content: string, damaged: Set<string>): (job: Job) => Promise<Built> {
  const surveyor = openSurveyor(content);
  const stores = new Map<string, LedgerStore>();
  return async (job) => {
    const { shard, delta } = job;
    const target = shard ? join(shard.folder, 'site') : (delta ?? job.output);
    const ledgerFolder = ledgerFolderOf(job);
    const releases: (() => void)[] = [];
    try {
      for (const folder of [target, ledgerFolder]) releases.push(holdOutput(folder));
      const store = stores.get(ledgerFolder) ?? openLedger(ledgerFolder, (file) => damaged.add(file));
      stores.set(ledgerFolder, store);
      rollForward(target, store);
      const { time, ...watch } = stopwatch(job.begun);
      const survey = await time('survey', () => surveyor(job.changed));
      if (Array.isArray(survey)) return { problems: survey, account: null };
      const { host } = survey.reference.site;
      const staging = stagingFolder(target);
      try {
        const joined = job.parts ? joinParts(job.parts, store, staging, (file) => damaged.add(file)) : null;
        const start = joined
          ? { ...startAnew(target), ledger: joined.ledger }
          : await startOf(job, store, target, time);
        const { comparison } = start;
        if (!joined && delta === undefined && isUpToDate(survey, start, job)) {
          const did = { printed: 0, written: 0, removed: 0, bytes: 0, next: start.ledger.next };
          const cost = { phases: watch.phases, seconds: watch.seconds(), peakMemory: peakMemory() };
          const found = { comparison, isWhole: false, damaged: [...damaged] };
          return { problems: [], account: { ...sizeOf(start.ledger, host), ...did, ...cost, ...found } };
        }
        // What makes a site takes half a second to load, which a build that finds nothing new is spared.
        const { make } = await import('./make.ts');
        const made = await make(
          job,
          survey,
          start,
          store,
          (file) => damaged.add(file),
          join(staging, delta === undefined ? '' : 'site'),
          time,
        );
        const { site, problems, memory } = made;
        if (!site) return { problems, account: null };
        if (joined) site.written = withParts(site, joined.written, staging);
        const kept = new Set(site.written.map(({ path }) => path));
        const gone = [...site.removed, ...strayFiles(start, site.ledger, store, target)];
        const removed = [...new Set(gone)].filter((path) => !kept.has(path));
        const bytes = site.written.reduce((sum, { path }) => sum + statSync(join(made.folder, path)).size, 0);
        const isWhole = await time('publish', () => {
          const isNew = site.written.length + removed.length > 0 || start.ledger.site !== site.ledger.site;
          const delivery = (delta === undefined ? laterDelivery : deltaDelivery)(site, start, store);
          if (delta !== undefined && delivery)
            deliverDelta({ ...site, removed }, store, { staging, delta, delivery, isNew });
          else if (isNew || start.suspects.size > 0) {
            store.stage({ ...site.ledger, delivery });
            deliver({ ...site, removed }, staging, target, (path) => placeholderPage(survey.reference, path));
          }
          store.write({ ...site.ledger, delivery });
          removeJournal(target);
          return delivery?.isWhole === true && delta !== undefined;
        });
        const { ledger, written, printed } = site;
        const did = { printed, written: written.length, removed: removed.length, bytes, next: ledger.next };
        const cost = { phases: watch.phases, seconds: watch.seconds(), peakMemory: memory };
        const found = { comparison, isWhole, damaged: [...damaged] };
        return { problems, account: { ...sizeOf(ledger, host), ...did, ...cost, ...found } };
      } finally {
        // What waits there is published by the next build where this one was broken off at that.
        if (readJournal(target) === null) rmSync(staging, { recursive: true, force: true });
      }
    } catch (error) {
      // What the ledger told is lost: the next attempt makes everything anew.
      if (isDamage(error)) stores.get(ledgerFolder)?.forget();
      throw error;
    } finally {
      for (const release of releases) release();
    }
  };
}
