import type { IndexResult, IndexTask } from './index-task.ts';
import type { JoinTask } from './join-task.ts';
import type { PrintResult, PrintTask } from './print-task.ts';
import type { ReadResult, ReadTask } from './read-task.ts';
import type { StagedTier } from './stage-tier-files.ts';
import type { Workshop } from './workshop.ts';

/** The kinds of work, each with what it is given and what it gives. */
interface Kinds {
  read: { task: ReadTask; result: ReadResult };
  print: { task: PrintTask; result: PrintResult };
  index: { task: IndexTask; result: IndexResult };
  join: { task: JoinTask; result: StagedTier };
}

type Kind = keyof Kinds;

type Works = {
  [K in Kind]: () => Promise<
    (task: Kinds[K]['task'], workshop: Workshop) => Kinds[K]['result'] | Promise<Kinds[K]['result']>
  >;
};

/** How each kind is done; what it needs is loaded with the first of that kind. */
const works: Works = {
  read: async () => (await import('./read-task.ts')).readTask,
  print: async () => (await import('./print-task.ts')).printTask,
  index: async () => (await import('./index-task.ts')).indexTask,
  join: async () => (await import('./join-task.ts')).joinTask,
};

/** One piece of work that any worker can do. */
export interface Order<K extends Kind = Kind> {
  kind: K;
  task: Kinds[K]['task'];
}

/** Has a piece of work done, by this process or another. */
export type Run = <K extends Kind>(kind: K, task: Kinds[K]['task']) => Promise<Kinds[K]['result']>;

/** What another process hands back: the result, and the kept files that it found damaged. */
export interface Done {
  result: unknown;
  damaged: string[];
}

export async function work<K extends Kind>(
  { kind, task }: Order<K>,
  workshop: Workshop,
): Promise<Kinds[K]['result']> {
  const done = await works[kind]();
  return done(task, workshop);
}

/** Has work done by a pool; `damaged` hears of kept files that are not what was kept. */
export const runBy =
  (done: (order: Order) => Promise<Done>, damaged: (file: string) => void): Run =>
  async <K extends Kind>(kind: K, task: Kinds[K]['task']) => {
    const { result, damaged: found } = await done({ kind, task });
    found.forEach(damaged);
    // A worker is the other half of this program, and answers an order with what `work` gives for its kind.
    return result as Kinds[K]['result'];
  };
