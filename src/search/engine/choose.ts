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
  const { from, to } = question;
  if ((from !== null || to !== null) && except !== 'months') {
    const { from: first, to: last } = tier.entry;
    // Of articles whose year alone is known a tier cannot tell whether they are of a month.
    const isExact = first.length >= (from?.length ?? 0) && last.length >= (to?.length ?? 0);
    if (!isExact || !isWithin(first, from, to) || !isWithin(last, from, to)) {
      const months = [...(await tier.facet('month'))];
      sets.push(new Set(months.flatMap(([month, places]) => (isWithin(month, from, to) ? places : []))));
    }
  }
  const [smallest, ...others] = sets.sort((one, other) => one.size - other.size);
  if (!smallest) return null;
  return new Set([...smallest].filter((place) => others.every((other) => other.has(place))));
}

/** Whether a question chooses by anything but words. */
export function choosesAny({ chosen, from, to }: Question): boolean {
  return from !== null || to !== null || narrowings.some((narrowing) => (chosen[narrowing] ?? []).length > 0);
}

/** Whether a month (`2015-09`) or year is in a range of months or years, as far as both are known. */
function isWithin(month: string, from: string | null, to: string | null): boolean {
  const after = from === null || month.slice(0, from.length) >= from.slice(0, month.length);
  return after && (to === null || month.slice(0, to.length) <= to.slice(0, month.length));
}
