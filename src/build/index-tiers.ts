import type { VolumeId } from '../newsroom/names.ts';
import type { Ledger, TierEntry } from './ledger/ledger.ts';
import type { KnownState } from './read-volumes.ts';
import type { PlannedTier } from './tiers.ts';
import type { Workers } from './work.ts';

export interface TiersRun {
  tiers: Record<string, TierEntry>;
  written: string[];
  removed: string[];
}

/** Makes the tiers whose articles are not what the ledger holds: indexes their batches, and joins them. */
export async function indexTiers(
  planned: readonly PlannedTier[],
  states: ReadonlyMap<VolumeId, KnownState>,
  ledger: Ledger,
  workers: Workers,
): Promise<TiersRun> {
  const run: TiersRun = { tiers: {}, written: [], removed: [] };
  const done = await Promise.all(
    planned.map(async (tier): Promise<[string, TierEntry]> => {
      const { id, edition, name, months, mark, batches } = tier;
      const entry = ledger.tiers[id];
      if (entry?.mark === mark) return [id, entry];
      const earlier = entry?.files ?? {};
      const indexed = await Promise.all(
        batches.map((batch) => {
          const records = batch.volumes.flatMap((volume) => states.get(volume.id)?.records ?? []);
          return workers.index({ edition, tier: name, batch, mark: batch.mark, records, earlier });
        }),
      );
      const joined = await workers.join({ edition, tier: name, batches, earlier });
      const staged = [...indexed, joined];
      run.written.push(...staged.flatMap(({ written }) => written));
      const files = Object.assign({}, ...staged.map((each) => each.files));
      const articles = indexed.reduce((sum, each) => sum + each.articles, 0);
      return [id, { mark, months: [...months], articles, files }];
    }),
  );
  run.tiers = Object.fromEntries(done);
  const standing = new Set(done.flatMap(([, { files }]) => Object.keys(files)));
  run.removed = Object.values(ledger.tiers)
    .flatMap(({ files }) => Object.keys(files))
    .filter((path) => !standing.has(path));
  return run;
}
