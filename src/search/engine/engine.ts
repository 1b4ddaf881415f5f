import { loadAnalyser, type Term } from '../analyser/analyser.ts';
import { type Manifest, manifestName, type SubjectEntry } from '../manifest.ts';
import { shareOfCommon } from '../tier-files.ts';
import { adviseOn } from './advise.ts';
import { all } from './all.ts';
import { type Asked, ask } from './ask.ts';
import { choosesAny, chosenIn } from './choose.ts';
import { countHits } from './count.ts';
import { fetchFile, remembering, textIn } from './fetching.ts';
import type { Answer, Engine, EngineSettings, Findings, Names, Question } from './findings.ts';
import { firstTiers } from './first-tiers.ts';
import { countedIn, enough, type Ranking, rankLoosely, rareAmong } from './hits.ts';
import { askedIn, markedRuns } from './marked.ts';
import { type OpenTier, openTier } from './open-tier.ts';
import { type Hit, newest } from './rank.ts';
import { listedOf, resultOf } from './result-of.ts';
import { spellingsIn, spellingsOf, wholeOf } from './spellings.ts';
import { suggestSubjects } from './suggest.ts';

/**
 * Opens the search of an edition: its manifest, its analyser, and the tables of contents of its newest tiers. Rejects
 * with an Unreachable where any of it cannot be fetched; opening again tries again.
 */
export async function openSearch({ folder, basePath, asked }: EngineSettings): Promise<Engine> {
  const get = remembering();
  const file = await fetchFile(folder + manifestName, asked);
  const manifest: Manifest = JSON.parse(textIn(file));
  const names = namesIn(manifest);
  const open = new Map<string, Promise<OpenTier>>();
  const newestFirst = [...manifest.tiers].reverse();
  // The analyser may have a stemmer to load.
  const [analyser, first] = await Promise.all([
    loadAnalyser(manifest.language),
    opened(firstTiers(newestFirst)),
  ]);
  const isCommon = commonIn(first);
  const spellings = spellingsOf(manifest.subjects, analyser);

  function opened(entries: Manifest['tiers']): Promise<OpenTier[]> {
    const tiers = entries.map((entry) => {
      const before = open.get(entry.name);
      if (before) return before;
      const tier = openTier(`${folder}${entry.name}/`, entry, get);
      open.set(entry.name, tier);
      tier.catch(() => open.delete(entry.name));
      return tier;
    });
    return all(tiers);
  }

  /** All articles that a question finds in some tiers, and those of them that its words find whatever is chosen. */
  async function rankIn(question: Question, asked: Asked, tiers: readonly OpenTier[]): Promise<Ranking> {
    const { hits, missing, units, loosened } = await rankLoosely(asked.units, tiers);
    const without = await excludedIn(asked, tiers);
    const found = hits.filter(({ tier, place }) => !without.get(tier)?.has(place));
    return {
      tiers,
      units,
      loosened,
      found,
      missing,
      rare: rareAmong(units, found, tiers),
      ...enough(asked, await narrowed(question, found, tiers)),
    };
  }

  async function findingsOf(
    question: Question,
    asked: Asked,
    { kept, answered, withAll, missing, rare, units, loosened }: Ranking,
    partial: boolean,
  ): Promise<Findings> {
    const findAsked = askedIn(units, analyser);
    const shown = inOrder(question, kept).slice(question.first, question.first + question.length);
    return {
      question,
      answered,
      total: kept.length,
      withAll,
      results: await all(shown.map((hit) => resultOf(hit, findAsked, basePath, names))),
      missing: missing.map(({ written }) => written),
      rare: rare.map(({ written }) => written),
      loosened: loosened.map(({ written }) => written),
      onlyFirst: asked.cut || question.cut ? asked.count : null,
      subjects: asked.cut ? [] : subjectsIn(question.words),
      partial,
    };
  }

  /** The subjects whose spelling is all that was asked. */
  function subjectsIn(words: string): SubjectEntry[] {
    const forms = words
      .split(/\s+/)
      .flatMap((word) => analyser.terms(word))
      .map(wholeOf);
    const named = spellingsIn(forms, spellings).filter(
      ({ spelling }) => spelling.forms.length === forms.length,
    );
    return [...new Set(named.map(({ spelling }) => spelling.subject))];
  }

  const asks = (question: Question): Asked => ask(question.words, analyser, spellings, isCommon);

  async function search(question: Question, heard?: (findings: Findings) => void): Promise<Answer> {
    const asked = asks(question);
    if (asked.units.length + asked.excluded.length === 0 && !choosesAny(question)) return noAnswer(question);
    const first = firstTiers(newestFirst);
    if (heard && first.length < newestFirst.length)
      heard(await findingsOf(question, asked, await rankIn(question, asked, await opened(first)), true));
    const ranking = await rankIn(question, asked, await opened(newestFirst));
    return {
      findings: await findingsOf(question, asked, ranking, false),
      count: () => countHits(question, countedIn(asked, ranking), ranking.tiers),
      list: (most) =>
        all(
          inOrder(question, ranking.kept)
            .slice(0, most)
            .map((hit) => listedOf(hit, basePath, names)),
        ),
      advise: () => adviseOn(question, asked, ranking, analyser, totalOf),
    };
  }

  const totalOf = async (question: Question) => (await search({ ...question, length: 0 })).findings.total;

  return {
    names,
    search,
    suggest: suggestSubjects(manifest.subjects, analyser),
    mark: (text, words) =>
      markedRuns(text, askedIn(ask(words, analyser, spellings, isCommon).units, analyser)),
  };
}

