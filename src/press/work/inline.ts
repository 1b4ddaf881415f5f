import type { Pool } from './pool.ts';

/**
 * A pool of no other processes: does tasks in this one, one after another in the order asked; one that fails does not
 * stop the next. What is being done when it is closed is done to its end.
 */
export function openInline<Task, Result>(doTask: (task: Task) => Promise<Result>): Pool<Task, Result> {
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  return {
    run(task) {
      const done = last.then(() => {
        if (isClosed) throw new Error('No more tasks are done');
        return doTask(task);
      });
      last = done.catch(() => {});
      return done;
    },
    async close() {
      isClosed = true;
      await last;
    },
    peak: () => 0,
  };
}
