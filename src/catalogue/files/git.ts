import { execFileSync } from 'node:child_process';

/** In bytes: the index of 100,000 files with Arabic names takes 30 MB, and no newsroom's texts are as long. */
const maxBuffer = 2 ** 30;

/** What a git command prints about the checkout that a folder lies in. Throws where git is not there, or fails. */
export function runGit(folder: string, args: readonly string[], input = ''): Buffer {
  // A monitor of the file system might be asleep.
  const asked = ['-C', folder, '-c', 'core.fsmonitor=false', ...args];
  // A hook of git points to the repository that called it; settings, as GIT_CONFIG_COUNT, are the caller's own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG)/.test(name)),
  );
  return execFileSync('git', asked, { env, input, maxBuffer, stdio: 'pipe' });
}

/** What a git command lists: of each item it ends the name with a zero byte, as `-z` makes it do. */
export const listByGit = (folder: string, args: readonly string[], input = ''): string[] =>
  runGit(folder, args, input).toString().split('\0').slice(0, -1);
