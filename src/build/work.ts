import type { IndexResult, IndexTask } from './index-task.ts';
import type { JoinTask } from './join-task.ts';
import type { PrintResult, PrintTask } from './print-task.ts';
import type { ReadResult, ReadTask } from './read-task.ts';
import type { StagedTier } from './stage-tier-files.ts';
import type { Workshop } from './workshop.ts';

/** One piece of work that any worker can do. */
export type Task =
  | ({ work: 'read' } & ReadTask)
  | ({ work: 'print' } & PrintTask)
  | ({ work: 'index' } & IndexTask)
  | ({ work: 'join' } & JoinTask);

export type Result =
  | ({ work: 'read' } & ReadResult)
  | ({ work: 'print' } & PrintResult)
  | ({ work: 'index' } & IndexResult)
  | ({ work: 'join' } & StagedTier);

/** What another process hands back: the result, and the kept files that it found damaged. */
export interface Done {
  result: Result;
  damaged: string[];
}

/** Does a task; what a kind of task needs is loaded with the first of that kind. */
export async function doTask(task: Task, workshop: Workshop): Promise<Result> {
  switch (task.work) {
    case 'read': {
      const { readTask } = await import('./read-task.ts');
      return { work: 'read', ...readTask(task, workshop) };
    }
    case 'print': {
      const { printTask } = await import('./print-task.ts');
      return { work: 'print', ...(await printTask(task, workshop)) };
    }
    case 'index': {
      const { indexTask } = await import('./index-task.ts');
      return { work: 'index', ...(await indexTask(task, workshop)) };
    }
    case 'join': {
      const { joinTask } = await import('./join-task.ts');
      return { work: 'join', ...joinTask(task, workshop) };
    }
  }
}

/** Those who do the work: this process by itself, or a pool of others. */
export interface Workers {
  read: (task: ReadTask) => Promise<ReadResult>;
  print: (task: PrintTask) => Promise<PrintResult>;
  index: (task: IndexTask) => Promise<IndexResult>;
  join: (task: JoinTask) => Promise<StagedTier>;
}

export function workersBy(run: (task: Task) => Promise<Result>): Workers {
  const unlike = (task: Task, result: Result) => new Error(`A worker did ${result.work}, not ${task.work}`);
  return {
    async read(task) {
      const asked: Task = { work: 'read', ...task };
      const result = await run(asked);
      if (result.work !== 'read') throw unlike(asked, result);
      return result;
    },
    async print(task) {
      const asked: Task = { work: 'print', ...task };
      const result = await run(asked);
      if (result.work !== 'print') throw unlike(asked, result);
      return result;
    },
    async index(task) {
      const asked: Task = { work: 'index', ...task };
      const result = await run(asked);
      if (result.work !== 'index') throw unlike(asked, result);
      return result;
    },
    async join(task) {
      const asked: Task = { work: 'join', ...task };
      const result = await run(asked);
      if (result.work !== 'join') throw unlike(asked, result);
      return result;
    },
  };
}
