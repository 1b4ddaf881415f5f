import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { start } from '../../language/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type GitIndex, omittedFolder } from './git-index.ts';

/** How many of them are named. */
const named = 3;

/** Dot files, and what is in dot folders, are none of the content. */
const isContent = (path: string) => !/(?:^|\/)\./.test(path);

/** A content folder that is not there: because a sparse checkout leaves it out, or for another reason. */
export function absentFolder(root: string): Problem {
  const omitted = omittedFolder(root).filter(isContent);
  return omitted.length > 0
    ? notCheckedOut(omitted, dirname(root))
    : problem('error', 'no-content', '', start, { folder: root });
}

/**
 * What of the content is not on disk although nobody has deleted it: its pages, and what others say of them, would
 * go from the site. `files` are those that are there.
 */
export function absentFiles(root: string, files: readonly string[], index: GitIndex): Problem[] {
  if (index.omitted.length + index.modules.length === 0) return [];
  const there = new Set(files);
  const omitted = index.omitted.filter((path) => isContent(path) && !there.has(path));
  const modules = index.modules.filter(
    (path) =>
      isContent(path) &&
      !files.some((file) => path === '' || file.startsWith(`${path}/`)) &&
      !existsSync(join(root, path, '.git')),
  );
  return [
    ...(omitted.length > 0 ? [notCheckedOut(omitted, root)] : []),
    ...modules.map((path) =>
      problem('error', 'absent-submodule', path, start, { path: join(root, path), folder: root }),
    ),
  ];
}

function notCheckedOut(files: readonly string[], folder: string): Problem {
  const names = [...files.slice(0, named), ...(files.length > named ? ['…'] : [])].join(', ');
  return problem('error', 'not-checked-out', '', start, { count: String(files.length), names, folder });
}
