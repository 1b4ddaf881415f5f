import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { isFolderOf, makeFolders, removeEmptyFolders, renameOver, standing } from '../disk/folders.ts';
import { settleDisk, settleFolder } from '../disk/settle.ts';
import { writeFile } from '../disk/write-file.ts';
import { type Journal, writeJournal } from './journal.ts';
import { siteIn } from './mark-file.ts';

/** Finished files on their way into the served folder. Paths are relative, with `/`. */
export interface Publication {
  /** The folder that holds the files of `order`, beside the output. */
  staging: string;
  output: string;
  /** The files to put there, in groups in the order in which they go live. */
  order: readonly (readonly string[])[];
  /** The files that no page owns any more; those that are also in `order` stay. */
  removed: readonly string[];
  /** HTML that may stand for a page for a moment and links to nothing that is not there; null where none may. */
  placeholder: (path: string) => string | null;
  /** The fingerprint of the site that is there at the end. */
  site: string;
}

/**
 * Puts finished files into the served folder so that at every moment each of its links leads somewhere. Symbolic
 * links within the output are replaced, never followed. A journal is left for the caller to remove once its ledger is
 * written, except where the output was empty: then the whole folder appears at once.
 */
export function publish({ staging, output, order, removed, placeholder, site }: Publication): void {
  const target = resolve(output);
  // What a ledger tells of must be on the disk before it does, and before a journal that names it is gone.
  settleDisk(staging);
  if (isVacant(target)) {
    renameSync(staging, target);
    settleFolder(dirname(target));
    return;
  }
  const written = order.flat();
  const staying = new Set(written);
  const going = [...new Set(removed)].filter((path) => !staying.has(path));
  const old = going.filter((path) => isThere(target, path));
  // All that takes room on the disk is made before the output is changed.
  const journal = {
    staging: basename(staging),
    comers: standIns(staging, 'new', awaited(target, written), placeholder),
    written,
    goers: standIns(staging, 'old', old.length > 1 ? old.filter(isPage) : [], placeholder),
    removed: going,
    before: siteIn(output),
    site,
  };
  writeJournal(output, journal);
  goLive(output, journal);
}

/**
 * Does what a journal says, or what is left of it. Gives whether it could: not where the files that were to come are
 * gone.
 */
export function goLive(output: string, { staging, comers, written, goers, removed }: Journal): boolean {
  const target = resolve(output);
  const waiting = join(dirname(target), staging);
  if (!existsSync(waiting)) return false;
  const place = (file: string, path: string) => {
    if (existsSync(join(waiting, file))) renameOver(join(waiting, file), join(target, path));
  };
  makeFolders(target, written);
  for (const [file, path] of comers) place(file, path);
  for (const path of written) place(path, path);
  // Pages that go link to one another and to the other files that go: they are emptied first and removed last.
  for (const [file, path] of goers) if (isThere(target, path)) place(file, path);
  remove(target, removed);
  removeEmptyFolders(target, removed);
  settleFolder(target);
  return true;
}

/** Writes aside what stands for pages for a moment, each with the page's path. */
function standIns(
  staging: string,
  name: string,
  paths: readonly string[],
  placeholder: Publication['placeholder'],
): [string, string][] {
  const folder = `.placeholders-${name}`;
  mkdirSync(join(staging, folder));
  return paths.flatMap((path, index): [string, string][] => {
    const html = placeholder(path);
    if (html === null) return [];
    writeFile(join(staging, folder, String(index)), html);
    return [[`${folder}/${index}`, path]];
  });
}

/** Whether nothing is there; an empty folder goes. */
function isVacant(target: string): boolean {
  const there = standing(target);
  if (there?.isDirectory() && readdirSync(target).length === 0) {
    rmdirSync(target);
    return true;
  }
  return there === undefined;
}

/**
 * The new pages that another page which goes live may link to before they do: an article and its new subject link to
 * one another, so no order would do.
 */
function awaited(target: string, written: readonly string[]): string[] {
  const pages = written.filter(isPage);
  return pages.length > 1 ? pages.filter((path) => !isThere(target, path)) : [];
}

/** Removes files, the pages last. */
function remove(target: string, paths: readonly string[]): void {
  // A folder that has taken the place of an old file stays, and what was in a folder that has made way is gone.
  const there = paths.filter((path) => isThere(target, path));
  for (const path of there.filter((path) => !isPage(path))) unlinkSync(join(target, path));
  for (const path of there.filter(isPage)) unlinkSync(join(target, path));
}

function isThere(target: string, path: string): boolean {
  if (!isFolderOf(target, posix.dirname(path))) return false;
  const there = standing(join(target, path));
  return there !== undefined && !there.isDirectory();
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}
