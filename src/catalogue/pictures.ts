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
  const listed = new Set(
    files.filter((file) => file.startsWith('media/')).map((file) => file.normalize('NFC')),
  );
  const found = new Map<string, PictureFound>();
  const look = (file: string): PictureFound => {
    if (!listed.has(`media/${file}`)) return 'missing';
    try {
      const { width, height } = imageSize(readFileSync(join(root, 'media', file)));
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
