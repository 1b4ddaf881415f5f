import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';

/** Width and height in pixels, or what is wrong with the picture. */
export type PictureFound = { width: number; height: number } | 'missing' | 'unreadable';

/**
 * Looks pictures up in `content/media`, each once. A name must match a listed file letter for letter, so that a
 * site built on a disk that ignores case works on a host that does not, and no name leads out of the folder.
 */
export function pictureFinder(root: string, files: readonly string[]): (file: string) => PictureFound {
  // Some disks give names decomposed.
  const listed = new Map(
    files.filter((file) => file.startsWith('media/')).map((file) => [file.normalize('NFC'), file]),
  );
  const found = new Map<string, PictureFound>();
  const look = (file: string): PictureFound => {
    const path = listed.get(`media/${file}`.normalize('NFC'));
    if (path === undefined) return 'missing';
    try {
      const { width, height } = imageSize(readFileSync(join(root, path)));
      return { width, height };
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
