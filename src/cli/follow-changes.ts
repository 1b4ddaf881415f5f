import { once } from 'node:events';
import { sep } from 'node:path';
import { watch } from 'chokidar';

/** What is done as a folder changes; never two things at once. */
export interface Followed {
  /**
   * With the paths that changed, again a while later where it fails; what changes meanwhile is taken up afterwards.
   */
  changed: (paths: string[]) => Promise<void>;
  /** When nothing has changed for a while after that. */
  settled: () => Promise<void>;
}

/** Milliseconds without a change after which an editor is taken to be done for now. */
const quiet = 5_000;

/** Follows the changes in a folder, once this resolves. */
export async function followChanges(folder: string, { changed, settled }: Followed): Promise<void> {
  const waiting = new Set<string>();
  let isBusy = false;
  let isSettled = true;
  let later: ReturnType<typeof setTimeout> | undefined;

  async function work(task: () => Promise<void>, paths: readonly string[]): Promise<void> {
    isBusy = true;
    try {
      await task();
      isBusy = false;
      goOn();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      isBusy = false;
      for (const path of paths) waiting.add(path);
      later = setTimeout(goOn, quiet);
    }
  }

  function goOn(): void {
    clearTimeout(later);
    if (isBusy) return;
    if (waiting.size > 0) {
      const paths = [...waiting];
      waiting.clear();
      isSettled = false;
      void work(() => changed(paths), paths);
    } else if (!isSettled) {
      later = setTimeout(() => {
        isSettled = true;
        void work(settled, []);
      }, quiet);
    }
  }

  const watcher = watch('.', {
    cwd: folder,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 5 },
  });
  watcher.on('all', (_, path) => {
    waiting.add(path.split(sep).join('/'));
    goOn();
  });
  await once(watcher, 'ready');
}
