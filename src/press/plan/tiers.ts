import type { KnownVolume } from '../../catalogue/summaries/volumes.ts';
import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { type Batch, divideTiers, type Tier } from '../../search/divide-tiers.ts';

/** A tier of an edition as it should be. */
export interface PlannedTier extends Tier {
  /** By edition and name: `ar/2015-09`. */
  id: string;
  edition: EditionId;
  volumes: readonly KnownVolume[];
  batches: readonly PlannedBatch[];
  /** A fingerprint of all that it is made from. */
  fingerprint: string;
}

export interface PlannedBatch extends Batch {
  volumes: readonly KnownVolume[];
  fingerprint: string;
}

type Volumes = ReadonlyMap<EditionId, readonly KnownVolume[]>;

/** How many articles an edition has of each month. */
export type MonthCounts = ReadonlyMap<EditionId, ReadonlyMap<string, number>>;

export const monthCounts = (volumes: Volumes): MonthCounts =>
  new Map(
    [...volumes].map(([edition, ofEdition]) => [
      edition,
      new Map(
        ofEdition.flatMap(({ summary }) =>
          Object.entries(summary.months).map(([month, { count }]): [string, number] => [month, count]),
        ),
      ),
    ]),
  );

/** The tiers of each edition, the oldest first, divided by `counts`. */
export function planTiers(volumes: Volumes, counts: MonthCounts, common: string): PlannedTier[] {
  return [...volumes].flatMap(([edition, ofEdition]) => {
    const fingerprints = new Map(
      ofEdition.flatMap(({ summary }) =>
        Object.entries(summary.months).map(([month, { fingerprint }]): [string, string] => [
          month,
          fingerprint,
        ]),
      ),
    );
    const volumesOf = (months: readonly string[]) => {
      const years = new Set(months.map((month) => Number(month.slice(0, 4))));
      return ofEdition.filter(({ year }) => years.has(year));
    };
    const planned = (batch: Batch): PlannedBatch => ({
      ...batch,
      volumes: volumesOf(batch.months),
      fingerprint: fingerprintOf([
        common,
        edition,
        batch.months.map((month) => [month, fingerprints.get(month)]),
      ]),
    });
    return divideTiers(counts.get(edition) ?? new Map()).map((tier): PlannedTier => {
      const batches = tier.batches.map(planned);
      return {
        ...tier,
        id: `${edition}/${tier.name}`,
        edition,
        volumes: volumesOf(tier.months),
        batches,
        // Two machines may divide a tier's months among other batches.
        fingerprint: fingerprintOf(batches.map(({ name, fingerprint }) => [name, fingerprint])),
      };
    });
  });
}
