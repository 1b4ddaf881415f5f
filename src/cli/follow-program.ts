import { type ChildProcess, fork } from 'node:child_process';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { watch } from 'chokidar';
import { generator } from '../press/generator.ts';

/** Milliseconds without a change after which a save of several files, or git's, is taken to be over. */
const quiet = 100;

/** Whether a process was started by another one's `followProgram`, and tells it by a message that it is at work. */
export const isFollowed = () => process.send !== undefined;

/**
 * Runs this same command line in a process of its own, and anew when the program changes. Gives the exit code of one
 * that ends by itself; not of one that had not come to work after a change, which whoever made it may still mend.
 */
export function followProgram(): Promise<number> {
  const watcher = watch(
    ['src', 'layouts', '.eleventy.ts'].map((name) => join(generator, name)),
    {
      ignored: (path: string, stats?: Stats) => stats?.isFile() === true && !/\.(?:tsx?|js|css)$/.test(path),
      ignoreInitial: true,
      disableGlobbing: true,
    },
  );
  return new Promise<number>((resolve) => {
    let running: ChildProcess | null = null;
    let isChanged = false;
    let isRestart = false;
    let later: ReturnType<typeof setTimeout> | undefined;

    function run(): void {
      let isAtWork = false;
      isChanged = false;
      running = fork(process.argv[1] ?? '', process.argv.slice(2));
      running.on('message', () => {
        isAtWork = true;
      });
      running.on('exit', (code, signal) => {
        running = null;
        if (isChanged) run();
        else if (isRestart && !isAtWork) console.error('It begins again when the program has changed.');
        else {
          if (signal) console.error(`It was ended by ${signal}.`);
          resolve(code ?? 1);
        }
      });
    }

    function restart(): void {
      isRestart = true;
      isChanged = true;
      if (running) running.kill();
      else run();
    }

    watcher.on('all', () => {
      clearTimeout(later);
      later = setTimeout(restart, quiet);
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        running?.kill(signal);
        process.kill(process.pid, signal);
      });
    run();
  }).finally(() => watcher.close());
}
