import { foreignName } from '../../markdown/pictures.ts';
import type { Article } from '../../newsroom/article.ts';
import { roomOf } from '../../newsroom/content-folder.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { mediaOutputs } from '../../newsroom/renditions.ts';
import type { Site } from '../../newsroom/site.ts';
import { readText } from '../files/files.ts';
import { type MediaPath, mediaFiles, mediaPaths } from '../files/media-files.ts';
import { imageProblems } from '../files/picture-problems.ts';
import { type FindPicture, isPicture } from '../files/pictures.ts';
import { fewOfEach } from '../problems/few-of-each.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { type Reading, readOn, readSafely } from '../problems/reading.ts';
import type { Reference } from '../settings/reference.ts';
import { problemOf } from '../yaml/yaml.ts';
import { senselessIn } from './article-sense.ts';
import { type Manuscript, readManuscript } from './manuscript.ts';
import { markupProblems } from './markup-problems.ts';
import type { ArticleRecord, MediaUse } from './record.ts';
import { inTheLight, unresolved } from './resolve.ts';
import { ownLinks } from './text-links.ts';
import { type Compositor, compositor, type TextCache, textName } from './texts.ts';
import { noBody, toArticle } from './to-article.ts';

/** What an article is read with. */
export interface Desk {
  root: string;
  reference: Reference;
  find: FindPicture;
  pathOf: MediaPath;
  compositors: ReadonlyMap<EditionId, Compositor>;
  /** The fingerprint of a media file by its path; nothing where there is none. */
  mediaFingerprint: (path: string) => string | undefined;
}

/** What the articles of a content folder are read with. `files` have the fingerprints of their bytes. */
export function openDesk(
  root: string,
  files: ReadonlyMap<string, string>,
  reference: Reference,
  find: FindPicture,
  cache: TextCache,
): Desk {
  const { site, editions } = reference;
  const names = [...files.keys()];
  const media = mediaFiles(names);
  const pathOf = mediaPaths(names);
  return {
    root,
    reference,
    find,
    pathOf,
    compositors: new Map(
      [...editions.values()].map((edition) => [
        edition.id,
        compositor(site, edition, { find, pathOf }, cache),
      ]),
    ),
    mediaFingerprint: (path) => files.get(media.get(path) ?? ''),
  };
}

/**
 * Reads and checks one article's file, whose bytes have the fingerprint `fingerprint`; the record is null where it leaves
 * nothing to go on with. Whatever its text makes the program throw is told of that file, so that all others are still
 * read.
 */
export const readArticle = (file: string, fingerprint: string, desk: Desk): Reading<ArticleRecord | null> =>
  readSafely(file, () =>
    readOn(readText(desk.root, file), (source) => {
      const { value: manuscript, problems } = readManuscript(source, file);
      const alone = inTheLight(problems, desk.reference);
      return readOn({ value: manuscript, problems: alone }, (each) =>
        readRecord(each, alone, fingerprint, desk),
      );
    }),
  );

/** The record of a manuscript; `alone` is what is wrong with that by itself. */
function readRecord(
  manuscript: Manuscript,
  alone: readonly Problem[],
  fingerprint: string,
  desk: Desk,
): Reading<ArticleRecord> {
  const { reference } = desk;
  const { file, bodyLine: line, body: markdown, written } = manuscript;
  const composed = desk.compositors.get(manuscript.edition as EditionId)?.({ file, line, markdown });
  const set = composed?.set ?? null;
  const body = set ? { words: set.words, opening: set.opening, text: textName(set) } : noBody;
  const { article, draft, embargo, problems: ofDates } = toArticle(manuscript, reference.site, desk, body);
  const problems = [
    ...ofDates,
    ...unresolved(article, manuscript, reference),
    ...standfirstProblems(article, manuscript, reference.site),
    ...imageProblems(article, manuscript, desk.find, reference.site),
    ...markupProblems(written),
    ...(composed?.problems ?? []),
    ...senselessIn(
      article,
      manuscript,
      reference.editions.get(article.edition),
      set,
      reference.site.timeZone,
    ),
  ];
  const named = [...(set?.pictures ?? []), ...(set?.downloads ?? [])].map(({ name }) => name);
  const names = new Set([...(manuscript.article.image ? [manuscript.article.image.file] : []), ...named]);
  const media = [...names]
    .filter((name) => foreignName(name) === null)
    .map((name) => ({ name, ...mediaUseOf(desk.pathOf(name, file), desk) }));
  const record: ArticleRecord = {
    file,
    source: sourceFingerprint({ file, media }, fingerprint, desk),
    article,
    draft,
    embargo: embargo?.instant ?? null,
    cacheName: composed?.cacheName ?? '',
    media,
    positions: {
      translationOf: written.positionOf(['translationOf']),
      aliases: article.aliases.map((_, index) => written.positionOf(['aliases', index])),
    },
    links: set ? ownLinks(set, line) : [],
    parts: set?.parts ?? [],
    warnings: fewOfEach([...alone, ...problems]).filter((each) => !isError(each)),
  };
  return { value: record, problems };
}

/** Whether a standfirst is missing that the newsroom wants. */
function standfirstProblems(
  { standfirst }: Article,
  { written, broken }: Manuscript,
  { missingStandfirst: level }: Site,
): Problem[] {
  if (standfirst !== null || level === 'off' || broken.includes('standfirst')) return [];
  return [problemOf(written, level, 'missing-standfirst', ['standfirst'])];
}

/** What a record was read from: it stands for as long as this is the same. */
export function sourceFingerprint(
  { file, media }: Pick<ArticleRecord, 'file' | 'media'>,
  fingerprint: string,
  { pathOf, mediaFingerprint }: Desk,
): string {
  const fingerprintOfMedia = (name: string) => {
    const path = pathOf(name, file);
    // The same bytes in another place may take other files of the site.
    return `${roomOf(path) === 'media' ? '' : '@'}${mediaFingerprint(path) ?? 'missing'}`;
  };
  return [fingerprint, ...media.map(({ name }) => fingerprintOfMedia(name))].join(' ');
}

/** What a media file takes of the site. */
export function mediaUseOf(
  path: string,
  { find, mediaFingerprint }: Pick<Desk, 'find' | 'mediaFingerprint'>,
): MediaUse {
  const found = find(path);
  if (isPicture(found)) return { path, outputs: mediaOutputs(found) };
  return { path, outputs: mediaFingerprint(path) === undefined ? [] : mediaOutputs(path) };
}
