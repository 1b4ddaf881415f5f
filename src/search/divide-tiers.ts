/** The articles of some months, which are indexed together: one Pagefind bundle. */
export interface Tier {
  /** By the dates alone, and its folder: `2015-09`, `2015`, `1975-1998`, `2015-01-2015-06`. */
  name: string;
  /** The earliest first: `2015-09`, or `2015` for articles of which only the year is known. */
  months: readonly string[];
}

/** So few articles are one tier: they are indexed again in a second or two, whatever changes. */
const single = 500;

/**
 * No more articles are together, as far as their dates allow it. Of 2,000, Pagefind needs 0.7 GB to make a bundle, and
 * of twice as many twice as much; half as many cost a reader of a large archive twice the requests.
 */
const group = 2_000;

/**
 * Divides an edition's articles among tiers, the oldest first, from how many it has of each month. The newest month
 * is a tier, which alone changes when an article is published; the months before it in its year are one. Older
 * years are grouped from the oldest on, so that a new year moves no border of the old ones. Only a year that holds
 * more than a group is divided, between its months. Fewer articles than a group holds are one or two tiers.
 */
export function divideTiers(months: ReadonlyMap<string, number>): Tier[] {
  const all = [...months.keys()].filter((month) => (months.get(month) ?? 0) > 0).sort();
  const count = (some: readonly string[]) => some.reduce((sum, month) => sum + (months.get(month) ?? 0), 0);
  const fits = (some: readonly string[]) => count(some) <= group;
  const newest = all.at(-1);
  if (newest === undefined) return [];
  if (count(all) <= single) return [tierOf(all)];
  const before = all.slice(0, -1);
  if (fits(before)) return [before, [newest]].filter(({ length }) => length > 0).map(tierOf);
  const years = [...new Set(before.map(yearOf))].map((year) =>
    before.filter((month) => yearOf(month) === year),
  );
  const thisYear = years.filter(([month = '']) => yearOf(month) === yearOf(newest));
  const older = years.filter((year) => !thisYear.includes(year));
  const groups = [...joined(older, fits), ...thisYear].flatMap((some) =>
    fits(some)
      ? [tierOf(some)]
      : joined(
          some.map((month) => [month]),
          fits,
        ).map(tierWithinYear),
  );
  return [...groups, tierOf([newest])];
}

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

function tierOf(months: readonly string[]): Tier {
  const [from = '', to = from] = [months[0], months.at(-1)];
  return { name: from === to ? from : nameOf(yearOf(from), yearOf(to)), months };
}

function tierWithinYear(months: readonly string[]): Tier {
  const [from = '', to = from] = [months[0], months.at(-1)];
  return { name: nameOf(from, to), months };
}

const nameOf = (from: string, to: string) => (from === to ? from : `${from}-${to}`);

function yearOf(month: string): string {
  return month.slice(0, 4);
}
