const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `The disk is full: ${path} cannot be written`,
  EDQUOT: (path) => `This user's share of the disk is full: ${path} cannot be written`,
  EROFS: (path) => `The disk is read-only: ${path} cannot be written`,
  EACCES: (path) => `This user has no permission to read or write ${path}`,
  EPERM: (path) => `The system does not allow ${path} to be changed`,
  EMFILE: (path) => `This process has too many files open to open ${path}; raise the limit (ulimit -n)`,
  ENFILE: (path) => `The whole machine has too many files open to open ${path}`,
  ENOTDIR: (path) => `A file stands where a folder is needed on the way to ${path}`,
};

/**
 * What of the machine made a build fail, in words and with the path; null where it is no such failure. The codes are
 * those of POSIX (errno.h). A rename fails for the path that it leads to; a write alone does not know its path.
 */
export function machineFailure(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  if (!Object.hasOwn(sentences, error.code)) return null;
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : null;
  return sentences[error.code]?.(typeof path === 'string' ? path : 'a file') ?? null;
}
