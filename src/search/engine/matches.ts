import { besideHeadline } from '../tier-files.ts';
import { all } from './all.ts';
import type { OpenTier } from './open-tier.ts';
import type { Posting } from './read-index.ts';
import type { Unit } from './unit.ts';

/** Of BM25, as is usual for it (Robertson and Zaragoza, 2009). */
const k1 = 1.8;
/** What a word in the headline adds, in shares of what it is worth. */
const titleBonus = 1.2;
/** And in what stands beside it: kicker, writers, dateline. */
const besideBonus = 1;
/** What an article adds that holds a word as it is written in the question, in shares of what that spelling is worth. */
const spellingBonus = 0.5;
/** A word of the question that fewer articles hold is taken as the beginning of a word too, worth less. */
const fewArticles = 10;
const weightOfBeginning = 0.4;

/** How an article holds a unit. */
export interface Match {
  score: number;
  idf: number;
  /** In the text, in order. */
  positions: readonly number[];
}

interface Held {
  tier: OpenTier;
  postings: readonly Posting[];
}

/** What is counted over all tiers. */
export interface Whole {
  articles: number;
  /** Words of an article. */
  usual: number;
  b: number;
}

/** The best match of a unit in every article that holds it, and what the unit is worth. */
export async function matchesOf(
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
