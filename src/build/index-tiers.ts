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

/** Indexes the tiers whose articles are not what the ledger holds. */
export async function indexTiers(
  planned: readonly PlannedTier[],
  states: ReadonlyMap<VolumeId, KnownState>,
  ledger: Ledger,
  touched: ReadonlySet<string>,
  workers: Workers,
): Promise<TiersRun> {
  const run: TiersRun = { tiers: {}, written: [], removed: [] };
  const done = await Promise.all(
    planned.map(async ({ id, edition, name, months, volumes: held, mark }): Promise<[string, TierEntry]> => {
      const entry = ledger.tiers[id];
      const isWhole = Object.keys(entry?.files ?? {}).every((path) => !touched.has(path));
      if (entry?.mark === mark && isWhole) return [id, entry];
      const files = Object.fromEntries(
        Object.entries(entry?.files ?? {}).filter(([path]) => !touched.has(path)),
      );
      const records = held.flatMap((volume) => states.get(volume.id)?.records ?? []);
      const result = await workers.index({ edition, name, months, records, earlier: files });
      run.written.push(...result.written);
      return [id, { mark, months: [...months], articles: result.articles, files: result.files }];
    }),
  );
  run.tiers = Object.fromEntries(done);
  const kept = new Set(done.flatMap(([, { files }]) => Object.keys(files)));
  run.removed = Object.values(ledger.tiers)
    .flatMap(({ files }) => Object.keys(files))
    .filter((path) => !kept.has(path));
  return run;
}
