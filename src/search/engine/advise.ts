import type { Analyser } from '../analyser/analyser.ts';
import { fold } from '../analyser/fold.ts';
import type { KnownWord } from '../vocabulary.ts';
import { all } from './all.ts';
import type { Asked } from './ask.ts';
import { choosesAny } from './choose.ts';
import type { Advice, Question } from './findings.ts';
import type { Ranking } from './hits.ts';
import type { OpenTier } from './open-tier.ts';
import { meantBy } from './slips.ts';
import { wholeOf } from './spellings.ts';
import type { Unit } from './unit.ts';

/** Sixteen articles: a word of so many is no slip itself, beside one of two. */
const farMoreFrequent = 4;
/** As many spellings are offered for a word. */
const offered = 3;

/** Of a question of more words no list of questions without one of them is made, nor of spellings for each. */
const mostAdvice = 8;

/** What to offer where a question found nothing, or the archive lacks a word; `totalOf` asks other questions. */
export async function adviseOn(
  question: Question,
  { units: asked }: Asked,
  { tiers, missing, rare, answered }: Ranking,
  analyser: Analyser,
  totalOf: (question: Question) => Promise<number>,
): Promise<Advice> {
  const units = [...missing, ...rare].slice(0, mostAdvice);
  const known = units.length > 0 ? await vocabularyIn(tiers) : [];
  const near = units.map((unit) => ({
    word: unit.written,
    spellings: meantFor(unit, known, analyser, missing.includes(unit)),
  }));
  const fewer = answered === 'nothing' ? withoutOne(question, asked) : [];
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

/** Words of so many articles are enough to know what a reader may have meant: the newest, and the most. */
const mostArticles = 20_000;

/** The words that some tiers know, each as often as all of them hold it. */
async function vocabularyIn(tiers: readonly OpenTier[]): Promise<KnownWord[]> {
  const [newest, ...others] = tiers;
  const largestFirst = others.sort((one, other) => other.articles.length - one.articles.length);
  let articles = 0;
  const asked = [...(newest ? [newest] : []), ...largestFirst].filter((tier) => {
    const before = articles;
    articles += tier.articles.length;
    return before === 0 || articles <= mostArticles;
  });
  const counts = new Map<string, number>();
  for (const { word, weight } of (await all(asked.map((tier) => tier.vocabulary()))).flat())
    counts.set(word, (counts.get(word) ?? 0) + 2 ** weight);
  return [...counts].map(([word, count]) => ({ word, weight: Math.log2(count) }));
}

/** What a reader may have meant by a word; of one that is in the archive, only what is far more frequent. */
function meantFor(
  { asWritten }: Unit,
  known: readonly KnownWord[],
  analyser: Analyser,
  isMissing: boolean,
): string[] {
  const [spelling] = asWritten?.spellings ?? [];
  if (spelling === undefined) return [];
  const [folded, [term]] = [fold(spelling), analyser.terms(spelling)];
  const bare = term?.beginning ?? folded;
  const stems = new Set([term ? wholeOf(term) : '']);
  const meant: string[] = [];
  // What is written onto the word stays there.
  const article = spelling.slice(0, folded.length - bare.length);
  const ways = new Map([
    [bare, article],
    [folded, ''],
  ]);
  for (const [asked, before] of ways) {
    for (const { word, weight } of meantBy(asked, known)) {
      const [stem = ''] = analyser.terms(word).map(wholeOf);
      if (stems.has(stem) || (!isMissing && weight < farMoreFrequent)) continue;
      stems.add(stem);
      meant.push(before + word);
      if (meant.length === offered) return meant;
    }
  }
  return meant;
}
