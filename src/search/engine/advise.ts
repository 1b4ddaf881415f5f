import { distance } from 'fastest-levenshtein';
import { type Analyser, end } from '../analyser/analyser.ts';
import { all } from './all.ts';
import type { Asked } from './ask.ts';
import { choosesAny } from './choose.ts';
import type { Advice, Question } from './findings.ts';
import type { Ranking } from './hits.ts';
import type { OpenTier } from './open-tier.ts';
import type { Unit } from './unit.ts';

/** Longer terms may differ in two letters. */
const longTerm = 7;
/** As many spellings are offered for a word. */
const offered = 3;

/** Of a question of more words no list of questions without one of them is made, nor of spellings for each. */
const mostAdvice = 8;

/** What to offer where a question found nothing, or the archive lacks a word; `totalOf` asks other questions. */
export async function adviseOn(
  question: Question,
  { units }: Asked,
  { tiers, missing, answered }: Ranking,
  analyser: Analyser,
  totalOf: (question: Question) => Promise<number>,
): Promise<Advice> {
  const near = await all(
    missing.slice(0, mostAdvice).map(async (unit) => ({
      word: unit.written,
      spellings: await nearSpellings(unit, tiers, analyser),
    })),
  );
  const fewer = answered === 'nothing' ? withoutOne(question, units) : [];
  const tried = await all(fewer.map(async (each) => ({ ...each, total: await totalOf(each.question) })));
  const without = tried.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total);
  return { near: near.filter(({ spellings }) => spellings.length > 0), without };
}

/** The question without each of its words, and without what is chosen or its dates. */
function withoutOne(question: Question, units: readonly Unit[]): { dropped: string; question: Question }[] {
  const fewer =
    units.length > 1 && units.length <= mostAdvice
      ? units.map(({ written }) => ({
          dropped: written,
          question: { ...question, words: question.words.replace(written, ' ') },
        }))
      : [];
  if (!choosesAny(question)) return fewer;
  return [...fewer, { dropped: '', question: { ...question, chosen: {}, from: null, to: null } }];
}

/** Words of the archive that are written nearly as a unit is, as they are written there; the nearest first. */
async function nearSpellings(
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
