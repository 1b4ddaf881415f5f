import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Problem, problem, start } from './problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** All files of the content folder, as paths within it with `/`, in one order everywhere. Dot files are left out. */
export const listFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((segment) => segment.startsWith('.')))
    .sort();

/** A file's text with `\n` line ends and without a byte order mark. */
export function readText(root: string, path: string): string | Problem {
  try {
    return utf8.decode(readFileSync(join(root, path))).replace(/\r\n?/g, '\n');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem('error', 'unreadable-file', path, start, { reason });
  }
}
