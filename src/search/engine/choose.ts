import { type Narrowing, narrowings, type Question } from './findings.ts';
import type { OpenTier } from './open-tier.ts';

/** The places of the articles of a tier that are among what was chosen; null where all are. */
export async function chosenIn(
  tier: OpenTier,
  question: Question,
  except?: Narrowing | 'months',
): Promise<ReadonlySet<number> | null> {
  const sets: ReadonlySet<number>[] = [];
  for (const narrowing of narrowings) {
    const values = question.chosen[narrowing] ?? [];
    if (values.length === 0 || narrowing === except) continue;
    const facet = await tier.facet(narrowing);
    sets.push(new Set(values.flatMap((value) => facet.get(value) ?? [])));
  }
  const ofDates = except === 'months' ? null : await datedIn(tier, question);
  if (ofDates) sets.push(ofDates);
  const [smallest, ...others] = sets.sort((one, other) => one.size - other.size);
  if (!smallest) return null;
  return new Set([...smallest].filter((place) => others.every((other) => other.has(place))));
}

/** The places of the articles between the dates of a question; null where all are. */
async function datedIn(tier: OpenTier, { from, to }: Question): Promise<ReadonlySet<number> | null> {
  const { from: first, to: last } = tier.entry;
  const isInside =
    (from === null || (first.length >= from.length ? first >= from : first > from.slice(0, first.length))) &&
    (to === null ||
      (last.length >= to.length ? last.slice(0, to.length) <= to : last < to.slice(0, last.length)));
  // Of articles whose year alone is known a tier cannot tell whether they are of a month.
  if (isInside) return null;
  if (!isWithin(first, null, to) || !isWithin(last, from, null)) return new Set();
  if ((from?.length ?? 0) < 10 && (to?.length ?? 0) < 10) {
    const months = [...(await tier.facet('month'))];
    return new Set(months.flatMap(([month, places]) => (isWithin(month, from, to) ? places : [])));
  }
  const dates = await tier.dates();
  return new Set(dates.flatMap((date, place) => (isWithin(date, from, to) ? [place] : [])));
}

/** Whether a question chooses by anything but words. */
export function choosesAny({ chosen, from, to }: Question): boolean {
  return from !== null || to !== null || narrowings.some((narrowing) => (chosen[narrowing] ?? []).length > 0);
}

/** Whether a date is in a range of dates, as far as both are known: `2015`, `2015-09`, `2015-09-15`. */
function isWithin(date: string, from: string | null, to: string | null): boolean {
  const after = from === null || date.slice(0, from.length) >= from.slice(0, date.length);
  return after && (to === null || date.slice(0, to.length) <= to.slice(0, date.length));
}
