import { deserialize, serialize } from 'node:v8';

/** What a worker is sent: first the setup, as `serialize` of node:v8 writes it, and then one task at a time. */
export type Asked<Task> = { setup: Uint8Array } | { task: Task };

/** What a worker answers to each task; `memory` is the most that it has held so far, in kilobytes. */
export type Answer<Result> = ({ result: Result } | { failure: Failure }) & { memory: number };

/** An error as it crosses between processes, where the structured clone would drop its name and properties. */
export interface Failure {
  name: string;
  message: string;
  stack: string | undefined;
  properties: Record<string, unknown>;
}

/**
 * Makes this process a worker of `openPool`, until the other process lets go of it or is gone. `begin` is called
 * once with the pool's setup; what it gives is called with each task. What either throws is the answer to the task.
 * Throws where this process was not forked.
 */
export function serveTasks<Setup, Task, Result>(
  begin: (setup: Setup) => (task: Task) => Promise<Result>,
): void {
  if (!process.send) throw new Error('A worker is started by a pool, not by itself');
  const send = process.send.bind(process);
  let begun: ReturnType<typeof begin> | { failure: unknown } | null = null;

  const answer = (outcome: { result: Result } | { failure: Failure }) => {
    // Figures are those of getrusage(2), which Node gives in kilobytes on every system.
    const answered: Answer<Result> = { ...outcome, memory: process.resourceUsage().maxRSS };
    send(answered);
  };

  async function serve(asked: Asked<Task>): Promise<void> {
    if ('setup' in asked) {
      try {
        begun = begin(deserialize(asked.setup));
      } catch (failure) {
        begun = { failure };
      }
      return;
    }
    try {
      if (!begun) throw new Error('A task came before the setup');
      if (typeof begun !== 'function') throw begun.failure;
      answer({ result: await begun(asked.task) });
    } catch (error) {
      answer({ failure: failureOf(error) });
    }
  }

  process.on('disconnect', () => process.exit());
  // The one place where what comes from the pool gets its type: both are halves of the same program.
  process.on('message', (asked) => void serve(asked as Asked<Task>));
  if (!process.connected) process.exit();
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return failureOf(new Error(String(error)));
  const { name, message, stack } = error;
  const properties = Object.getOwnPropertyNames(error)
    .filter((key) => !['name', 'message', 'stack'].includes(key))
    .map((key): [string, unknown] => [key, Reflect.get(error, key)])
    .filter(([, value]) => canCross(value));
  return { name, message, stack, properties: Object.fromEntries(properties) };
}

function canCross(value: unknown): boolean {
  try {
    serialize(value);
    return true;
  } catch {
    return false;
  }
}

/** The error that a worker threw, as far as it could cross. */
export function errorOf({ name, message, stack, properties }: Failure): Error {
  const error = Object.assign(new Error(message), properties);
  for (const [key, value] of Object.entries({ name, stack }))
    Object.defineProperty(error, key, { value, configurable: true, writable: true });
  return error;
}
