import { once } from 'node:events';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';

/** What is done as a folder changes; never two things at once. */
export interface Followed {
  /**
   * First without paths, when the folder is watched: takes up all of it. Then with the paths that changed. Again a
   * while later where it fails; what changes meanwhile is taken up afterwards.
   */
  changed: (paths?: string[]) => Promise<void>;
  /** When nothing has changed for a while after that. */
  settled: () => Promise<void>;
}

/** Milliseconds without a change after which an editor is taken to be done for now. */
const quiet = 5_000;

/** Follows the changes in a folder, which need not be there yet; resolves when it is watched and first taken up. */
export async function followChanges(folder: string, { changed, settled }: Followed): Promise<void> {
  const waiting = new Set<string>();
  let isAllWaiting = true;
  // Until it is watched: what changes before is in the first survey.
  let isBusy = true;
  let isSettled = true;
  let later: ReturnType<typeof setTimeout> | undefined;

  async function work(task: () => Promise<void>, wait: () => void): Promise<void> {
    isBusy = true;
    try {
      await task();
      isBusy = false;
      void goOn();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      isBusy = false;
      wait();
      later = setTimeout(() => void goOn(), quiet);
    }
  }

  async function goOn(): Promise<void> {
    clearTimeout(later);
    if (isBusy) return;
    if (isAllWaiting || waiting.size > 0) {
      const isAll = isAllWaiting;
      const paths = [...waiting];
      isAllWaiting = false;
      waiting.clear();
      isSettled = isAll;
      await work(
        () => changed(isAll ? undefined : paths),
        () => {
          isAllWaiting ||= isAll;
          for (const path of paths) waiting.add(path);
        },
      );
    } else if (!isSettled) {
      later = setTimeout(() => {
        isSettled = true;
        void work(settled, () => {
          isSettled = false;
        });
      }, quiet);
    }
  }

  await watchFolder(folder, (path) => {
    waiting.add(path);
    void goOn();
  });
  isBusy = false;
  await goOn();
}

/**
 * Calls `onChange` for each path in a folder that changes, with `/`, once this resolves; of an empty one where it is the folder
 * itself that comes or goes. What the catalogue does not read, for a dot before its name, is left out.
 */
async function watchFolder(folder: string, onChange: (path: string) => void): Promise<void> {
  const root = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  // From above, so that a folder is followed that is not there yet, or goes and comes back.
  const watcher = watch(existing(dirname(root)), {
    ignored: (path: string) => !isRead(root, resolve(path)),
    ignoreInitial: true,
    disableGlobbing: true,
    // As the catalogue does: a link may lead to all that the machine has.
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 5 },
  });
  watcher.on('all', (_, path) =>
    onChange(isWithin(root, path) ? relative(root, path).split(sep).join('/') : ''),
  );
  watcher.on('error', (error) => console.error(`Not all changes can be followed: ${error.message}`));
  await once(watcher, 'ready');
}

const existing = (folder: string): string => (existsSync(folder) ? folder : existing(dirname(folder)));

const isWithin = (outer: string, path: string) => path.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/** Whether a path is the folder, lies in it where the catalogue reads, or is above it. */
const isRead = (root: string, path: string) =>
  path === root ||
  isWithin(path, root) ||
  (isWithin(root, path) && !/(?:^|[\\/])\./.test(path.slice(root.length + 1)));
