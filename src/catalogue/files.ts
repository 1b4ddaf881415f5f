import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Place, type Problem, problem, start } from './problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** In bytes: no text that people write is as long. */
const largestText = 2 * 1024 * 1024;

/** What XML 1.0 (section 2.2) and HTML keep out of any document, and invisible in an editor. */
const control = /[\p{Cc}\ufffe\uffff]/gu;

/** All files of the content folder, as paths within it with `/`, in one order everywhere. Dot files are left out. */
export function listFiles(root: string): string[] {
  const entries = entriesOf(root);
  const files = namesOf(root, entries, (entry) => entry.isFile());
  const listed = new Set(files);
  const links = namesOf(root, entries, (entry) => entry.isSymbolicLink());
  return [...files, ...links.filter((path) => leadsTo(root, path, listed))].sort();
}

/** The symbolic links that do not lead to another file of the content folder: nothing is read through them. */
export function strayLinks(root: string): Problem[] {
  const entries = entriesOf(root);
  const listed = new Set(namesOf(root, entries, (entry) => entry.isFile()));
  return namesOf(root, entries, (entry) => entry.isSymbolicLink())
    .filter((path) => !leadsTo(root, path, listed))
    .map((path) => problem('error', 'stray-link', path, start));
}

const entriesOf = (root: string): Dirent[] => readdirSync(root, { recursive: true, withFileTypes: true });

const withSlashes = (path: string) => path.split(sep).join('/');

const namesOf = (root: string, entries: readonly Dirent[], isWanted: (entry: Dirent) => boolean): string[] =>
  entries
    .filter(isWanted)
    .map((entry) => withSlashes(relative(root, join(entry.parentPath, entry.name))))
    .filter((path) => !path.split('/').some((segment) => segment.startsWith('.')))
    .sort();

function leadsTo(root: string, path: string, listed: ReadonlySet<string>): boolean {
  try {
    return listed.has(withSlashes(relative(realpathSync(root), realpathSync(join(root, path)))));
  } catch {
    return false;
  }
}

/** A file's text with `\n` line ends and without a byte order mark. */
export function readText(root: string, path: string): string | Problem {
  try {
    const file = join(root, path);
    const { size } = statSync(file);
    if (size > largestText) {
      const megabytes = (size / 1024 / 1024).toFixed(1);
      return problem('error', 'large-file', path, start, { megabytes });
    }
    const text = utf8.decode(readFileSync(file)).replace(/\r\n?/g, '\n');
    for (const { 0: found, index } of text.matchAll(control)) {
      if (found === '\n' || found === '\t') continue;
      const character = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      return problem('error', 'control-character', path, placeIn(text, index), { character });
    }
    return text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem('error', 'unreadable-file', path, start, { reason });
  }
}

function placeIn(text: string, index: number): Place {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - lineStart + 1 };
}
