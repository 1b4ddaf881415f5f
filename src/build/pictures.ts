import { constants, copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFiles } from '../catalogue/files.ts';
import type { Loaded } from '../catalogue/load.ts';
import { mediaFiles } from '../catalogue/pictures.ts';
import { type Problem, problem, start } from '../catalogue/problem.ts';
import { type Address, mediaAddress, outputFile } from '../newsroom/address.ts';
import { type PictureFile, type Rendition, renditionsOf } from '../newsroom/renditions.ts';
import { makeRendition } from './make-rendition.ts';

type Published = NonNullable<Loaded['content']>;

/** Folders: the content, what earlier builds made, and the site in the making. */
interface Folders {
  root: string;
  cache: string;
  site: string;
}

/** The names of all files of `content/media` that a page shows or links to, each once. */
export function mediaOnPages({ catalogue, texts }: Published): string[] {
  const { site, articles, standingPages } = catalogue;
  const published = [...articles.values(), ...standingPages].map(({ address }) => texts.get(address));
  return [
    ...new Set([
      ...(site.logo === null ? [] : [site.logo]),
      ...[...articles.values()].flatMap(({ image }) => (image ? [image.file] : [])),
      ...published.flatMap((text) =>
        [...(text?.pictures ?? []), ...(text?.downloads ?? [])].map(({ file }) => file),
      ),
    ]),
  ];
}

/**
 * Puts what pages show of `content/media` into the site: pictures as renditions, each made once and kept in the
 * cache under its name, everything else as it is. Gives the pictures that could not be opened.
 */
export async function placeMedia(published: Published, folders: Folders): Promise<Problem[]> {
  const { root, cache, site } = folders;
  const listed = mediaFiles(listFiles(root));
  const problems: Problem[] = [];
  await Promise.all(
    mediaOnPages(published).map(async (name) => {
      const found = published.catalogue.picture(name);
      const path = listed.get(name.normalize('NFC'));
      if (typeof found === 'string') {
        if (path !== undefined) place(join(root, path), site, mediaAddress(name));
        return;
      }
      try {
        await Promise.all(
          renditionsOf(found).map((each) => placeRendition(found, each, { root, cache, site })),
        );
      } catch {
        problems.push(problem('error', 'unreadable-picture', found.path, start, { picture: name }));
      }
    }),
  );
  return problems;
}

async function placeRendition(
  { path }: PictureFile,
  { address, format, width }: Rendition,
  { root, cache, site }: Folders,
): Promise<void> {
  const original = join(root, path);
  if (format === null) return place(original, site, address);
  const kept = join(cache, 'pictures', basename(address));
  if (!existsSync(kept)) keep(kept, await makeRendition(original, format, width));
  place(kept, site, address);
}

/** Under another name first, so that a build that is killed leaves no half of a file. */
function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
}

function place(file: string, site: string, address: Address): void {
  const target = join(site, outputFile(address));
  mkdirSync(dirname(target), { recursive: true });
  // On disks that can, the copy shares the cache's blocks until one of the two changes.
  copyFileSync(file, target, constants.COPYFILE_FICLONE);
}
