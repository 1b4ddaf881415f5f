import { resolve, sep } from 'node:path';
import { beside } from './beside.ts';

const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `The disk is full: ${path} cannot be written`,
  EDQUOT: (path) => `This user's share of the disk is full: ${path} cannot be written`,
  EROFS: (path) => `The disk is read-only: ${path} cannot be written`,
  EACCES: (path) => `This user has no permission to read or write ${path}`,
  EPERM: (path) => `The system does not allow ${path} to be changed`,
  EMFILE: (path) => `This process has too many files open to open ${path}; raise the limit (ulimit -n)`,
  ENFILE: (path) => `The whole machine has too many files open to open ${path}`,
  EEXIST: (path) => `A file stands where a folder is needed, at ${path}`,
  ENOTDIR: (path) => `A file stands where a folder is needed on the way to ${path}`,
};

/** How Node tells of a read-only disk, and of a link to nothing, where it makes a folder with those above it. */
const unmade = (path: string) =>
  `The folder ${path} cannot be made: its disk is read-only, or a link on the way leads nowhere`;

/** A folder that a command writes into, and the option that names it. */
export interface Place {
  folder: string;
  option: string;
}

/**
 * What of the machine made a build fail, in words, with the path and, where it lies in one of `places` or beside it,
 * what to do; null where it is no such failure. The codes are those of POSIX (errno.h). A rename fails for the path
 * that it leads to.
 */
export function machineFailure(error: unknown, places: readonly Place[] = []): string | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  const isUnmade = error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'mkdir';
  if (!isUnmade && !Object.hasOwn(sentences, error.code)) return null;
  const given = 'dest' in error ? error.dest : 'path' in error ? error.path : null;
  const path = typeof given === 'string' ? given : null;
  const found = (isUnmade ? unmade : sentences[error.code])?.(path ?? 'a file') ?? null;
  const place = path === null ? undefined : places.find(({ folder }) => isOf(path, folder));
  if (!place || found === null || !ofDisk.includes(error.code)) return found;
  const room = full.includes(error.code) ? `make room on the disk of ${place.folder}` : 'mend that';
  return `${found}; ${room}, or give another folder with ${place.option}`;
}

const full = ['ENOSPC', 'EDQUOT'];
const ofDisk = [...full, 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST', 'ENOENT'];

/** Whether a path is the folder, in it, or what is made beside it. */
function isOf(path: string, folder: string): boolean {
  const [whole, target] = [resolve(path), resolve(folder)];
  return whole === target || whole.startsWith(target + sep) || whole.startsWith(beside(target, ''));
}
