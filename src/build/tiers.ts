import type { KnownVolume } from '../catalogue/catalogue.ts';
import { markOf } from '../newsroom/mark.ts';
import type { EditionId } from '../newsroom/names.ts';
import { divideTiers, type Tier } from '../search/divide-tiers.ts';

/** A tier of an edition as it should be. */
export interface PlannedTier extends Tier {
  /** By edition and name: `ar/2015-09`. */
  id: string;
  edition: EditionId;
  volumes: readonly KnownVolume[];
  /** A fingerprint of all that it is made from. */
  mark: string;
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
    const parts = new Map(ofEdition.flatMap(({ summary }) => Object.entries(summary.months)));
    return divideTiers(counts.get(edition) ?? new Map()).map((tier): PlannedTier => {
      const years = new Set(tier.months.map((month) => Number(month.slice(0, 4))));
      return {
        ...tier,
        id: `${edition}/${tier.name}`,
        edition,
        volumes: ofEdition.filter(({ year }) => years.has(year)),
        mark: markOf([common, tier.months.map((month) => [month, parts.get(month)?.mark])]),
      };
    });
  });
}
