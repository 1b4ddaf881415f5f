import { existsSync } from 'node:fs';
import type { VolumeId } from '../newsroom/names.ts';
import { absentFiles, absentFolder } from './absent-files.ts';
import { sameTexts } from './between-articles.ts';
import { type ArticlesOf, type Catalogue, makeCatalogue } from './catalogue.ts';
import { takeCensus } from './census.ts';
import { crossCheck } from './cross-check.ts';
import { deadLinks } from './dead-links.ts';
import { listFolder } from './files.ts';
import { readIndex } from './git-index.ts';
import { hostProblems } from './host-problems.ts';
import { picker } from './pick.ts';
import { pictureFinder } from './pictures.ts';
import { isError, type Problem } from './problem.ts';
import { problemsAlone } from './read-alone.ts';
import { openDesk } from './read-article.ts';
import { readVolume } from './read-volume.ts';
import type { ArticleRecord } from './record.ts';
import { readReference } from './reference.ts';
import { inPlace } from './setting-places.ts';
import { type StandingText, setStandingPages } from './standing-texts.ts';
import { publishedOf, summarise } from './summary.ts';
import { tellOnce } from './tell-once.ts';
import { noTextCache, type TextCache } from './texts.ts';
import { divideFiles } from './volumes.ts';

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
 * Reads and checks a whole content folder. What is a draft, or under an embargo that ends after `now` (milliseconds
 * since 1970), is checked with the rest and then left out.
 */
export function load(root: string, now: number, cache: TextCache = noTextCache): Loaded {
  if (!existsSync(root)) return { content: null, problems: [absentFolder(root)] };
  const { files, problems } = listFolder(root);
  const index = readIndex(root);
  const absent = absentFiles(root, files, index);
  if (absent.length > 0) return { content: null, problems: absent };
  const census = takeCensus(root, files, index);
  const find = pictureFinder(root, files);
  const reference = readReference(root, files, find, problems);
  const divided = divideFiles(census);
  if (!reference) {
    problems.push(...problemsAlone(root, divided));
    return { content: null, problems: tellOnce(problems) };
  }

  const desk = openDesk(root, census, reference, find, cache);
  const records = new Map(
    [...divided.volumes].map(([id, ofVolume]) => {
      const read = readVolume(ofVolume, [], desk);
      problems.push(...read.problems);
      return [id, read.records];
    }),
  );
  const summaries = new Map(
    [...records].map(([id, ofVolume]) => [id, summarise(ofVolume, now, reference.subjects)]),
  );
  const standing = setStandingPages(reference, desk.compositors);
  // An archive may have more of them than a call takes arguments.
  const told = tellOnce([
    ...problems,
    ...standing.problems,
    ...crossCheck(root, files, divided, reference, summaries, now),
    ...sameTexts(root, summaries, (id) => records.get(id) ?? []),
    ...deadLinks(divided, reference, summaries, standing.pages, (id) => records.get(id) ?? []),
    ...inPlace(root, hostProblems(reference.site, { root, files, records, summaries, now })),
  ]);
  if (told.some(isError)) return { content: null, problems: told };
  const articlesOf: ArticlesOf = (id, list) => picker(publishedOf(records.get(id) ?? [], now))(list);
  const pages = standing.pages.map(({ page }) => page);
  const catalogue = makeCatalogue(reference, pages, summaries, articlesOf);
  return { content: { catalogue, records, standingPages: standing.pages }, problems: told };
}
