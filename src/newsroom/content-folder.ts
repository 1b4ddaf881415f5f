import type { CalendarDate } from '../language/calendar-date.ts';
import { type SubjectKind, subjectKinds } from './names.ts';

/**
 * The layout of a content folder: all that knows where something lies there, or what a path is, asks this file.
 *
 *     site.yaml                          the settings
 *     editions/ID.yaml                   those of an edition
 *     subjects/KIND/ID.yaml              a topic, a place or a person
 *     subjects/KIND.yaml                 many of them
 *     stories/ID.yaml                    a story
 *     stories.yaml                       many of them
 *     pages/EDITION/SLUG.md              a page that the newsroom wrote
 *     media/…                            pictures and other files
 *     EDITION/YYYY/MM/DD/SLUG.md         an article; month and day as far as they are known
 *     EDITION/YYYY/MM/DD/SLUG/index.md   one with other files beside it
 *     EDITION/YYYY/…                     a picture or another file beside articles
 */
export type ContentFile =
  | { kind: 'site' }
  | { kind: 'edition'; id: string }
  | { kind: 'authority'; folder: AuthorityFolder; id: string }
  | { kind: 'authorities'; folder: AuthorityFolder }
  | { kind: 'page'; edition: string; slug: string }
  | { kind: 'media' }
  | ({ kind: 'article' } & ArticlePath)
  | { kind: 'beside'; edition: string; year: number }
  /** Nothing that has a place in the layout. */
  | { kind: 'other' };

/** What an article's path says; the names are in NFC. */
export interface ArticlePath {
  edition: string;
  pathDate: CalendarDate;
  slug: string;
}

/** Where subjects of a kind lie, or stories; with `.yaml` behind it, the file that has many of them. */
export type AuthorityFolder = `subjects/${SubjectKind}` | 'stories';

/** Rooms of the content folder that are not editions. */
export const rooms: readonly string[] = ['subjects', 'stories', 'editions', 'pages', 'media'];

export const subjectsFolder = (kind: SubjectKind) => `subjects/${kind}` as const;
const authorityFolders: readonly AuthorityFolder[] = [...subjectKinds.map(subjectsFolder), 'stories'];

