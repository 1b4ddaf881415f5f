import type { Catalogue } from '../catalogue/catalogue.ts';
import { contexts } from '../catalogue/context.ts';
import { surroundingsOf } from '../catalogue/surroundings.ts';
import { outputFile } from '../newsroom/address.ts';
import { markOf } from '../newsroom/mark.ts';
import type { VolumeId } from '../newsroom/names.ts';
import { gather, type RecordsOf } from './gather.ts';
import type { Ledger, VolumeEntry } from './ledger/ledger.ts';
import type { LedgerStore } from './ledger/store.ts';
import { outputsMark, type PrintRun } from './print-pages.ts';
import type { Cause } from './print-task.ts';
import type { KnownState } from './read-volumes.ts';
import type { Workers } from './work.ts';

export interface VolumesRun extends Omit<PrintRun, 'pages'> {
  entries: Map<VolumeId, VolumeEntry>;
  removed: string[];
}

export interface VolumesJob {
  states: ReadonlyMap<VolumeId, KnownState>;
  volumes: Catalogue['volumes'];
  ledger: Ledger;
  recordsOf: RecordsOf;
  now: number;
  cause: Cause;
}

/** Prints the pages of the volumes whose inputs, or whose context, are not what the ledger holds. */
export async function printVolumes(
  job: VolumesJob,
  store: LedgerStore,
  workers: Workers,
): Promise<VolumesRun> {
  const { states, volumes, ledger, recordsOf, now, cause } = job;
  const contextOf = contexts(volumes);
  const marked = [...volumes.values()].flat().map((volume) => {
    const context = contextOf(volume);
    return { volume, context, mark: markOf(context) };
  });
  const stale = marked.filter(({ volume: { id }, mark }) => {
    const entry = ledger.volumes[id];
    return !entry || states.get(id)?.isChanged || entry.context !== mark;
  });
  const { articlesOf } = gather(
    (asked) => {
      for (const { context } of stale) surroundingsOf(context, asked);
    },
    recordsOf,
    now,
  );
  const run: VolumesRun = { entries: new Map(), written: [], removed: [], printed: 0 };
  await Promise.all(
    stale.map(async ({ volume, context, mark }) => {
      const { id } = volume;
      const state = states.get(id);
      if (!state) throw new Error(`The volume ${id} was not read`);
      const printed = await workers.print({
        edition: volume.edition,
        year: volume.year,
        records: state.records,
        pages: ledger.volumes[id]?.pages ?? null,
        surroundings: surroundingsOf(context, articlesOf),
        cause: state.changed.length > 0 ? { ...cause, files: state.changed } : cause,
      });
      const { pages, outputs } = printed;
      run.entries.set(id, entryOf(state, mark, pages, outputs, printed));
      run.written.push(...printed.written);
      run.removed.push(...printed.removed);
      run.printed += printed.printed;
    }),
  );
  for (const [id, state] of states) {
    const entry = ledger.volumes[id];
    if (run.entries.has(id)) continue;
    if (state.summary.articles > 0 && entry) {
      const { own, summary, records, storied } = state;
      run.entries.set(id, { ...entry, own, summary, records, storied });
      continue;
    }
    // Nothing of it may be seen.
    if (entry) run.removed.push(...filesOf(entry, store));
    run.entries.set(id, entryOf(state, '', store.writePages([]), outputsMark([]), { count: 0, bytes: 0 }));
  }
  for (const [id, entry] of Object.entries(ledger.volumes)) {
    if (!states.has(id as VolumeId)) run.removed.push(...filesOf(entry, store));
  }
  return run;
}

const entryOf = (
  { own, summary, records, storied }: KnownState,
  context: string,
  pages: string,
  outputs: string,
  { count, bytes }: Pick<VolumeEntry, 'count' | 'bytes'>,
): VolumeEntry => ({ own, context, summary, records, storied, pages, outputs, count, bytes });

const filesOf = ({ pages }: VolumeEntry, store: LedgerStore) =>
  store.readPages(pages).map(({ address }) => outputFile(address));
