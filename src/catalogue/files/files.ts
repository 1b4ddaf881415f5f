import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { codeOf } from '../../copydesk/code-of.ts';
import { type Position, positionsIn, start } from '../../language/position.ts';
import type { Values } from '../../language/text-problem.ts';
import { isMedia } from '../../newsroom/content-folder.ts';
import { type Problem, problem, type Rule } from '../problems/problem.ts';
import type { Reading } from '../problems/reading.ts';
import { isGitPointer } from './git-pointer.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** In bytes: no text that people write is as long, and a list of eight thousand subjects is not. */
const largest = 512 * 1024;

const inKilobytes = (bytes: number) => String(Math.ceil(bytes / 1024));

/** What XML 1.0 (section 2.2) and HTML keep out of any document, and invisible in an editor. */
const control = /[\p{Cc}\ufffe\uffff]/gu;

/** What a content folder has: paths within it with `/`, in one order everywhere. */
export interface Listing {
  files: string[];
  /** Whether there are symbolic links: what such a file holds changes with another one. */
  hasLinks: boolean;
  /** Of the symbolic links that do not lead to another file of the folder: nothing is read through them. */
  problems: Problem[];
}

/** Lists the content folder. Dot files, and what is in dot folders, are left out. */
export function listFolder(root: string): Listing {
  const files: string[] = [];
  const links: string[] = [];
  walk(root, '', files, links);
  const listed = new Set(files);
  const [leading, stray] = [true, false].map((wanted) =>
    links.filter((path) => leadsToItsKind(root, path, listed) === wanted),
  );
  return {
    files: [...files, ...(leading ?? [])].sort(),
    hasLinks: links.length > 0,
    problems: (stray ?? []).sort().map((path) => problem('error', 'stray-link', path, start)),
  };
}

/** Adds the files and links of a folder within the content; `within` ends with `/`, or is empty. Links are not followed. */
function walk(root: string, within: string, files: string[], links: string[]): void {
  for (const entry of readdirSync(join(root, within), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = within + entry.name;
    if (entry.isDirectory()) walk(root, `${path}/`, files, links);
    else if (entry.isFile()) files.push(path);
    else if (entry.isSymbolicLink()) links.push(path);
  }
}

/** What readers may download, or the ending of a text: a link between the two would publish what nobody is to see. */
const kindOf = (path: string) => {
  const [text] = /\.(?:md|ya?ml)$/i.exec(path) ?? [];
  return text ?? (isMedia(path) ? 'media' : '');
};

/** Whether a link leads to a listed file that is read as it is itself. */
function leadsToItsKind(root: string, path: string, listed: ReadonlySet<string>): boolean {
  try {
    const target = relative(realpathSync(root), realpathSync(join(root, path)))
      .split(sep)
      .join('/');
    return listed.has(target) && kindOf(target) === kindOf(path);
  } catch {
    return false;
  }
}

/** A file's text with `\n` line ends and without a byte order mark; null where it is no text that can be read. */
export function readText(root: string, path: string): Reading<string | null> {
  const refused = (rule: Rule, position: Position = start, values: Values = {}) => ({
    value: null,
    problems: [problem('error', rule, path, position, values)],
  });
  try {
    const file = join(root, path);
    const { size } = statSync(file);
    if (size > largest) {
      const values = { kilobytes: inKilobytes(size), most: inKilobytes(largest) };
      return refused('large-file', { line: lastLineWithin(file), column: 1 }, values);
    }
    const text = utf8.decode(readFileSync(file)).replace(/\r\n?/g, '\n');
    for (const { 0: found, index } of text.matchAll(control)) {
      if (found === '\n' || found === '\t') continue;
      const position = positionsIn(text)(index);
      return refused('control-character', position, { character: codeOf(found) });
    }
    if (isGitPointer(text)) return refused('git-pointer', start, { count: '1' });
    const conflict = conflictLine(text);
    return conflict === null
      ? { value: text, problems: [] }
      : refused('merge-conflict', { line: conflict, column: 1 });
  } catch (error) {
    if (error instanceof TypeError) {
      const [byte] = readFileSync(join(root, path));
      const encoding = byte === 0xff || byte === 0xfe ? 'UTF-16' : 'Windows-1256';
      return refused('other-encoding', start, { encoding });
    }
    const reason = error instanceof Error ? error.message : String(error);
    return refused('unreadable-file', start, { reason });
  }
}

/** The line of a file, from 1, on which it becomes too large. */
function lastLineWithin(file: string): number {
  const bytes = Buffer.alloc(largest);
  const opened = openSync(file, 'r');
  const length = readSync(opened, bytes, 0, largest, 0);
  closeSync(opened);
  return bytes.toString('latin1', 0, length).split(/\r\n?|\n/).length;
}

const opening = /^<{7}(?: |$)/;
const middle = /^={7}$/;
const ending = /^>{7}(?: |$)/;

/**
 * The line, from 1, with the first of the marks that git leaves where two changes meet (git-merge(1), “How conflicts
 * are presented”); null where there is none. What stands in a text as code is no mark, nor are quotations in one another
 * without a line of equals signs above.
 */
function conflictLine(text: string): number | null {
  if (!/^(?:<{7}|>{7})(?: |$)/m.test(text)) return null;
  let isCode = false;
  let isParted = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^ {0,3}(?:`{3}|~{3})/.test(line)) isCode = !isCode;
    else if (!isCode && (opening.test(line) || (isParted && ending.test(line)))) return index + 1;
    isParted ||= !isCode && middle.test(line);
  }
  return null;
}
