import { all } from './all.ts';
import { type Match, matchesOf } from './matches.ts';
import type { OpenTier } from './open-tier.ts';
import type { Unit } from './unit.ts';

/** Of BM25, as is usual for it (Robertson and Zaragoza, 2009). */
const b = 0.75;
/**
 * What one word is asked for is what an article is about: how long the article is tells less of that than how
 * often it has the word.
 */
const bOfOneWord = 0.2;
/** What two neighbouring words of the question add that are next to each other, and how far apart they may be. */
const nearBonus = 0.5;
const nearDistance = 6;
/** Parts of one word are nearer to each other than two words. */
const inOneWord = 0.5;
/** How steeply articles fall that lack some of the words, by what the words that they hold are worth. */
const coordination = 0.5;
/** An article that the question found. */
export interface Hit {
  tier: OpenTier;
  place: number;
  score: number;
  /** Whether it holds every word of the question. */
  all: boolean;
  /** By the units; none of those that it does not hold. */
  matches: readonly (Match | undefined)[];
}

/** What the question found, the best first, and the units that no article holds. */
export interface Ranked {
  hits: Hit[];
  missing: readonly Unit[];
}

/**
 * Finds and ranks the articles of tiers that hold any of the units. How rare a word is and how long an article
 * usually is are counted over all of these tiers, so that it makes no difference how the articles are divided.
 */
export async function rank(units: readonly Unit[], tiers: readonly OpenTier[]): Promise<Ranked> {
  const articles = tiers.reduce((sum, tier) => sum + tier.articles.length, 0);
  const usual = tiers.reduce((sum, { length }) => sum + length, 0) / Math.max(articles, 1);
  const ofOneWord = new Set(units.map(({ word }) => word)).size === 1;
  const whole = { articles, usual, b: ofOneWord ? bOfOneWord : b };
  const found = await all(units.map((unit) => matchesOf(unit, tiers, whole)));
  const worth = found.reduce((sum, { idf }) => sum + idf, 0);
  const weighty = units.flatMap(({ weight }, unit) => (weight === 1 ? [unit] : []));
  const needed = weighty.length > 0 ? weighty : [...units.keys()];
  const candidates = new Map<OpenTier, Map<number, (Match | undefined)[]>>();
  for (const [unit, { matches }] of found.entries()) {
    for (const [tier, ofTier] of matches) {
      const places = candidates.get(tier) ?? new Map<number, (Match | undefined)[]>();
      candidates.set(tier, places);
      for (const [place, match] of ofTier) {
        const held = places.get(place) ?? [];
        held[unit] = match;
        places.set(place, held);
      }
    }
  }
  const hits: Hit[] = [];
  for (const [tier, places] of candidates) {
    for (const [place, matches] of places) {
      let [score, idf] = [nearness(matches), 0];
      for (const match of matches) {
        score += match?.score ?? 0;
        idf += match?.idf ?? 0;
      }
      const all = needed.every((unit) => matches[unit] !== undefined);
      const share = idf / Math.max(worth, Number.MIN_VALUE);
      hits.push({ tier, place, score: score * share ** coordination, all, matches });
    }
  }
  return {
    hits: hits.sort((one, other) => other.score - one.score || newest(one, other)),
    missing: units.filter((_, place) => found[place]?.matches.size === 0),
  };
}

/** The newest first: later tiers hold later articles, and within a tier the first article is the newest. */
export function newest(one: Hit, other: Hit): number {
  if (one.tier === other.tier) return one.place - other.place;
  return one.tier.entry.to < other.tier.entry.to ? 1 : -1;
}

/** What neighbouring units add that stand near one another, as the rarer of the two is worth. */
function nearness(held: readonly (Match | undefined)[]): number {
  let sum = 0;
  for (let unit = 1; unit < held.length; unit++) {
    const [one, other] = [held[unit - 1], held[unit]];
    if (!one || !other) continue;
    const distance = distanceOf(one.positions, other.positions);
    if (distance <= nearDistance)
      sum += (nearBonus * Math.min(one.idf, other.idf)) / Math.max(distance, inOneWord);
  }
  return sum;
}

/** The fewest words from one of these positions to one of those; both are in order. */
function distanceOf(these: readonly number[], those: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let [here, there] = [0, 0];
  while (here < these.length && there < those.length) {
    const gap = (those[there] ?? 0) - (these[here] ?? 0);
    least = Math.min(least, Math.abs(gap));
    if (gap > 0) here += 1;
    else there += 1;
  }
  return least;
}
