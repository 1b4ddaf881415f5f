import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { isFolderOf, makeFolders, removeEmptyFolders, renameOver, standing } from './folders.ts';
import { writeJournal } from './journal.ts';
import { settleDisk, settleFolder } from './settle.ts';
import { writeFile } from './write-file.ts';

/** Finished files on their way into the served folder. Paths are relative, with `/`. */
export interface Publication {
  /** The folder that holds the files of `order`, on the same disk as the output. It is gone afterwards. */
  staging: string;
  output: string;
  /** The files to put there, in groups in the order in which they go live. */
  order: readonly (readonly string[])[];
  /** The files that no page owns any more; those that are also in `order` stay. */
  removed: readonly string[];
  /** HTML that may stand for a page for a moment and links to nothing that is not there; null where none may. */
  placeholder: (path: string) => string | null;
}

/**
 * Puts finished files into the served folder so that at every moment each of its links leads somewhere. Symbolic
 * links within the output are replaced, never followed. A journal is left for the caller to remove once its ledger is
 * written, except where the output was empty: then the whole folder appears at once.
 */
export function publish({ staging, output, order, removed, placeholder }: Publication): void {
  const target = resolve(output);
  // What a ledger tells of must be on the disk before it does, and before a journal that names it is gone.
  settleDisk(staging);
  if (isVacant(target)) {
    renameSync(staging, target);
    settleFolder(dirname(target));
    return;
  }
  const written = order.flat();
  const kept = new Set(written);
  const old = [...new Set(removed)].filter((path) => !kept.has(path) && isThere(target, path));
  // All that takes room on the disk is made before the output is touched.
  const comers = standIns(staging, 'new', awaited(target, written), placeholder);
  const goers = standIns(staging, 'old', old.length > 1 ? old.filter(isPage) : [], placeholder);
  writeJournal(output, [...new Set([...written, ...removed])]);
  makeFolders(target, written);

  for (const [path, standIn] of comers) renameOver(standIn, join(target, path));
  for (const path of written) renameOver(join(staging, path), join(target, path));
  // Pages that go link to one another and to the other files that go: they are emptied first and removed last.
  for (const [path, standIn] of goers) if (isThere(target, path)) renameOver(standIn, join(target, path));
  remove(target, old);
  removeEmptyFolders(target, removed);
  settleFolder(target);
  rmSync(staging, { recursive: true, force: true });
}

/** Writes aside what stands for pages for a moment: its file by the page's path. */
function standIns(
  staging: string,
  name: string,
  paths: readonly string[],
  placeholder: Publication['placeholder'],
): ReadonlyMap<string, string> {
  const folder = join(staging, `.placeholders-${name}`);
  mkdirSync(folder);
  const files = new Map<string, string>();
  for (const path of paths) {
    const html = placeholder(path);
    if (html === null) continue;
    const file = join(folder, String(files.size));
    writeFile(file, html);
    files.set(path, file);
  }
  return files;
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
