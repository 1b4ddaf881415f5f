import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordingKind } from '../newsroom/recording.ts';
import type { PictureFile } from '../newsroom/renditions.ts';
import { mediaFiles } from './media-files.ts';
import { type PictureFault, readPicture } from './picture-file.ts';

/** A picture, or what is wrong with it. */
export type PictureFound = PictureFile | PictureFault | 'missing';

/** Looks a media file up by its path within the content folder. */
export type FindPicture = (path: string) => PictureFound;

/**
 * Looks pictures up, each once. A path must match a listed file letter for letter, so that a site built on a disk that
 * ignores case works on a host that does not, and no name leads out of the folder.
 */
export function pictureFinder(root: string, files: readonly string[]): FindPicture {
  const listed = mediaFiles(files);
  const found = new Map<string, PictureFound>();
  const look = (named: string): PictureFound => {
    const path = listed.get(named);
    if (path === undefined) return 'missing';
    // Films are too large to be opened for nothing.
    if (recordingKind(path) !== null) return 'unreadable';
    try {
      const picture = readPicture(readFileSync(join(root, path)));
      return typeof picture === 'string' ? picture : { path, ...picture };
    } catch {
      return 'unreadable';
    }
  };
  return (path) => {
    const known = found.get(path) ?? look(path);
    found.set(path, known);
    return known;
  };
}
