import { distance } from 'fastest-levenshtein';
import { type Analyser, end } from '../analyser/analyser.ts';
import { all } from './all.ts';
import type { Unit } from './ask.ts';
import type { OpenTier } from './open-tier.ts';

/** Longer terms may differ in two letters. */
const longTerm = 7;
/** As many spellings are offered for a word. */
const offered = 3;

/** Words of the archive that are written nearly as a unit is, as they are written there; the nearest first. */
export async function nearSpellings(
  { ways: [way] }: Unit,
  tiers: readonly OpenTier[],
  analyser: Analyser,
): Promise<string[]> {
  const [term = ''] = way?.forms ?? [];
  const allowed = term.length > longTerm ? 2 : 1;
  const near = new Map<string, { tier: OpenTier; far: number }>();
  const neighbours = await all(tiers.map(async (tier) => [tier, await tier.neighbours(term)] as const));
  for (const [tier, terms] of neighbours) {
    for (const other of terms) {
      if (!other.endsWith(end) || Math.abs(other.length - term.length) > allowed || near.has(other)) continue;
      const far = distance(term, other);
      if (far > 0 && far <= allowed) near.set(other, { tier, far });
    }
  }
  const best = [...near].sort(([, one], [, other]) => one.far - other.far).slice(0, offered);
  const written = await Promise.all(best.map(([form, { tier }]) => writtenAs(form, tier, analyser)));
  return [...new Set(written.flatMap((word) => word ?? []))];
}

/** How a form is written in the first article that holds it. */
async function writtenAs(form: string, tier: OpenTier, analyser: Analyser): Promise<string | null> {
  const [posting] = await tier.postings([form]);
  if (!posting) return null;
  const { title, text } = await tier.text(posting.place);
  for (const word of `${title} ${text}`.split(/\s+/)) {
    const term = analyser.terms(word).find(({ forms }) => forms.includes(form));
    if (term) return term.written;
  }
  return null;
}
