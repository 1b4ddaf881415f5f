import { listByGit, runGit } from '../catalogue/files/git.ts';
import { UsageError } from './command.ts';

/** The folder of the git checkout that a folder lies in; null where it lies in none, or there is no git. */
export function checkoutOf(folder: string): string | null {
  try {
    return runGit(folder, ['rev-parse', '--show-toplevel']).toString().trimEnd();
  } catch {
    return null;
  }
}

/** The commit that a revision names. Throws a UsageError where there is none. */
export function commitOf(folder: string, revision: string): string {
  if (checkoutOf(folder) === null)
    throw new UsageError(`--since needs a git checkout, and ${folder} is not in one`);
  try {
    const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    return runGit(folder, asked).toString().trim();
  } catch {
    throw new UsageError(
      `git knows no revision ${revision} here; in a shallow clone, fetch it first (actions/checkout: fetch-depth)`,
    );
  }
}

/** The files of a folder that differ from a commit, new and deleted ones too, as paths within the folder with `/`. */
export function changedFiles(folder: string, commit: string): string[] {
  const differing = listByGit(folder, [
    'diff',
    '--name-only',
    '--no-renames',
    '--relative',
    '-z',
    commit,
    '--',
    '.',
  ]);
  const untracked = listByGit(folder, ['ls-files', '--others', '--exclude-standard', '-z']);
  return [...new Set([...differing, ...untracked])].sort();
}

/** The texts of those of some files of a folder that a commit has, by their paths. */
export function textsAt(folder: string, commit: string, files: readonly string[]): Map<string, string> {
  const wanted = new Set(files);
  const blobs = listByGit(folder, ['ls-tree', '-r', '-z', commit]).flatMap((line) => {
    const [, blob, file] = /^100\d+ blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return blob !== undefined && file !== undefined && wanted.has(file) ? [{ blob, file }] : [];
  });
  const contents = runGit(folder, ['cat-file', '--batch'], blobs.map(({ blob }) => `${blob}\n`).join(''));
  const texts = new Map<string, string>();
  let at = 0;
  for (const { file } of blobs) {
    // Each comes as «NAME blob BYTES», a newline, so many bytes, and a newline.
    const headEnd = contents.indexOf('\n', at);
    const length = Number(contents.subarray(at, headEnd).toString().split(' ')[2]);
    texts.set(file, contents.subarray(headEnd + 1, headEnd + 1 + length).toString());
    at = headEnd + length + 2;
  }
  return texts;
}
