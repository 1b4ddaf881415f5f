import type { VolumeId } from '../../newsroom/names.ts';
import type { Ledger, TierEntry } from '../ledger/ledger.ts';
import type { PlannedTier } from '../plan/tiers.ts';
import type { Run } from '../work/work.ts';
import { allChanges, type Changes, noChanges } from './changes.ts';
import type { KnownState } from './read-volumes.ts';

/** Makes the tiers whose articles are not what the ledger holds: indexes their batches, and joins them. */
export async function indexTiers(
  planned: readonly PlannedTier[],
  states: ReadonlyMap<VolumeId, KnownState>,
  ledger: Ledger,
  run: Run,
): Promise<{ tiers: Record<string, TierEntry>; changes: Changes }> {
  const changes: Changes[] = [];
  const done = await Promise.all(
    planned.map(async (tier): Promise<[string, TierEntry]> => {
      const { id, edition, name, months, fingerprint, batches } = tier;
      const entry = ledger.tiers[id];
      if (entry?.fingerprint === fingerprint) return [id, entry];
      const earlier = entry?.files ?? {};
      const indexed = await Promise.all(
        batches.map((batch) => {
          const records = batch.volumes.flatMap((volume) => states.get(volume.id)?.records ?? []);
          return run('index', {
            edition,
            tier: name,
            batch,
            fingerprint: batch.fingerprint,
            records,
            earlier,
          });
        }),
      );
      const joined = await run('join', { edition, tier: name, batches, earlier });
      const staged = [...indexed, joined];
      changes.push(...staged.map((each) => each.changes));
      const files = Object.assign({}, ...staged.map((each) => each.files));
      const articles = indexed.reduce((sum, each) => sum + each.articles, 0);
      return [id, { fingerprint, months: [...months], articles, files }];
    }),
  );
  const standing = new Set(done.flatMap(([, { files }]) => Object.keys(files)));
  const removed = Object.values(ledger.tiers)
    .flatMap(({ files }) => Object.keys(files))
    .filter((path) => !standing.has(path));
  return {
    tiers: Object.fromEntries(done),
    changes: allChanges([...changes, { ...noChanges(), removed }]),
  };
}
