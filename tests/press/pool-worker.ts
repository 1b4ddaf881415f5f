import { setImmediate } from 'node:timers/promises';
import { serveTasks } from '../../src/press/work/serve-tasks.ts';

/** What the worker of the tests can be asked to do. */
export type Task =
  | { ask: 'setup' }
  | { ask: 'echo'; value: unknown }
  | { ask: 'fail'; properties: Record<string, unknown> }
  | { ask: 'throw a word' }
  | { ask: 'answer with a function' }
  | { ask: 'die'; signal: NodeJS.Signals }
  | { ask: 'leave'; code: number }
  | { ask: 'wait for ever' }
  | { ask: 'work for ever' }
  | { ask: 'hold'; megabytes: number };

export interface Result {
  pid: number;
  value: unknown;
  /** How many tasks this worker had in hand, this one included. */
  inHand: number;
}

class Refusal extends Error {
  override name = 'Refusal';
}

let begun = 0;
let inHand = 0;

serveTasks((setup: unknown) => {
  begun += 1;
  if (setup === 'broken') throw new Error('The setup is broken');

  async function answerTo(task: Task): Promise<unknown> {
    switch (task.ask) {
      case 'setup':
        return { setup, begun };
      case 'echo':
        return task.value;
      case 'fail':
        throw Object.assign(new Refusal('It was refused', { cause: 'a reason' }), task.properties, {
          lost: () => {},
        });
      case 'throw a word':
        throw 'word';
      case 'answer with a function':
        return () => {};
      case 'die':
        process.kill(process.pid, task.signal);
        return new Promise(() => {});
      case 'leave':
        return process.exit(task.code);
      case 'wait for ever':
        // The timer keeps the process from ending by itself.
        return new Promise(() => setInterval(() => {}, 60_000));
      case 'work for ever':
        for (;;);
      case 'hold':
        return Buffer.alloc(task.megabytes * 1024 * 1024, 1).length;
    }
  }

  return async (task: Task): Promise<Result> => {
    inHand += 1;
    try {
      await setImmediate();
      return { pid: process.pid, inHand, value: await answerTo(task) };
    } finally {
      inHand -= 1;
    }
  };
});
