import { openDesk } from '../catalogue/articles/read-article.ts';
import type { ArticleRecord } from '../catalogue/articles/record.ts';
import { noTextCache, type TextCache } from '../catalogue/articles/texts.ts';
import { pictureFinder } from '../catalogue/files/pictures.ts';
import { isError, type Problem } from '../catalogue/problems/problem.ts';
import { tellOnce } from '../catalogue/problems/tell-once.ts';
import { hostProblems } from '../catalogue/settings/host-problems.ts';
import { atSettings } from '../catalogue/settings/setting-positions.ts';
import type { StandingText } from '../catalogue/settings/standing-texts.ts';
import { type Catalogue, makeCatalogue } from '../catalogue/summaries/catalogue.ts';
import { picker } from '../catalogue/summaries/pick.ts';
import { publishedOf } from '../catalogue/summaries/summary.ts';
import type { ArticlesOf } from '../catalogue/summaries/volumes.ts';
import type { VolumeId } from '../newsroom/names.ts';
import { openSurveyor } from './plan/surveyor.ts';
import { crossRead } from './stages/inspect.ts';
import { stateAfter } from './stages/read-volumes.ts';
import { type RecordStore, readTask } from './work/read-task.ts';

/** The whole content, or null where errors stand in the way; and all problems either way. */
export interface Loaded {
  content: {
    catalogue: Catalogue;
    records: ReadonlyMap<VolumeId, readonly ArticleRecord[]>;
    standingPages: readonly StandingText[];
  } | null;
  problems: Problem[];
}

/**
 * Reads and checks a whole content folder as a build from nothing does, and writes nothing. What is a draft, or under
 * an embargo that ends after `now` (milliseconds since 1970), is checked with the rest and then left out.
 */
export function load(root: string, now: number, texts: TextCache = noTextCache): Loaded {
  const survey = openSurveyor(root)();
  if (Array.isArray(survey)) return { content: null, problems: survey };
  const { begun, files, media, divided, reference } = survey;
  const store = recordsInMemory();
  const desk = openDesk(root, media, reference, pictureFinder(root, [...media.keys()]), texts);
  const read = [...divided.volumes].map(([id, ofVolume]) => ({
    id,
    result: readTask({ files: ofVolume, earlier: null }, { begun, now, texts, desk, store }),
  }));
  const volumes = new Map(read.map(({ id, result }) => [id, stateAfter(result, '')]));
  const ofVolumes = read.flatMap(({ result }) => result.problems);
  const inspection = crossRead(survey, { volumes, problems: ofVolumes }, true, now, desk, store);
  const { states, recordsOf, standing, problems } = inspection;
  const records = new Map([...states.keys()].map((id) => [id, recordsOf(id, 'records')]));
  const summaries = new Map([...states].map(([id, { summary }]) => [id, summary]));
  const ofHost = hostProblems(reference.site, { root, files: [...files.keys()], records, summaries, now });
  const told = tellOnce([...problems, ...atSettings(root, ofHost)]);
  if (told.some(isError)) return { content: null, problems: told };
  const articlesOf: ArticlesOf = (id, list) => picker(publishedOf(records.get(id) ?? [], now))(list);
  const pages = standing.map(({ page }) => page);
  const catalogue = makeCatalogue(reference, pages, summaries, articlesOf);
  return { content: { catalogue, records, standingPages: standing }, problems: told };
}

/** Keeps records for as long as the process runs, under names that mean nothing. */
function recordsInMemory(): RecordStore {
  const held: (readonly ArticleRecord[])[] = [];
  return {
    readRecords: (name) => held[Number(name)] ?? [],
    writeRecords: (records) => String(held.push(records) - 1),
  };
}