export const siteFile = 'site.yaml';
export const editionFile = (id: string) => `editions/${id}.yaml`;
export const authoritiesFile = (folder: AuthorityFolder) => `${folder}.yaml`;
/** What a subject or a story is known by across the content: `subjects/topics/elections`. */
export const authorityName = (folder: AuthorityFolder, id: string) => `${folder}/${id}`;
export const authorityFile = (folder: AuthorityFolder, id: string) => `${authorityName(folder, id)}.yaml`;
/** The folder of an edition's own pages. */
export const pagesFolder = (edition: string) => `pages/${edition}/`;
/** The file of `media` that has a name, or a path. */
export const mediaFile = (name: string) => `media/${shownName(name)}`;
/** A media file as messages name it: by its name in `media`, or else by its path. */
export const shownName = (path: string) => path.replace(/^media\//, '');
/** An article's file by its name, as if no other files lay beside it. */
export const articleFile = (key: string) => `${key}.md`;
/** The name that an article's file has where others lie beside it. */
export const besideOthers = 'index.md';

export const isMarkdown = (path: string) => path.endsWith('.md');
export const isYaml = (path: string) => path.endsWith('.yaml');
/** The name of a text by its path, or by what its writer took for it. */
export const withoutEnding = (path: string) => path.replace(/(?:\/index)?\.md$/, '');

/** The room, or the edition, that a path lies in; empty for a file of the content folder itself. */
export const roomOf = (path: string) => path.slice(0, Math.max(0, path.indexOf('/')));

/** The edition that a path is of, whether the site has it or not; empty for what all editions share. */
export function editionIn(path: string): string {
  const [room = '', inRoom = ''] = path.split('/');
  if (room === 'pages') return inRoom;
  if (room === 'editions') return inRoom.replace(/\.ya?ml$/, '');
  return rooms.includes(room) ? '' : roomOf(path);
}

/** Whether a folder of an edition holds articles of a year. */
export const isYear = (folder: string) => /^\d{4}$/.test(folder);

/** `ar/2015/` for what lies among the articles of that year, themselves among it; null for anything else. */
export function volumeFolder(path: string): string | null {
  const [folder] = /^[^/]+\/\d{4}\/(?=[^/])/.exec(path) ?? [];
  return folder === undefined || rooms.includes(roomOf(path)) ? null : folder;
}

/** Whether a file lies among the articles of a year and is none itself: a picture or another file beside them. */
export const isBesideArticles = (path: string) => volumeFolder(path) !== null && !/\.md$/i.test(path);

/** Whether a file is one that texts show or link to. */
export const isMedia = (path: string) => path.startsWith('media/') || isBesideArticles(path);

const article = /^([^/]+)\/(\d{4})(?:\/(\d{2})(?:\/(\d{2}))?)?\/([^/]+?)(?:\/index)?\.md$/u;

/** What an article's path says; null where it is no article's. */
export function readArticlePath(path: string): ArticlePath | null {
  const match = article.exec(path.normalize('NFC'));
  if (!match) return null;
  const [, edition = '', year, month, day, slug = ''] = match;
  if (rooms.includes(edition)) return null;
  const pathDate: CalendarDate = { year: Number(year) };
  if (month !== undefined) pathDate.month = Number(month);
  if (day !== undefined) pathDate.day = Number(day);
  return { edition, pathDate, slug };
}

const page = /^pages\/([^/]+)\/([^/]+)\.md$/u;
const edition = /^editions\/([^/]+)\.yaml$/u;
const nameInYaml = /\/([^/]+)\.yaml$/u;

/** What a file of the content folder is, by its path. */
export function readPath(path: string): ContentFile {
  if (path === siteFile) return { kind: 'site' };
  switch (roomOf(path)) {
    case 'media':
      return { kind: 'media' };
    case 'pages': {
      const [, id, slug] = page.exec(path.normalize('NFC')) ?? [];
      return id === undefined || slug === undefined ? { kind: 'other' } : { kind: 'page', edition: id, slug };
    }
    case 'editions': {
      const [, id] = edition.exec(path) ?? [];
      return id === undefined ? { kind: 'other' } : { kind: 'edition', id };
    }
    case '':
    case 'subjects':
    case 'stories':
      return readAuthorityPath(path);
    default: {
      if (isBesideArticles(path)) {
        const [id = '', year] = path.split('/');
        return { kind: 'beside', edition: id, year: Number(year) };
      }
      const read = readArticlePath(path);
      return read ? { kind: 'article', ...read } : { kind: 'other' };
    }
  }
}

function readAuthorityPath(path: string): ContentFile {
  const list = authorityFolders.find((folder) => path === authoritiesFile(folder));
  if (list) return { kind: 'authorities', folder: list };
  const folder = authorityFolders.find((each) => path.startsWith(`${each}/`));
  const [, id] = nameInYaml.exec(path) ?? [];
  return folder && id !== undefined
    ? { kind: 'authority', folder, id: id.normalize('NFC') }
    : { kind: 'other' };
}

const ofArticle = /(?:^|\/)([^/]+\/\d{4}(?:\/\d{2}){0,2}\/[^/]+?)(?:\/index)?\.md$/i;
const ofPage = /(?:^|\/)pages\/([^/]+\/[^/]+)\.md$/i;

/**
 * The name of a text, which its address follows from: `ar/2015/09/15/slug`, `ar/about`. Null for what is none. Its path
 * may begin further up, at the root of a repository.
 */
export function nameOfText(path: string): string | null {
  const [, name] = ofPage.exec(path) ?? ofArticle.exec(path) ?? [];
  return name ?? null;
}

/** An article's name as editors may write it, with the ending of its file or without. */
export const writtenName = /^[^/\s]+(?:\/\d{2,4}){1,3}\/[^/\s]+(?:\/index\.md)?$/;