function inOrder({ order }: Question, hits: readonly Hit[]): readonly Hit[] {
  if (order === 'relevance') return hits;
  const byDate = [...hits].sort(newest);
  return order === 'oldest' ? byDate.reverse() : byDate;
}

/** The articles that a tier has of what a question excludes. */
async function excludedIn(
  { excluded }: Asked,
  tiers: readonly OpenTier[],
): Promise<ReadonlyMap<OpenTier, ReadonlySet<number>>> {
  const places = tiers.map(async (tier) => {
    const postings = await all(excluded.map(({ forms, spellings }) => tier.postings(forms, spellings)));
    return [tier, new Set(postings.flat().map(({ place }) => place))] as const;
  });
  return new Map(await all(places));
}

async function narrowed(
  question: Question,
  hits: readonly Hit[],
  tiers: readonly OpenTier[],
): Promise<Hit[]> {
  const chosen = new Map(
    await all(tiers.map(async (tier) => [tier, await chosenIn(tier, question)] as const)),
  );
  return hits.filter(({ tier, place }) => chosen.get(tier)?.has(place) ?? true);
}

/** Whether a word is too common to tell one article from another, by how many of those of some tiers hold it. */
function commonIn(tiers: readonly OpenTier[]): (term: Term) => boolean {
  const articles = tiers.reduce((sum, tier) => sum + tier.articles.length, 0);
  const counts = new Map<string, number>();
  for (const [form, count] of tiers.flatMap(({ common }) => common))
    counts.set(form, (counts.get(form) ?? 0) + count);
  return (term) => (counts.get(wholeOf(term)) ?? 0) > articles * shareOfCommon;
}

function namesIn({ subjects, sections }: Manifest): Names {
  const ofKind = (kind: SubjectEntry['kind']) =>
    Object.fromEntries(subjects.filter((each) => each.kind === kind).map(({ id, name }) => [id, name]));
  return {
    section: sections,
    topics: ofKind('topics'),
    places: ofKind('places'),
    people: ofKind('people'),
    by: ofKind('people'),
  };
}

function noAnswer(question: Question): Answer {
  const none = {
    total: 0,
    withAll: 0,
    results: [],
    missing: [],
    rare: [],
    loosened: [],
    onlyFirst: null,
    subjects: [],
  };
  return {
    findings: { question, answered: 'unasked', ...none, partial: false },
    count: () => countHits(question, [], []),
    list: async () => [],
    advise: async () => ({ near: [], without: [] }),
  };
}
