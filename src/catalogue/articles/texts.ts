import type { Locale } from '../../language/locale.ts';
import { say } from '../../language/phrase.ts';
import { fromLine, type Position } from '../../language/position.ts';
import { pipeline, type Setting } from '../../markdown/pipeline.ts';
import { type SetText, setText } from '../../markdown/set-text.ts';
import { TooMuch } from '../../markdown/too-much.ts';
import type { Edition } from '../../newsroom/edition.ts';
import { sha256 } from '../../newsroom/fingerprint.ts';
import type { TextName } from '../../newsroom/names.ts';
import { pictureOnPage } from '../../newsroom/renditions.ts';
import type { Site } from '../../newsroom/site.ts';
import type { MediaPath } from '../files/media-files.ts';
import { downloadProblems, pictureProblems } from '../files/picture-problems.ts';
import { type FindPicture, isPicture } from '../files/pictures.ts';
import { fewOfEach } from '../problems/few-of-each.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { likelyPart, missingParts } from './text-links.ts';

/** A body as its file has it. */
export interface WrittenText {
  file: string;
  /** The line of the file on which the text begins. */
  line: number;
  markdown: string;
}

/** A body set for its page, and the name under which it is kept; null where nothing could be set. */
export interface Composed {
  set: SetText | null;
  cacheName: string;
  problems: Problem[];
}

/** Sets one text, and tells what is wrong with it and with the files of `content/media` that it names. */
export type Compositor = (written: WrittenText) => Composed;

/** Texts that have been set, by names that follow from all that they were made from. */
export interface TextCache {
  nameOf: (madeFrom: string) => string;
  read: (name: string) => SetText | null;
  write: (name: string, set: SetText) => void;
  /** A text of that name is no longer wanted. */
  forget: (name: string) => void;
}

const hexOf = (text: string) => sha256(text).digest('hex');

export const noTextCache: TextCache = { nameOf: hexOf, read: () => null, write: () => {}, forget: () => {} };

/** What a set text is known by. */
export const textName = ({ html, text }: SetText) =>
  sha256(html, '\n', text).digest('hex').slice(0, 24) as TextName;

/** Where media files are found. */
export interface MediaRoom {
  find: FindPicture;
  pathOf: MediaPath;
}

const settingOf = (site: Site, locale: Locale, { find, pathOf }: MediaRoom): Setting => ({
  language: locale.language,
  direction: locale.direction,
  digits: locale.digits,
  origin: site.origin,
  basePath: site.basePath,
  media: (name, text) => {
    const path = pathOf(name, text);
    const found = find(path);
    return {
      path,
      picture: isPicture(found) ? pictureOnPage(site, found) : null,
      isThere: found !== 'missing',
    };
  },
  phrases: {
    footnotes: say(locale, 'footnotes'),
    backToText: say(locale, 'backToText'),
    table: say(locale, 'table'),
    editorsNote: say(locale, 'editorsNote'),
    captions: say(locale, 'captions'),
    download: say(locale, 'download'),
    embeds: {
      video: say(locale, 'videoOn'),
      audio: say(locale, 'audioOn'),
      post: say(locale, 'postOn'),
      map: say(locale, 'mapOn'),
      page: say(locale, 'pageOn'),
    },
  },
  typography: site.typography,
});

/** Whether a kept text still names its files as they are now: a picture's name follows from its bytes. */
const isCurrent = ({ pictures, downloads }: SetText, text: string, { media }: Setting) =>
  [...pictures, ...downloads].every(({ name, file, href }) => {
    const { path, picture } = media(name, text);
    return path === file && (picture?.href ?? null) === href;
  });

/** What sets the texts of an edition. */
export function compositor(site: Site, { locale }: Edition, media: MediaRoom, cache: TextCache): Compositor {
  const setting = settingOf(site, locale, media);
  const typesetter = pipeline(setting);
  const common = JSON.stringify(setting);
  return ({ file, line, markdown }) => {
    const cacheName = cache.nameOf(`${common}\n${file}\n${markdown}`);
    const earlier = cache.read(cacheName);
    const isKept = earlier && isCurrent(earlier, file, setting);
    const set = isKept ? earlier : setOrRefused(() => setText(typesetter, markdown, file), file, line);
    if ('rule' in set) return { set: null, cacheName: '', problems: [set] };
    if (set !== earlier) cache.write(cacheName, set);
    return { set, cacheName, problems: fewOfEach(textProblems(set, file, line, site, media.find)) };
  };
}

/** A text that is set; or why it cannot be, whatever its setting throws: the other files are still to be told of. */
function setOrRefused(set: () => SetText, file: string, line: number): SetText | Problem {
  try {
    return set();
  } catch (error) {
    if (error instanceof TooMuch) return { ...error.problem, ...fromLine(error.problem, line), file };
    const reason = error instanceof Error ? error.message : String(error);
    return problem('error', 'unset-text', file, { line, column: 1 }, { reason });
  }
}

function textProblems(set: SetText, file: string, line: number, site: Site, find: FindPicture): Problem[] {
  const at = (each: Position) => ({ file, ...fromLine(each, line) });
  return [
    ...set.pictures.flatMap((each) => pictureProblems(each.file, each.alt, find, site, at(each))),
    ...set.downloads.flatMap((each) => downloadProblems(each.file, find, at(each))),
    ...missingParts(set).map((each) => {
      const nearest = likelyPart(each.to.slice(1), set.parts);
      return problem('warning', 'dead-part', file, at(each), { target: each.to, nearest });
    }),
    ...set.problems.map((each) => ({ ...each, ...at(each) })),
  ];
}
