import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureFile } from '../newsroom/renditions.ts';
import { type PictureFault, readPicture } from './picture-file.ts';

/** A picture, or what is wrong with it. */
export type PictureFound = PictureFile | PictureFault | 'missing';

/** Looks a file of `content/media` up by its name. */
export type FindPicture = (file: string) => PictureFound;

/** The files of `content/media` by their names in it; some disks give names decomposed. */
export const mediaFiles = (files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    files
      .filter((file) => file.startsWith('media/'))
      .map((file) => [file.slice('media/'.length).normalize('NFC'), file]),
  );

/**
 * Looks pictures up in `content/media`, each once. A name must match a listed file letter for letter, so that a
 * site built on a disk that ignores case works on a host that does not, and no name leads out of the folder.
 */
export function pictureFinder(root: string, files: readonly string[]): FindPicture {
  const listed = mediaFiles(files);
  const found = new Map<string, PictureFound>();
  const look = (file: string): PictureFound => {
    const path = listed.get(file.normalize('NFC'));
    if (path === undefined) return 'missing';
    try {
      const picture = readPicture(readFileSync(join(root, path)));
      return typeof picture === 'string' ? picture : { path, ...picture };
    } catch {
      return 'unreadable';
    }
  };
  return (file) => {
    const known = found.get(file) ?? look(file);
    found.set(file, known);
    return known;
  };
}
