import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { copyAddress } from '../newsroom/address.ts';
import { hrefOf } from '../newsroom/href.ts';
import { isCaptions, recordingKind } from '../newsroom/recording.ts';
import { type EmbedPhrases, followable, isRoom, linkTo, wordsOf } from './embeds/embeds.ts';
import { readable } from './links.ts';
import { type FindMedia, foreignName, named, type TextFile, type TextPicture } from './pictures.ts';
import { addProblems, type MarkdownProblem, warningAt } from './problem.ts';

/** What a text's recordings are set with. */
export interface RecordingSetting {
  /** A BCP 47 tag. */
  language: string;
  basePath: string;
  media: FindMedia;
  /** `download` has `{file}` for the name of the file. */
  phrases: { captions: string; download: string; embeds: EmbedPhrases };
}

/** What recordings add to the lists of a text. */
interface Found {
  downloads: TextFile[];
  pictures: TextPicture[];
  problems: MarkdownProblem[];
}

/**
 * Films and sound of the content get a player with its controls, of a size that is known before they are loaded, and
 * nothing of them is loaded before a reader asks: of a film without a picture its beginning. Those on other hosts, and
 * those that browsers cannot play, become links. Their files are added to `data.downloads`, the pictures that stand
 * for them to `data.pictures`.
 */
export function recordings(setting: RecordingSetting) {
  return (tree: Root, file: VFile) => {
    const found: Found = { downloads: [], pictures: [], problems: [] };
    const setIn = (parent: Root | Element): void => {
      for (const [index, child] of parent.children.entries()) {
        if (child.type !== 'element') continue;
        if (child.tagName !== 'video' && child.tagName !== 'audio') setIn(child);
        else parent.children[index] = placed(setRecording(child, file.path ?? '', setting, found), parent);
      }
    };
    setIn(tree);
    file.data.downloads = [...(file.data.downloads ?? []), ...found.downloads];
    file.data.pictures = [...(file.data.pictures ?? []), ...found.pictures];
    addProblems(file, found.problems);
  };
}

/** Among blocks a player is a figure, and a link a paragraph. */
function placed(made: Element, parent: Root | Element): Element {
  if (!isRoom(parent) || made.tagName === 'span') return made;
  return made.tagName === 'a' ? h('p', made) : h('figure', { className: ['recording'] }, made);
}

function setRecording(written: Element, path: string, setting: RecordingSetting, found: Found): Element {
  const { phrases, media, basePath, language } = setting;
  const sources = [written, ...childrenOf(written, 'source')].map(({ properties }) => properties.src);
  const [own] = sources.filter(isOwn);
  const [elsewhere] = sources.flatMap(followable);
  if (own === undefined && elsewhere !== undefined) {
    const values = { element: `<${written.tagName}>`, address: readable(elsewhere) };
    found.problems.push(warningAt(written, 'embedded-page', values));
    return linkTo(elsewhere, written, language, phrases.embeds);
  }
  // Nothing plays in it: what else stands there is for readers.
  if (own === undefined) return h('span', wordsOf(written));
  const place = (source: string): { name: string; href: string } => {
    const { path: at } = media(source, path);
    found.downloads.push(named(source, at, null, written));
    return { name: at.slice(at.lastIndexOf('/') + 1), href: hrefOf({ basePath }, copyAddress(at)) };
  };
  const { name, href } = place(own);
  const link = h('a', { href, download: '' }, phrases.download.replace('{file}', name));
  const kind = recordingKind(name);
  if (kind === null) {
    found.problems.push(warningAt(written, 'unplayable-recording', { name }));
    return link;
  }
  const tracks = childrenOf(written, 'track').flatMap((track) => {
    const captions = String(track.properties.src ?? '');
    if (isCaptions(media(captions, path).path)) return [trackOf(track, place(captions).href, setting)];
    found.problems.push(warningAt(written, 'captions-format', { name: captions }));
    return [];
  });
  const look = kind === 'video' ? lookOf(written, path, media, found) : quiet;
  return h(kind, { src: href, ...look }, tracks, link);
}

const isOwn = (source: unknown): source is string =>
  typeof source === 'string' && source !== '' && foreignName(source) === null;

const childrenOf = ({ children }: Element, tagName: string): Element[] =>
  children.filter((child): child is Element => child.type === 'element' && child.tagName === tagName);

const quiet = { controls: true, preload: 'none' };

/** What a film shows before it plays, and its size as far as that or the editor tells it. */
function lookOf(
  { properties, position }: Element,
  path: string,
  media: FindMedia,
  { pictures }: Found,
): Element['properties'] {
  const { poster, width, height } = properties;
  if (typeof poster !== 'string' || poster === '')
    return { controls: true, preload: 'metadata', width, height };
  const foreign = foreignName(poster);
  const { path: at, picture } = foreign === null ? media(poster, path) : { path: foreign, picture: null };
  const film = { ...named(foreign ?? poster, at, picture, { ...h('img'), position }), alt: '' };
  pictures.push(film);
  if (!picture) return { controls: true, preload: 'metadata', width, height };
  return { ...quiet, poster: picture.href, width: picture.width, height: picture.height };
}

const trackOf = (
  { properties }: Element,
  src: string,
  { language, phrases }: RecordingSetting,
): ElementContent =>
  h('track', {
    kind: 'captions',
    src,
    srcLang: properties.srcLang ?? language,
    label: properties.label ?? phrases.captions,
    default: true,
  });
