import { constants, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { MediaUse } from '../../catalogue/articles/record.ts';
import { mediaFiles } from '../../catalogue/files/media-files.ts';
import { pictureHash } from '../../catalogue/files/picture-file.ts';
import { isPicture, pictureFinder } from '../../catalogue/files/pictures.ts';
import { type Problem, problem } from '../../catalogue/problems/problem.ts';
import { start } from '../../language/position.ts';
import { outputFile } from '../../newsroom/address.ts';
import { shownName } from '../../newsroom/content-folder.ts';
import { type PictureFile, type Rendition, renditionsOf } from '../../newsroom/renditions.ts';
import { fileFingerprint } from '../disk/bytes-fingerprint.ts';
import { writeFile } from '../disk/write-file.ts';
import { allEnded } from '../work/all-ended.ts';
import type { Workshop } from '../work/workshop.ts';

/**
 * Puts media files into the site, as far as `isWanted` says so of the paths there: pictures as
 * renditions, each made once and kept in the cache under its name, everything else as it is. Gives the paths that
 * were written, each with a fingerprint of its bytes, and the pictures that could not be opened; `progressed` hears how many of the files are done.
 */
export async function placeMedia(
  uses: readonly MediaUse[],
  media: ReadonlyMap<string, string>,
  isWanted: (path: string) => boolean,
  { root, kept, staging }: Pick<Workshop, 'root' | 'kept' | 'staging'>,
  progressed: (done: number, total: number) => void,
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
  const put = (path: string, place: (target: string) => void) => {
    const target = join(staging, path);
    mkdirSync(dirname(target), { recursive: true });
    place(target);
    written.set(path, fileFingerprint(target));
  };
  // On disks that can, the copy shares its blocks with the original until one of the two changes.
  const copy = (file: string, path: string) =>
    put(path, (target) => copyFileSync(file, target, constants.COPYFILE_FICLONE));
  const putRendition = async (picture: PictureFile, { address, format, width }: Rendition) => {
    const original = join(root, picture.path);
    const path = outputFile(address);
    if (!claim(path)) return;
    if (format === null) return copy(original, path);
    const name = `renditions/${basename(path)}`;
    const known = kept.read(name);
    if (known) return put(path, (target) => writeFile(target, known));
    // The picture library takes long to load, and most builds make no picture.
    const { makeRendition } = await import('./make-rendition.ts');
    const bytes = existsSync(original) ? readFileSync(original) : null;
    // What is kept under a picture's name must be made from that one.
    if (bytes === null || pictureHash(bytes) !== picture.hash)
      throw new Error(`${picture.path} changed while the site was built; build it again`);
    const made = await makeRendition(bytes, format, width);
    kept.write(name, made);
    put(path, (target) => writeFile(target, made));
  };
  const putPicture = async (found: PictureFile, name: string) => {
    try {
      await allEnded(
        renditionsOf(found).map((each) => putRendition(found, each)),
        () => {},
      );
    } catch (error) {
      if (!(error instanceof Error && error.name === 'UnreadablePicture')) throw error;
      problems.push(problem('error', 'unreadable-picture', found.path, start, { picture: name }));
    }
  };
  const wanted = uses.filter(({ outputs }) => outputs.some(isWanted));
  const waiting = wanted.values();
  let done = 0;
  let isStopped = false;
  const putWaiting = async () => {
    for (const { path: source, outputs } of waiting) {
      if (isStopped) return;
      const found = find(source);
      const file = listed.get(source);
      if (isPicture(found)) await putPicture(found, shownName(source));
      else if (file !== undefined) for (const path of outputs) copy(join(root, file), path);
      done++;
      progressed(done, wanted.length);
    }
  };
  await allEnded(
    Array.from({ length: availableParallelism() }, () => putWaiting()),
    () => {
      isStopped = true;
    },
  );
  return { written, problems };
}
