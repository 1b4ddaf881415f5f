import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, type Stats } from 'node:fs';
import { join, posix } from 'node:path';

/** What stands at a path itself, a symbolic link not followed. */
export function standing(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Renames a file, for which a folder of the new name makes way. */
export function renameOver(from: string, to: string): void {
  if (standing(to)?.isDirectory()) rmSync(to, { recursive: true });
  renameSync(from, to);
}

/** Makes the folders that these paths lie in. A file or a symbolic link that stands in the place of one goes. */
export function makeFolders(output: string, paths: readonly string[]): void {
  for (const folder of foldersOf(paths)) {
    const place = join(output, folder);
    const there = standing(place);
    if (there?.isDirectory()) continue;
    if (there) rmSync(place);
    mkdirSync(place);
  }
}

/** Removes those of the folders that these paths lay in which are empty now, but never the output itself. */
export function removeEmptyFolders(output: string, paths: readonly string[]): void {
  for (const folder of foldersOf(paths).reverse()) {
    const place = join(output, folder);
    if (isFolderOf(output, folder) && readdirSync(place).length === 0) rmdirSync(place);
  }
}

/** Whether this is a folder of the output, with no symbolic link on the way to it. */
export function isFolderOf(output: string, folder: string): boolean {
  if (folder === '.') return true;
  return isFolderOf(output, posix.dirname(folder)) && standing(join(output, folder))?.isDirectory() === true;
}

/** All folders that paths lie in, the outer before the inner. */
export function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    let folder = posix.dirname(path);
    while (folder !== '.' && !folders.has(folder)) {
      folders.add(folder);
      folder = posix.dirname(folder);
    }
  }
  return [...folders].sort((one, other) => one.length - other.length);
}
