import { basename, dirname } from 'node:path';
import { listByGit } from './git.ts';

/** What git's index has of a folder: paths within the folder with `/`. */
export interface GitIndex {
  /**
   * The files that are on disk as the index has them, with git's blob ids (SHA-1 in hex). Files that git was told not
   * to look at, or that it keeps in another form than they have on disk (a filter such as LFS), are left out.
   */
  unchanged: ReadonlyMap<string, string>;
  /** The files that a sparse checkout leaves out, be they on disk or not. */
  omitted: readonly string[];
  /** The folders of submodules, fetched or not; empty for the folder itself. */
  modules: readonly string[];
}

/** Reads git's index; it has nothing where git knows nothing: no checkout, no git, another hash. */
export function readIndex(folder: string): GitIndex {
  const entries = entriesIn(folder, []);
  return {
    unchanged: unchangedOf(folder, entries),
    omitted: entries.flatMap(omitted),
    modules: entries.flatMap(moduleOf),
  };
}

/** What a sparse checkout leaves out of a folder that is not there for that reason, paths from the folder above it. */
export const omittedFolder = (folder: string): readonly string[] =>
  entriesIn(dirname(folder), ['--', basename(folder)]).flatMap(omitted);

/**
 * The index of another user's checkout is read too, as a container has it: what is left out of it must not be taken for
 * deleted. Nothing that its owner has set is run for that (git-config, `safe.directory`).
 */
function entriesIn(folder: string, paths: readonly string[]): readonly string[] {
  try {
    return listByGit(folder, ['-c', 'safe.directory=*', 'ls-files', '--stage', '-v', '-z', ...paths]);
  } catch {
    return [];
  }
}

/** In another user's checkout git compares nothing: a filter that its owner has set would be run. */
function unchangedOf(folder: string, entries: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map(entries.flatMap(idOf));
  if (ids.size === 0) return ids;
  try {
    const differing = listByGit(folder, ['diff-files', '--name-only', '-z', '--relative', '--', '.']);
    for (const path of [...differing, ...convertedFiles(folder, [...ids.keys()])]) ids.delete(path);
    return ids;
  } catch {
    return new Map();
  }
}

/** Only these attributes make git store something else than the file's bytes, line ends aside (gitattributes). */
const converting = ['filter', 'ident', 'working-tree-encoding'];

/** For each path and attribute that it has come the path, the attribute and its value (git-check-attr). */
function convertedFiles(folder: string, paths: readonly string[]): string[] {
  const told = listByGit(folder, ['check-attr', '--all', '-z', '--stdin'], paths.join('\0'));
  return told.filter((_, at) => at % 3 === 0 && converting.includes(told[at + 1] ?? ''));
}

/**
 * An entry comes as «TAG MODE ID STAGE», a tab and the path (git-ls-files). `H` is a file that git looks at (`S`, or
 * a small letter: one that it was told not to), 100… a regular file, stage 0 one that is not in conflict.
 */
function idOf(entry: string): [path: string, id: string][] {
  const [, id, path] = /^H 100\d{3} ([0-9a-f]{40}) 0\t(.+)$/s.exec(entry) ?? [];
  return id !== undefined && path !== undefined ? [[path, id]] : [];
}

/** A file that is outside of a sparse checkout, `S`, or `s` where git was told not to look at it besides. */
function omitted(entry: string): string[] {
  const [, path] = /^[Ss] 1[02]0\d{3} \w+ 0\t(.+)$/s.exec(entry) ?? [];
  return path === undefined ? [] : [path];
}

/** A submodule: another repository's commit in place of a file. The folder itself comes as `./`. */
function moduleOf(entry: string): string[] {
  const [, path] = /^\w 160000 \w+ 0\t(.+)$/s.exec(entry) ?? [];
  return path === undefined ? [] : [path === './' ? '' : path];
}
