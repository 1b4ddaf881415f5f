import type { TierEntry } from '../manifest.ts';

/**
 * Before older tiers are loaded the newest are searched: those of so many articles together, but never so few that
 * the first answer would say little of the whole one.
 */
const firstArticles = { most: 10_000, fewest: 2_000 };

/** The tiers that are searched first, of all of an edition's, the newest first. */
export function firstTiers(newestFirst: readonly TierEntry[]): TierEntry[] {
  let articles = 0;
  return newestFirst.filter((tier) => {
    const before = articles;
    articles += tier.articles;
    return before < firstArticles.fewest || articles <= firstArticles.most;
  });
}
