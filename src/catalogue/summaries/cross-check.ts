import { start } from '../../language/position.ts';
import type { ArticleKey } from '../../newsroom/address.ts';
import {
  besideOthers,
  isBesideArticles,
  isMarkdown,
  readArticlePath,
  roomOf,
} from '../../newsroom/content-folder.ts';
import type { EditionId, VolumeId } from '../../newsroom/names.ts';
import { type Claim, nestedAddresses, sharedAddresses } from '../articles/addresses.ts';
import { articlePath } from '../articles/article-path.ts';
import { keyOfFile } from '../articles/manuscript.ts';
import { isSlug } from '../articles/slug.ts';
import { readText } from '../files/files.ts';
import { strayFiles } from '../files/stray-files.ts';
import { twinFiles, unportableAliases, unportableFiles } from '../files/unportable-names.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nearestName } from '../settings/nearest.ts';
import type { Reference } from '../settings/reference.ts';
import { atSettings } from '../settings/setting-positions.ts';
import { type ArticleKeys, settingProblems } from '../settings/setting-problems.ts';
import { futureDates, sharedTranslations } from './between-articles.ts';
import type { TranslationLink, VolumeSummary } from './summary.ts';
import type { DividedFiles } from './volumes.ts';

/**
 * All that is wrong between files: names of articles that lead nowhere, addresses that two want, files that nothing
 * reads, and dates that are still to come at `now` (milliseconds since 1970).
 */
export function crossCheck(
  root: string,
  files: readonly string[],
  divided: DividedFiles,
  reference: Reference,
  summaries: ReadonlyMap<VolumeId, VolumeSummary>,
  now: number,
): Problem[] {
  const { site, standing } = reference;
  const known = [...summaries.values()];
  const keys: ArticleKeys = {
    known: new Set(files.map(keyOfFile).filter((key) => key !== null)),
    hidden: new Set(known.flatMap(({ hidden }) => hidden)),
  };
  const aliases = known.flatMap((summary) => summary.aliases);
  // Articles before aliases, so that a page is never lost to an old address.
  const claims: Claim[] = [
    ...divided.claims.filter(({ file }) => isBesideArticles(file) || hasSlug(file)),
    ...standing.map(({ page: { address }, file }) => ({ address, file, position: start })),
    ...aliases,
  ];
  return [
    ...divided.strays
      .filter((file) => isArticle(file, site.editions))
      .map((file) => strayArticle(root, file, site.editions[0])),
    ...strayFiles(files, site.editions, namedFiles(divided, summaries)),
    ...atSettings(root, settingProblems(reference, keys, files)),
    ...sharedAddresses(claims, site.editions),
    ...nestedAddresses(claims, site.editions),
    ...unportableAliases(aliases, site.host),
    ...unportableFiles(files),
    ...twinFiles(files),
    ...known.flatMap(({ translations }) => translations.flatMap((link) => translationProblems(link, keys))),
    ...sharedTranslations(summaries),
    ...futureDates(root, summaries, now),
  ];
}

/** Knows whether an article names a file beside it; of a volume that another machine reads nothing is known here. */
function namedFiles(
  { volumes, beside }: DividedFiles,
  summaries: ReadonlyMap<VolumeId, VolumeSummary>,
): (file: string) => boolean {
  const named = new Set(
    [...beside].flatMap(([id, files]) => {
      const summary = summaries.get(id);
      return summary ? summary.names : volumes.has(id) ? [...files.keys()] : [];
    }),
  );
  return (file) => named.has(file) || named.has(file.normalize('NFC'));
}

/** Whether the name of an article's file can stand in an address; one that cannot is told of already. */
function hasSlug(file: string): boolean {
  const path = readArticlePath(file);
  return path !== null && isSlug(path.slug, path.pathDate);
}

/** Whether a file of no article's path was meant as one: those of other folders are told of with their folder. */
const isArticle = (file: string, editions: readonly string[]) =>
  isMarkdown(file) && ['', ...editions].includes(roomOf(file));

function strayArticle(root: string, file: string, edition: EditionId): Problem {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const name = file.slice(folder.length);
  if (name.toLowerCase() === besideOthers && readArticlePath(folder + besideOthers))
    return problem('error', 'misnamed-file', file, start, { name, meant: besideOthers });
  const within = roomOf(file) !== '' ? file : `${edition}/${file}`;
  const suggestion = articlePath(within, readText(root, file).value ?? '');
  return problem('error', 'bad-path', file, start, { path: file, suggestion });
}

const editionOf = (key: ArticleKey) => key.slice(0, key.indexOf('/') + 1);

function translationProblems({ key, target, file, position }: TranslationLink, keys: ArticleKeys): Problem[] {
  const values = { key: 'translationOf', target };
  if (!keys.known.has(target)) {
    const nearest = nearestName(target, [...keys.known]) ?? '—';
    return [problem('error', 'unknown-article', file, position, { ...values, nearest })];
  }
  if (target.startsWith(editionOf(key)))
    return [problem('error', 'translation-in-edition', file, position, values)];
  return keys.hidden.has(target) ? [problem('warning', 'unpublished-article', file, position, values)] : [];
}
