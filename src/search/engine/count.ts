import { all } from './all.ts';
import { chosenIn } from './choose.ts';
import { type Counts, narrowings, type Question } from './findings.ts';
import type { OpenTier } from './open-tier.ts';
import { own } from './own.ts';
import type { Hit } from './rank.ts';

/** How many of the articles that words found have each value. */
export async function countHits(
  question: Question,
  hits: readonly Hit[],
  tiers: readonly OpenTier[],
): Promise<Counts> {
  const counts: Counts = {
    narrowings: { section: {}, topics: {}, places: {}, people: {}, by: {} },
    months: {},
  };
  await all(
    tiers.map(async (tier) => {
      const places = new Set(hits.filter((hit) => hit.tier === tier).map(({ place }) => place));
      if (places.size === 0) return;
      for (const narrowing of narrowings) {
        const beside = await chosenIn(tier, question, narrowing);
        addTo(counts.narrowings[narrowing], await tier.facet(narrowing), places, beside);
      }
      addTo(counts.months, await tier.facet('month'), places, await chosenIn(tier, question, 'months'));
    }),
  );
  return counts;
}

function addTo(
  counts: Record<string, number>,
  facet: ReadonlyMap<string, readonly number[]>,
  places: ReadonlySet<number>,
  beside: ReadonlySet<number> | null,
): void {
  for (const [value, having] of facet) {
    const count = having.filter((place) => places.has(place) && (beside?.has(place) ?? true)).length;
    if (count > 0) counts[value] = (own(counts, value) ?? 0) + count;
  }
}
