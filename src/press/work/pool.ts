import { type ChildProcess, fork } from 'node:child_process';
import { serialize } from 'node:v8';
import { type Answer, type Asked, errorOf } from './serve-tasks.ts';

/** Worker processes that share out tasks among them. */
export interface Pool<Task, Result> {
  /**
   * Gives a task to the next free worker. Rejects with what the worker threw; where a worker ended before its time,
   * every task that was not done is rejected and the pool is closed.
   */
  run: (task: Task) => Promise<Result>;
  /** Ends the workers, and whatever they are doing; resolves when they are gone. */
  close: () => Promise<void>;
  /**
   * Megabytes (2²⁰ bytes): the most that each worker told of having held, added up. On Linux a worker counts what
   * the process that started it held at that moment, if that is more (ru_maxrss outlasts exec, getrusage(2)).
   */
  peak: () => number;
}

interface Order<Task, Result> {
  task: Task;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

interface Worker<Task, Result> {
  child: ChildProcess;
  /** What it is doing, if anything. */
  order: Order<Task, Result> | null;
  /** Kilobytes. */
  memory: number;
  gone: Promise<void>;
}

/** Megabytes for objects that die young, as nearly all do here: with Node's own 16 a build took a twentieth longer. */
const youngObjects = '--max-semi-space-size=64';

/**
 * Opens a pool of at most `count` processes that run `module` (a file that calls `serveTasks`), each started when
 * it is first needed. `setup`, tasks and results are plain data, Map and Set included; throws where the setup is not.
 */
export function openPool<Task, Result>(
  count: number,
  module: URL | string,
  setup: unknown,
): Pool<Task, Result> {
  const packed = serialize(setup);
  const workers: Worker<Task, Result>[] = [];
  const waiting: Order<Task, Result>[] = [];
  let closed: Error | null = null;

  function hire(): Worker<Task, Result> {
    const child = fork(module, {
      serialization: 'advanced',
      execArgv: [
        youngObjects,
        ...(String(module).endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : []),
      ],
    });
    let leave = () => {};
    const gone = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const worker: Worker<Task, Result> = { child, order: null, memory: 0, gone };
    const end = (error: Error) => {
      leave();
      shut(error);
      worker.order?.reject(closed);
      worker.order = null;
    };
    child.on('exit', (code, signal) => end(new Error(endingOf(child.pid, code, signal))));
    // One that could not start has no number and no exit.
    child.on('error', (error) => child.pid === undefined && end(error));
    // The one place where what comes from a worker gets its type: both are halves of the same program.
    child.on('message', (answer) => finish(worker, answer as unknown as Answer<Result>));
    workers.push(worker);
    send(worker, { setup: packed });
    return worker;
  }

  // A message that cannot be sent because its worker has just died is answered by its exit.
  const send = ({ child }: Worker<Task, Result>, asked: Asked<Task>) => child.send(asked, () => {});

  function finish(worker: Worker<Task, Result>, answer: Answer<Result>): void {
    const { order } = worker;
    worker.order = null;
    worker.memory = Math.max(worker.memory, answer.memory);
    if ('failure' in answer) order?.reject(errorOf(answer.failure));
    else order?.resolve(answer.result);
    assign();
  }

  function assign(): void {
    while (!closed && waiting.length > 0) {
      const free = workers.find(({ order }) => order === null);
      if (!free && workers.length >= count) return;
      const order = waiting.shift();
      if (!order) return;
      try {
        const worker = free ?? hire();
        send(worker, { task: order.task });
        worker.order = order;
      } catch (error) {
        // What cannot be cloned is refused before anything is sent.
        order.reject(error);
      }
    }
  }

  function shut(reason: Error): void {
    if (closed) return;
    closed = reason;
    for (const { reject } of waiting.splice(0)) reject(reason);
    for (const { child } of workers) child.kill();
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(closed);
        waiting.push({ task, resolve, reject });
        assign();
      }),
    async close() {
      shut(new Error('The pool of workers is closed'));
      await Promise.all(workers.map(({ gone }) => gone));
    },
    peak: () => Math.round(workers.reduce((sum, { memory }) => sum + memory, 0) / 1024),
  };
}

function endingOf(pid: number | undefined, code: number | null, signal: NodeJS.Signals | null): string {
  const process = `A worker process (${pid}) ended before its work was done`;
  // The kernel kills with SIGKILL where memory runs out; V8 aborts where its own heap does.
  if (signal === 'SIGKILL' || signal === 'SIGABRT')
    return `${process}: ${signal}, perhaps for want of memory`;
  return `${process}: ${signal ?? `exit code ${code}`}`;
}
