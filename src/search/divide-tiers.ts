/** The articles of some months, which are indexed together: one Pagefind bundle. */
export interface Tier {
  /** By the dates alone, and its folder: `2015-09`, `2015`, `1975-1998`. */
  name: string;
  /** The earliest first: `2015-09`, or `2015` for articles of which only the year is known. */
  months: readonly string[];
}

/** So few articles are one tier: they are indexed again in a second or two, whatever changes. */
const single = 500;

/**
 * Older years are together up to this many articles. Of 5,000, Pagefind needs 1.3 GB to make a bundle; twice as
 * many would need 3 GB, half as many cost a reader of 100,000 articles twice the requests.
 */
const group = 5_000;

/**
 * Divides an edition's articles among tiers, the oldest first, from how many it has of each month. The newest month
 * is a tier, which alone changes when an article is published; the months before it in its year are one. Older
 * years are grouped from the oldest on, so that a new year moves no border of the old ones. No year but the
 * newest is ever divided. Fewer articles than a group holds are one or two tiers.
 */
export function divideTiers(months: ReadonlyMap<string, number>): Tier[] {
  const all = [...months.keys()].filter((month) => (months.get(month) ?? 0) > 0).sort();
  const count = (some: readonly string[]) => some.reduce((sum, month) => sum + (months.get(month) ?? 0), 0);
  const newest = all.at(-1);
  if (newest === undefined) return [];
  if (count(all) <= single) return [tierOf(all)];
  const before = all.slice(0, -1);
  if (count(before) <= group) return [before, [newest]].filter(({ length }) => length > 0).map(tierOf);
  const thisYear = before.filter((month) => yearOf(month) === yearOf(newest));
  const older = before.filter((month) => yearOf(month) !== yearOf(newest));
  const groups: string[][] = [];
  for (const year of new Set(older.map(yearOf))) {
    const ofYear = older.filter((month) => yearOf(month) === year);
    const last = groups.at(-1);
    if (last && count(last) + count(ofYear) <= group) last.push(...ofYear);
    else groups.push(ofYear);
  }
  return [...groups, thisYear, [newest]].filter(({ length }) => length > 0).map(tierOf);
}

function tierOf(months: readonly string[]): Tier {
  const [first = ''] = months;
  const [from, to] = [yearOf(first), yearOf(months.at(-1) ?? first)];
  if (months.length === 1) return { name: first, months };
  return { name: from === to ? from : `${from}-${to}`, months };
}

function yearOf(month: string): string {
  return month.slice(0, 4);
}
