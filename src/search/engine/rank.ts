import { besideHeadline } from '../tier-files.ts';
import { all } from './all.ts';
import type { OpenTier } from './open-tier.ts';
import type { Posting } from './read-index.ts';
import type { Unit } from './unit.ts';

/** BM25 as Robertson and Zaragoza give it (2009), with the parameters that are usual for it. */
const k1 = 1.8;
const b = 0.75;
/**
 * What one word is asked for is what an article is about: how long the article is tells less of that than how
 * often it has the word.
 */
const bOfOneWord = 0.2;
/** What a word in the headline adds, in shares of what it is worth. */
const titleBonus = 1.2;
/** And in what stands beside it: kicker, writers, dateline. */
const besideBonus = 1;
/** What an article adds that holds a word as it is written in the question, in shares of what that spelling is worth. */
const spellingBonus = 0.5;
/** What two neighbouring words of the question add that are next to each other, and how far apart they may be. */
const nearBonus = 0.5;
const nearDistance = 6;
/** Parts of one word are nearer to each other than two words. */
const inOneWord = 0.5;
/** How steeply articles fall that lack some of the words, by what the words that they hold are worth. */
const coordination = 0.5;
/** A word of the question that fewer articles hold is taken as the beginning of a word too, worth less. */
const fewArticles = 10;
const weightOfBeginning = 0.4;

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

/** How an article holds a unit. */
export interface Match {
  score: number;
  idf: number;
  /** In the text, in order. */
  positions: readonly number[];
}

/** What the question found, the best first, and the units that no article holds. */
export interface Ranked {
  hits: Hit[];
  missing: readonly Unit[];
}

interface Held {
  tier: OpenTier;
  postings: readonly Posting[];
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

interface Whole {
  articles: number;
  /** Words of an article. */
  usual: number;
  b: number;
}

/** The best match of a unit in every article that holds it, and what the unit is worth. */
async function matchesOf(
  { ways, asWritten, weight: ofUnit, beginning }: Unit,
  tiers: readonly OpenTier[],
  whole: Whole,
) {
  const matches = new Map<OpenTier, Map<number, Match>>();
  let holding = 0;
  const add = (held: readonly Held[], weight: number, idf: number) => {
    for (const { tier, postings } of held) {
      if (postings.length === 0) continue;
      const ofTier = matches.get(tier) ?? new Map<number, Match>();
      matches.set(tier, ofTier);
      for (const posting of postings) {
        const { place, positions } = posting;
        const score = weight * idf * oftenIn(posting, tier, whole);
        const before = ofTier.get(place);
        if (!before) holding += 1;
        if (!before || before.score < score) ofTier.set(place, { score, idf: idf * weight, positions });
      }
    }
  };
  const asked = await all(
    ways.map(async ({ forms, spellings, weight }) => ({
      weight,
      held: await holdersOf(tiers, (tier) => tier.postings(forms, spellings)),
    })),
  );
  // All ways are one word: it is as common as the most common of them.
  const idf = ofUnit * idfOf(Math.max(...asked.map(({ held }) => countOf(held))), whole);
  for (const { weight, held } of asked) add(held, weight, idf);
  if (beginning !== null && holding < fewArticles) {
    const held = await holdersOf(tiers, (tier) => tier.beginning(beginning));
    add(held, weightOfBeginning, ofUnit * idfOf(countOf(held), whole));
  }
  if (asWritten) {
    const { forms, spellings } = asWritten;
    const held = await holdersOf(tiers, (tier) => tier.postings(forms, spellings));
    const idfOfSpelling = ofUnit * idfOf(countOf(held), whole);
    for (const { tier, postings } of held) {
      for (const posting of postings) {
        const match = matches.get(tier)?.get(posting.place);
        if (match) match.score += spellingBonus * idfOfSpelling * oftenIn(posting, tier, whole);
      }
    }
  }
  return { matches, idf };
}

/** How much an article holds a word, by how often, how long the article is, and where it stands about the headline. */
function oftenIn({ place, positions, inTitle }: Posting, tier: OpenTier, whole: Whole): number {
  const length = tier.articles[place]?.words ?? whole.usual;
  const count = positions.length;
  const often = (count * (k1 + 1)) / (count + k1 * (1 - whole.b + (whole.b * length) / whole.usual));
  if (inTitle.length === 0) return often;
  return often + ((inTitle[0] ?? 0) < besideHeadline ? titleBonus : besideBonus);
}

function idfOf(count: number, { articles }: Whole): number {
  return Math.log(1 + (articles - count + 0.5) / (count + 0.5));
}

function countOf(held: readonly Held[]): number {
  return held.reduce((sum, { postings }) => sum + postings.length, 0);
}

function holdersOf(
  tiers: readonly OpenTier[],
  postingsOf: (tier: OpenTier) => Promise<readonly Posting[]>,
): Promise<Held[]> {
  return all(tiers.map(async (tier) => ({ tier, postings: await postingsOf(tier) })));
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
