/** The articles of some months, as a reader's search loads them: one index. */
export interface Tier {
  /** By the dates alone, and its folder: `2015-09`, `2015`, `1975-1998`, `2015-01-2015-06`. */
  name: string;
  /** The earliest first: `2015-09`, or `2015` for articles of which only the year is known. */
  months: readonly string[];
  /** What it is made of, the oldest first. */
  batches: readonly Batch[];
}

/** Those months of a tier whose articles Pagefind indexes together, or in slices. */
export interface Batch {
  /** As a tier has it. */
  name: string;
  months: readonly string[];
}

/** So few articles are one tier: they are indexed again in a second or two, whatever changes. */
const single = 500;

/**
 * No more articles are one tier, as far as their dates allow it. A word that is asked for is a request to each tier,
 * and with each come its neighbours in the alphabet.
 */
const largestTier = 10_000;

/** So few articles, but for those of the newest month, are one tier, whatever their years. */
const few = 2_000;

/**
 * No more articles are one batch or slice of one. A correction indexes its batch again, and Pagefind takes memory by
 * what it has at once; to start it for so many costs a twentieth more than for four times as many.
 */
export const largestBatch = 500;

/**
 * Divides an edition's articles among tiers, the oldest first, from how many it has of each month. The newest month
 * is a tier, which alone changes when an article is published; the months before it in its year are one. Older
 * years are grouped from the oldest on, so that a new year moves no border of the old ones. Only a year that holds
 * more than a tier may is divided, between its months. A few are one or two tiers.
 */
export function divideTiers(months: ReadonlyMap<string, number>): Tier[] {
  const all = [...months.keys()].filter((month) => (months.get(month) ?? 0) > 0).sort();
  const count = (some: readonly string[]) => some.reduce((sum, month) => sum + (months.get(month) ?? 0), 0);
  const fitsTier = (some: readonly string[]) => count(some) <= largestTier;
  const fitsBatch = (some: readonly string[]) => count(some) <= largestBatch;
  const tierOf = (some: readonly string[], name = nameOf(some)): Tier => ({
    name,
    months: some,
    batches: joined(apart(some), fitsBatch).map((batch) => ({ name: spanOf(batch), months: batch })),
  });
  const newest = all.at(-1);
  if (newest === undefined) return [];
  if (count(all) <= single) return [tierOf(all)];
  const before = all.slice(0, -1);
  if (count(before) <= few)
    return [before, [newest]].filter(({ length }) => length > 0).map((some) => tierOf(some));
  const years = [...new Set(before.map(yearOf))].map((year) =>
    before.filter((month) => yearOf(month) === year),
  );
  const thisYear = years.filter(([month = '']) => yearOf(month) === yearOf(newest));
  const older = years.filter((year) => !thisYear.includes(year));
  const groups = [...joined(older, fitsTier), ...thisYear].flatMap((some) =>
    fitsTier(some)
      ? [tierOf(some)]
      : joined(apart(some), fitsTier).map((within) => tierOf(within, spanOf(within))),
  );
  return [...groups, tierOf([newest])];
}

const apart = (months: readonly string[]) => months.map((month) => [month]);

/** Neighbours together, from the first on, as many as fit. */
function joined(
  parts: readonly (readonly string[])[],
  fits: (months: readonly string[]) => boolean,
): string[][] {
  const groups: string[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && fits([...last, ...part])) last.push(...part);
    else groups.push([...part]);
  }
  return groups;
}

/** By years, but for one month alone. */
function nameOf(months: readonly string[]): string {
  const [from = '', to = from] = [months[0], months.at(-1)];
  return from === to ? from : rangeOf(yearOf(from), yearOf(to));
}

/** By months. */
const spanOf = (months: readonly string[]) => rangeOf(months[0] ?? '', months.at(-1) ?? '');

const rangeOf = (from: string, to: string) => (from === to ? from : `${from}-${to}`);

function yearOf(month: string): string {
  return month.slice(0, 4);
}
