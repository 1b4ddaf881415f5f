import type { Asked } from './ask.ts';
import type { Findings } from './findings.ts';
import type { OpenTier } from './open-tier.ts';
import { type Hit, newest, rank } from './rank.ts';
import type { Unit } from './unit.ts';

/** What some tiers have for a question. */
export interface Ranking extends Pick<Findings, 'answered' | 'withAll'> {
  tiers: readonly OpenTier[];
  /** What was looked for: in the stead of a phrase that no article holds as it is quoted, what is looser. */
  units: readonly Unit[];
  /** These phrases. */
  loosened: readonly Unit[];
  /** All that the words find, whatever else is chosen. */
  found: readonly Hit[];
  /** The words that no article holds. */
  missing: readonly Unit[];
  /** The words that so few hold that another may be meant. */
  rare: readonly Unit[];
  /** What is shown, the best first. */
  kept: readonly Hit[];
}

/** Where so many articles hold all the words, those that hold only some are left out. */
const enoughWithAll = 10;

/**
 * Ranks by the units; where no article holds a phrase as it is quoted, by the same words in that order, and where none
 * holds that either, by the words alone.
 */
export async function rankLoosely(
  asked: readonly Unit[],
  tiers: readonly OpenTier[],
): Promise<Pick<Ranking, 'units' | 'loosened' | 'missing'> & { hits: Hit[] }> {
  if (asked.length === 0) return { ...everything(tiers), units: [], loosened: [] };
  const loosened: Unit[] = [];
  let units = asked;
  for (;;) {
    const ranked = await rank(units, tiers);
    const loose = ranked.missing.filter(({ looser }) => looser !== null);
    if (loose.length === 0) return { ...ranked, units, loosened };
    loosened.push(...loose.filter((unit) => asked.includes(unit)));
    units = units.flatMap((unit) => (loose.includes(unit) ? (unit.looser ?? []) : [unit]));
  }
}

/** Without words, every article, the newest first. */
function everything(tiers: readonly OpenTier[]): { hits: Hit[]; missing: [] } {
  const hits = tiers.flatMap((tier) =>
    tier.articles.map((_, place) => ({ tier, place, score: 0, all: true, matches: [] })),
  );
  return { hits: hits.sort(newest), missing: [] };
}

/** The articles with all the words where there are enough of them, otherwise those with any of them. */
export function enough(
  asked: Asked,
  hits: readonly Hit[],
): Pick<Findings, 'answered' | 'withAll'> & { kept: Hit[] } {
  const withAll = hits.filter(({ all }) => all);
  if (hits.length === 0) return { answered: 'nothing', withAll: 0, kept: [] };
  if (asked.units.length === 0) return { answered: 'chosen', withAll: withAll.length, kept: [...hits] };
  if (withAll.length >= enoughWithAll || withAll.length === hits.length)
    return { answered: 'all', withAll: withAll.length, kept: withAll };
  return { answered: 'any', withAll: withAll.length, kept: [...hits] };
}

/** What is counted by its facets: of what the words find as much as is shown, whatever else is chosen. */
export const countedIn = (asked: Asked, { found, kept }: Ranking): readonly Hit[] =>
  asked.units.length > 0 && kept.every(({ all }) => all) ? found.filter(({ all }) => all) : found;

/** In an archive of so many articles, a word that no more than so many of them hold may be a slip. */
const slips = { archive: 500, articles: 2 };

/** The words that so few articles of many hold that another may be meant. */
export function rareAmong(units: readonly Unit[], found: readonly Hit[], tiers: readonly OpenTier[]): Unit[] {
  if (tiers.reduce((sum, tier) => sum + tier.articles.length, 0) < slips.archive) return [];
  const held = units.map((_, at) => found.filter(({ matches }) => matches[at] !== undefined).length);
  return units.filter(
    ({ asWritten, weight }, at) =>
      asWritten !== null && weight === 1 && (held[at] ?? 0) > 0 && (held[at] ?? 0) <= slips.articles,
  );
}
