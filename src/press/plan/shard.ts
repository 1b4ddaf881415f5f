import type { DividedFiles } from '../../catalogue/summaries/volumes.ts';
import { monthOf } from '../../language/calendar-date.ts';
import { readArticlePath } from '../../newsroom/content-folder.ts';
import { groupBy } from '../../newsroom/group-by.ts';
import type { EditionId, VolumeId } from '../../newsroom/names.ts';
import { volumeId } from '../../newsroom/volume.ts';
import { divideTiers } from '../../search/divide-tiers.ts';
import type { MonthCounts } from './tiers.ts';

/** One machine's part of a build: `2/8` is the second of eight. */
export interface Shard {
  part: number;
  of: number;
}

/** How many articles' files an edition has of each month, those too that readers may not see yet. */
export function filesByMonth({ volumes }: DividedFiles): MonthCounts {
  const counts = new Map<EditionId, Map<string, number>>();
  for (const file of [...volumes.values()].flatMap((files) => [...files.keys()])) {
    const path = readArticlePath(file);
    if (!path) continue;
    const edition = path.edition as EditionId;
    const ofEdition = counts.get(edition) ?? new Map<string, number>();
    const month = monthOf(path.pathDate);
    counts.set(edition, ofEdition.set(month, (ofEdition.get(month) ?? 0) + 1));
  }
  return counts;
}

/**
 * The volumes of a shard. The volumes of a tier stay together, so that who has them can index it; what lies near in
 * time, in all editions, stays near; and the shards are about equal in articles.
 */
export function volumesOfShard(divided: DividedFiles, { part, of }: Shard): Set<VolumeId> {
  const sizeOf = (ids: readonly VolumeId[]) =>
    ids.reduce((sum, id) => sum + (divided.volumes.get(id)?.size ?? 0), 0);
  const bundles = [...filesByMonth(divided)]
    .flatMap(([edition, counts]) => bundlesOf(edition, counts))
    .sort(([a = ''], [b = '']) => (byYear(a) < byYear(b) ? -1 : 1));
  const total = bundles.reduce((sum, ids) => sum + sizeOf(ids), 0);
  let before = 0;
  return new Set(
    bundles.flatMap((ids) => {
      const middle = before + sizeOf(ids) / 2;
      before += sizeOf(ids);
      return Math.min(of, Math.floor((middle / total) * of) + 1) === part ? ids : [];
    }),
  );
}

/** `ar/2015` as `2015 ar`. */
const byYear = (id: string) => id.split('/').reverse().join(' ');

/** The volumes of each tier of an edition; those of its newest year, which tiers divide, together. */
function bundlesOf(edition: EditionId, counts: ReadonlyMap<string, number>): VolumeId[][] {
  const years = divideTiers(counts).map(({ months }) => [
    ...new Set(months.map((month) => Number(month.slice(0, 4)))),
  ]);
  const ofTiers = groupBy(years, (ofTier) => ofTier.at(-1));
  return [...ofTiers.values()].map((tiers) =>
    [...new Set(tiers.flat())].map((year) => volumeId(edition, year)),
  );
}
