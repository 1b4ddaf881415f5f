import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { start } from '../../language/position.ts';
import type { Values } from '../../language/text-problem.ts';
import type { PictureFile } from '../../newsroom/renditions.ts';
import { type Problem, problem, type Rule } from '../problems/problem.ts';
import { isNoPicture } from './download-name.ts';
import { isGitPointer, largestPointer } from './git-pointer.ts';
import { mediaFiles } from './media-files.ts';
import { readPicture, type Unshown } from './picture-file.ts';

/** A picture, a file that is meant to be none, or what is wrong with it; problems stand in the file itself. */
export type MediaFound = PictureFile | 'other' | 'missing' | Exclude<Unshown, object> | Problem[];

export const isPicture = (found: MediaFound): found is PictureFile =>
  typeof found === 'object' && !Array.isArray(found);

/** Looks a media file up by its path within the content folder. */
export type FindPicture = (path: string) => MediaFound;

/**
 * Looks pictures up, each once. A path must match a listed file letter for letter, so that a site built on a disk that
 * ignores case works on a host that does not, and no name leads out of the folder.
 */
export function pictureFinder(root: string, files: readonly string[]): FindPicture {
  const listed = mediaFiles(files);
  const found = new Map<string, MediaFound>();
  return (path) => {
    const file = listed.get(path);
    const known = found.get(path) ?? (file === undefined ? 'missing' : look(root, file, path));
    found.set(path, known);
    return known;
  };
}

function look(root: string, file: string, path: string): MediaFound {
  const tell = (rule: Rule, values: Values = {}) => [problem('error', rule, file, start, values)];
  try {
    const opened = join(root, file);
    const isSmall = statSync(opened).size < largestPointer;
    // Films and documents are too large to be read for nothing.
    const bytes = isNoPicture(path) ? headOf(opened) : readFileSync(opened);
    if (isSmall && isGitPointer(bytes.toString('utf8'))) return tell('git-pointer', { count: '1' });
    if (isNoPicture(path)) return isPage(bytes) && !oldOffice.test(path) ? tell('disguised-file') : 'other';
    const picture = readPicture(bytes, /\.svgz?$/i.test(path));
    if (typeof picture === 'string') return picture;
    if (!Array.isArray(picture)) return { path, ...picture };
    return picture.map((each) => ({ ...each, file }));
  } catch {
    return 'unreadable';
  }
}

/** Office programs save pages under these endings, which every host knows. */
const oldOffice = /\.(?:doc|xls|ppt)$/i;

/** In bytes: browsers look no further for what a file is (WHATWG MIME Sniffing, section 5.2: 1445). */
const headLength = 2048;

function headOf(file: string): Buffer {
  const open = openSync(file, 'r');
  try {
    const head = Buffer.alloc(headLength);
    return head.subarray(0, readSync(open, head));
  } finally {
    closeSync(open);
  }
}

/**
 * Whether a browser that is not told what a file is may take it for HTML or XML, and run it (the same, section 7.1).
 */
const isPage = (head: Buffer) => /^(?:\xef\xbb\xbf)?[\t\n\f\r ]*<[a-z!?/]/i.test(head.toString('latin1'));
