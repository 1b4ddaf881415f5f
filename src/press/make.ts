import { mkdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { VolumeId } from '../newsroom/names.ts';
import { peakMemory, type Stopwatch } from './account.ts';
import { ledgerFolderOf } from './goal.ts';
import type { Job } from './job.ts';
import type { Damaged } from './ledger/kept-files.ts';
import type { LedgerStore } from './ledger/store.ts';
import { makeSite } from './make-site.ts';
import { stageAssets } from './media/stage-assets.ts';
import { stageFiles } from './media/staged-files.ts';
import { commonFingerprint } from './plan/fingerprints.ts';
import type { Plan } from './plan/plan.ts';
import { openInline } from './work/inline.ts';
import { openPool } from './work/pool.ts';
import { type Done, type Order, runBy, work } from './work/work.ts';
import { openWorkshop, type Setup } from './work/workshop.ts';

/** With fewer articles than this to read, other processes take longer to start than the work. */
const worthSharing = 300;

/** Beside this file, as it is written or compiled. */
const workerModule = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);

/** Makes what is new of the site in a folder, with other processes where that is worth it. */
export async function make(
  { content: root, cache, goal, workers: most = 1, progressed = () => {} }: Job,
  plan: Plan,
  store: LedgerStore,
  damaged: Damaged,
  folder: string,
  time: Stopwatch['time'],
) {
  const { survey, ledger, now, program, common, stale } = plan;
  mkdirSync(folder, { recursive: true });
  const staged = stageFiles(folder, ledger.files);
  const setup: Setup = {
    root,
    ledger: ledgerFolderOf(goal, cache),
    cache,
    staging: folder,
    now,
    begun: survey.begun,
    program,
    media: survey.media,
    reference: survey.reference,
    assets: await stageAssets(staged, ledger, ledger.program === program, survey.reference.site.tokens),
  };
  const workshop = openWorkshop(setup, damaged, store);
  // Of a volume that the ledger knows only what changed is read, and few of its pages are printed.
  const isUnread = (id: VolumeId) => !ledger.volumes[id] || commonFingerprint(ledger) !== common;
  const amount = [...stale]
    .filter(isUnread)
    .reduce((sum, id) => sum + (survey.divided.volumes.get(id)?.size ?? 0), 0);
  const pool =
    most > 1 && amount >= worthSharing
      ? openPool<Order, Done>(most, workerModule, setup)
      : openInline(
          async (order: Order): Promise<Done> => ({ result: await work(order, workshop), damaged: [] }),
        );
  const run = runBy(pool.run, damaged);
  try {
    return {
      ...(await makeSite(
        plan,
        workshop,
        staged,
        { run, stop: () => void pool.close() },
        { time, progressed },
      )),
      memory: peakMemory() + pool.peak(),
    };
  } finally {
    await pool.close();
  }
}
