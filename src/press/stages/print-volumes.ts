import type { Catalogue } from '../../catalogue/summaries/catalogue.ts';
import { contexts } from '../../catalogue/summaries/context.ts';
import { openContext } from '../../catalogue/summaries/open-context.ts';
import { outputFile } from '../../newsroom/address.ts';
import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import type { VolumeId } from '../../newsroom/names.ts';
import type { VolumeEntry } from '../ledger/ledger.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { Plan } from '../plan/plan.ts';
import { outputsFingerprint } from '../work/print-pages.ts';
import type { Run } from '../work/work.ts';
import { allChanges, type Changes, noChanges } from './changes.ts';
import { gather } from './gather.ts';
import { causeOf, type Inspection } from './inspect.ts';
import type { KnownState } from './read-volumes.ts';

/** Prints the pages of the volumes whose inputs, or whose context, are not what the ledger holds. */
export async function printVolumes(
  plan: Plan,
  inspection: Inspection,
  volumes: Catalogue['volumes'],
  store: LedgerStore,
  run: Run,
): Promise<{ entries: Map<VolumeId, VolumeEntry>; changes: Changes }> {
  const { ledger, now } = plan;
  const { states, recordsOf } = inspection;
  const cause = causeOf(plan, inspection);
  const contextOf = contexts(volumes);
  const fingerprinted = [...volumes.values()].flat().map((volume) => {
    const context = contextOf(volume);
    return { volume, context, fingerprint: fingerprintOf(context) };
  });
  const stale = fingerprinted.filter(({ volume: { id }, fingerprint }) => {
    const entry = ledger.volumes[id];
    return !entry || states.get(id)?.isChanged || entry.context !== fingerprint;
  });
  const { articlesOf } = gather(
    (asked) => {
      for (const { context } of stale) openContext(context, asked);
    },
    recordsOf,
    now,
  );
  const entries = new Map<VolumeId, VolumeEntry>();
  const changes: Changes[] = [];
  const removed: string[] = [];
  await Promise.all(
    stale.map(async ({ volume, context, fingerprint }) => {
      const { id } = volume;
      const state = states.get(id);
      if (!state) throw new Error(`The volume ${id} was not read`);
      const printed = await run('print', {
        edition: volume.edition,
        year: volume.year,
        records: state.records,
        pages: ledger.volumes[id]?.pages ?? null,
        context: openContext(context, articlesOf),
        cause: state.changed.length > 0 ? { ...cause, files: state.changed } : cause,
      });
      const { pages, outputs } = printed;
      entries.set(id, entryOf(state, fingerprint, pages, outputs, printed));
      changes.push(printed.changes);
    }),
  );
  for (const [id, state] of states) {
    const entry = ledger.volumes[id];
    if (entries.has(id)) continue;
    if (state.summary.articles > 0 && entry) {
      const { inputs, summary, records, storied } = state;
      entries.set(id, { ...entry, inputs, summary, records, storied });
      continue;
    }
    // Nothing of it may be seen.
    if (entry) removed.push(...filesOf(entry, store));
    entries.set(id, entryOf(state, '', store.writePages([]), outputsFingerprint([]), { count: 0, bytes: 0 }));
  }
  for (const [id, entry] of Object.entries(ledger.volumes)) {
    if (!states.has(id as VolumeId)) removed.push(...filesOf(entry, store));
  }
  return { entries, changes: allChanges([...changes, { ...noChanges(), removed }]) };
}

const entryOf = (
  { inputs, summary, records, storied }: KnownState,
  context: string,
  pages: string,
  outputs: string,
  { count, bytes }: Pick<VolumeEntry, 'count' | 'bytes'>,
): VolumeEntry => ({ inputs, context, summary, records, storied, pages, outputs, count, bytes });

const filesOf = ({ pages }: VolumeEntry, store: LedgerStore) =>
  store.readPages(pages).map(({ address }) => outputFile(address));
