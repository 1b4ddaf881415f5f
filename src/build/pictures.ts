import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mediaFiles, shownName } from '../catalogue/media-files.ts';
import { pictureFinder } from '../catalogue/pictures.ts';
import { type Problem, problem, start } from '../catalogue/problem.ts';
import type { MediaUse } from '../catalogue/record.ts';
import { outputFile } from '../newsroom/address.ts';
import { type PictureFile, type Rendition, renditionsOf } from '../newsroom/renditions.ts';
import { fileMark } from './bytes-mark.ts';
import { keepFile } from './keep-file.ts';

/** Folders: the content, what earlier builds made, and the site in the making. */
interface Folders {
  root: string;
  cache: string;
  staging: string;
}

/**
 * Puts media files into the site, as far as `isWanted` says so of the paths there: pictures as
 * renditions, each made once and kept in the cache under its name, everything else as it is. Gives the paths that
 * were written, each with a fingerprint of its bytes, and the pictures that could not be opened; `progressed` hears how many of the files are done.
 */
export async function placeMedia(
  uses: readonly MediaUse[],
  media: ReadonlyMap<string, string>,
  isWanted: (path: string) => boolean,
  { root, cache, staging }: Folders,
  progressed: (done: number, all: number) => void,
): Promise<{ written: ReadonlyMap<string, string>; problems: Problem[] }> {
  const names = [...media.keys()];
  const listed = mediaFiles(names);
  const find = pictureFinder(root, names);
  const written = new Map<string, string>();
  const problems: Problem[] = [];
  const claimed = new Set<string>();
  // Two names may hold the same picture, whose renditions are then the same files.
  const claim = (path: string): boolean => {
    const isFree = isWanted(path) && !claimed.has(path);
    claimed.add(path);
    return isFree;
  };
  const put = (file: string, path: string) => {
    place(file, join(staging, path));
    written.set(path, fileMark(join(staging, path)));
  };
  const putRendition = async (original: string, { address, format, width }: Rendition) => {
    const path = outputFile(address);
    if (!claim(path)) return;
    if (format === null) return put(original, path);
    const kept = join(cache, 'pictures', basename(path));
    if (!existsSync(kept)) {
      // The picture library takes long to load, and most builds make no picture.
      const { makeRendition } = await import('./make-rendition.ts');
      keepFile(kept, await makeRendition(original, format, width));
    }
    put(kept, path);
  };
  const putPicture = async (found: PictureFile, name: string) => {
    try {
      const original = join(root, found.path);
      await Promise.all(renditionsOf(found).map((each) => putRendition(original, each)));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'UnreadablePicture')) throw error;
      problems.push(problem('error', 'unreadable-picture', found.path, start, { picture: name }));
    }
  };
  const wanted = uses.filter(({ outputs }) => outputs.some(isWanted));
  let done = 0;
  await Promise.all(
    wanted.map(async ({ path: source, outputs }) => {
      const found = find(source);
      const file = listed.get(source);
      if (typeof found !== 'string') await putPicture(found, shownName(source));
      else if (file !== undefined) for (const path of outputs) put(join(root, file), path);
      done++;
      progressed(done, wanted.length);
    }),
  );
  return { written, problems };
}

function place(file: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  // On disks that can, the copy shares the cache's blocks until one of the two changes.
  copyFileSync(file, target, constants.COPYFILE_FICLONE);
}
