import { posix } from 'node:path';
import { foreignName } from '../../markdown/pictures.ts';
import { isMedia, mediaFile, volumeFolder } from '../../newsroom/content-folder.ts';

/** The files that texts show or link to, by their paths in NFC; some disks give names decomposed. */
export const mediaFiles = (files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(files.filter(isMedia).map((file) => [file.normalize('NFC'), file]));

/** The path within the content folder, in NFC, of the file that a text at `text` means by a name. */
export type MediaPath = (name: string, text: string) => string;

/**
 * Gives the path of a file that a text names: one that lies beside the text or below it, by its path from there or from
 * the content folder; or else one of `content/media`, whether it is there or not. A name is a file's own, or as it
 * stands in an address: `a%23b.jpg` is `a#b.jpg`, and `a.jpg?v=2` is `a.jpg`, unless there is a file of that very name. An address elsewhere stays
 * as it is. A text and the files beside it are of one volume, so that what changes there is known with it.
 */
export function mediaPaths(files: readonly string[]): MediaPath {
  const listed = mediaFiles(files);
  const pathOf = (name: string, text: string): string => {
    // A backslash is how Windows writes paths.
    const written = name.normalize('NFC').replaceAll('\\', '/');
    const folder = written.startsWith('/') ? '.' : posix.dirname(text.normalize('NFC'));
    const beside = posix.join(folder, written);
    const volume = volumeFolder(text.normalize('NFC'));
    if (volume !== null && beside.startsWith(volume) && listed.has(beside)) return beside;
    return mediaFile(written.replace(/^(?:\.{0,2}\/)+/, ''));
  };
  return (name, text) => {
    const foreign = foreignName(name);
    if (foreign !== null) return foreign;
    const path = pathOf(name, text);
    if (listed.has(path) || !/[%?#]/.test(name)) return path;
    const meant = pathOf(decoded(name), text);
    const [bare = ''] = /^[^?#]+/.exec(name) ?? [];
    return [meant, pathOf(bare, text), pathOf(decoded(bare), text)].find((each) => listed.has(each)) ?? meant;
  };
}

/** A name in an address, as a file has it; none has a slash. */
function decoded(name: string): string {
  try {
    const parts = name.split(/(%2f|%5c)/i);
    return parts.map((part, at) => (at % 2 === 0 ? decodeURIComponent(part) : part)).join('');
  } catch {
    return name;
  }
}
