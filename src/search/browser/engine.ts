import { loadAnalyser } from '../analyser/analyser.ts';
import { type Manifest, manifestName, type SubjectEntry } from '../manifest.ts';
import { nearSpellings } from './advise.ts';
import { all } from './all.ts';
import { type Asked, ask } from './ask.ts';
import { choosesAny, chosenIn } from './choose.ts';
import { countHits } from './count.ts';
import { askForManifest, fetchFile, remembering, textIn } from './fetching.ts';
import type { Advice, Engine, EngineSettings, Findings, Names, Question } from './findings.ts';
import { firstTiers } from './first-tiers.ts';
import { enough, everything } from './hits.ts';
import { askedIn, markedRuns } from './marked.ts';
import { type OpenTier, openTier } from './open-tier.ts';
import { type Hit, newest, rank } from './rank.ts';
import { resultOf } from './result-of.ts';
import { spellingsIn, spellingsOf, wholeOf } from './spellings.ts';

/** Of a question of more words no list of questions without one of them is made, nor of spellings for each. */
const mostAdvice = 8;

/**
 * Opens the search of an edition: its manifest, its analyser, and the tables of contents of its newest tiers. Rejects
 * with an Unreachable where any of it cannot be fetched; opening again tries again.
 */
export async function openSearch({ folder, basePath, asked }: EngineSettings): Promise<Engine> {
  const get = remembering();
  const file = await fetchFile(folder + manifestName, asked ?? askForManifest(folder));
  const manifest: Manifest = JSON.parse(textIn(file));
  const names = namesIn(manifest);
  const open = new Map<string, Promise<OpenTier>>();
  const newestFirst = [...manifest.tiers].reverse();
  // The analyser may have a stemmer to load.
  const [analyser] = await Promise.all([loadAnalyser(manifest.language), opened(firstTiers(newestFirst))]);
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

  async function hitsIn(asked: Asked, tiers: readonly OpenTier[]) {
    const { hits, missing } = asked.units.length > 0 ? await rank(asked.units, tiers) : everything(tiers);
    const excluded = await all(
      tiers.map(async (tier) => {
        const postings = await all(asked.excluded.map(({ forms }) => tier.postings(forms)));
        return [tier, new Set(postings.flat().map(({ place }) => place))] as const;
      }),
    );
    const without = new Map(excluded);
    return { hits: hits.filter(({ tier, place }) => !without.get(tier)?.has(place)), missing };
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

  async function findIn(
    question: Question,
    asked: Asked,
    tiers: readonly OpenTier[],
    partial: boolean,
  ): Promise<Findings> {
    const { hits, missing } = await hitsIn(asked, tiers);
    const found = await narrowed(question, hits, tiers);
    const { kept, withAll, answered } = enough(asked, found);
    const findAsked = askedIn(asked.units, analyser);
    const inOrder = question.order === 'relevance' ? kept : [...kept].sort(newest);
    if (question.order === 'oldest') inOrder.reverse();
    const shown = inOrder.slice(question.first, question.first + question.length);
    return {
      question,
      answered,
      total: kept.length,
      withAll,
      results: await all(shown.map((hit) => resultOf(hit, findAsked, basePath, names))),
      missing: missing.map(({ written }) => written),
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

  const asks = (question: Question): Asked => ask(question.words, analyser, spellings);

  async function search(question: Question, heard?: (findings: Findings) => void): Promise<Findings> {
    const asked = asks(question);
    if (asked.short) return unanswered(question, 'short');
    if (asked.units.length + asked.excluded.length === 0 && !choosesAny(question))
      return unanswered(question, 'unasked');
    const first = firstTiers(newestFirst);
    if (heard && first.length < newestFirst.length)
      heard(await findIn(question, asked, await opened(first), true));
    return findIn(question, asked, await opened(newestFirst), false);
  }

  return {
    names,
    search,
    async count(question) {
      const tiers = await opened(newestFirst);
      const asked = asks(question);
      const { hits } = await hitsIn(asked, tiers);
      const { kept } = enough(asked, await narrowed(question, hits, tiers));
      return countHits(
        question,
        asked.units.length > 0 && kept.every(({ all }) => all) ? hits.filter(({ all }) => all) : hits,
        tiers,
      );
    },
    async advise(question): Promise<Advice> {
      const tiers = await opened(newestFirst);
      const { units } = asks(question);
      const { missing } = await rank(units, tiers);
      const near = await all(
        missing.slice(0, mostAdvice).map(async (unit) => ({
          word: unit.written,
          spellings: await nearSpellings(unit, tiers, analyser),
        })),
      );
      const { answered } = await search({ ...question, length: 0 });
      const fewer =
        answered === 'nothing'
          ? withoutOne(
              question,
              units.map(({ written }) => written),
            )
          : [];
      const tried = await all(
        fewer.map(async (each) => ({
          ...each,
          total: (await search({ ...each.question, length: 0 })).total,
        })),
      );
      const without = tried.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total);
      return { near: near.filter(({ spellings: some }) => some.length > 0), without };
    },
    mark: (text, words) => markedRuns(text, askedIn(ask(words, analyser, spellings).units, analyser)),
  };
}

function namesIn({ subjects, sections }: Manifest): Names {
  const ofKind = (kind: SubjectEntry['kind']) =>
    Object.fromEntries(subjects.filter((each) => each.kind === kind).map(({ id, name }) => [id, name]));
  return {
    section: sections,
    topics: ofKind('topics'),
    places: ofKind('places'),
    people: ofKind('people'),
  };
}

function unanswered(question: Question, answered: 'short' | 'unasked'): Findings {
  const none = { total: 0, withAll: 0, results: [], missing: [], onlyFirst: null, subjects: [] };
  return { question, answered, ...none, partial: false };
}

/** The question without each of its words, and without what is chosen or its dates. */
function withoutOne(question: Question, words: readonly string[]): { dropped: string; question: Question }[] {
  const fewer =
    words.length > 1 && words.length <= mostAdvice
      ? words.map((dropped) => ({
          dropped,
          question: { ...question, words: question.words.replace(dropped, ' ') },
        }))
      : [];
  if (!choosesAny(question)) return fewer;
  return [...fewer, { dropped: '', question: { ...question, chosen: {}, from: null, to: null } }];
}
