import { type IndexResult, type IndexTask, indexTask } from './index-task.ts';
import { type PrintResult, type PrintTask, printTask } from './print-task.ts';
import { type ReadResult, type ReadTask, readTask } from './read-task.ts';
import type { Workshop } from './workshop.ts';

/** One piece of work that any worker can do. */
export type Task =
  | ({ work: 'read' } & ReadTask)
  | ({ work: 'print' } & PrintTask)
  | ({ work: 'index' } & IndexTask);

export type Result =
  | ({ work: 'read' } & ReadResult)
  | ({ work: 'print' } & PrintResult)
  | ({ work: 'index' } & IndexResult);

export async function doTask(task: Task, workshop: Workshop): Promise<Result> {
  switch (task.work) {
    case 'read':
      return { work: 'read', ...readTask(task, workshop) };
    case 'print':
      return { work: 'print', ...(await printTask(task, workshop)) };
    case 'index':
      return { work: 'index', ...(await indexTask(task, workshop)) };
  }
}

/** Those who do the work: this process by itself, or a pool of others. */
export interface Workers {
  read: (task: ReadTask) => Promise<ReadResult>;
  print: (task: PrintTask) => Promise<PrintResult>;
  index: (task: IndexTask) => Promise<IndexResult>;
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
  };
}
