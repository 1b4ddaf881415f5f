import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isRunning } from '../../src/press/disk/is-running.ts';
import { openInline } from '../../src/press/work/inline.ts';
import { openPool, type Pool } from '../../src/press/work/pool.ts';
import { compileModule } from '../compile.ts';
import { freshFolder } from '../fresh-folder.ts';
import type { Result, Task } from './pool-worker.ts';

const compiled = freshFolder();
const module = compileModule(join(import.meta.dirname, 'pool-worker.ts'), compiled);

const pools: Pool<Task, Result>[] = [];

function open(count: number, setup: unknown = null): Pool<Task, Result> {
  const pool = openPool<Task, Result>(count, module, setup);
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const echo = (value: unknown): Task => ({ ask: 'echo', value });

/** What a promise was rejected with. */
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );

describe('tasks', () => {
  test('come back with their own results, Map and Set and undefined included', async () => {
    const pool = open(2);
    const values = [new Map([['ا', new Set([1])]]), new Set(['ب']), { a: undefined }, null, 'خبر', [1.5]];
    const results = await Promise.all(values.map((value) => pool.run(echo(value))));
    expect(results.map(({ value }) => value)).toStrictEqual(values);
  });

  test('are shared out among as many workers as there may be, one at a time to each', async () => {
    const pool = open(2);
    const results = await Promise.all([1, 2, 3, 4, 5, 6].map((value) => pool.run(echo(value))));
    const pids = new Set(results.map(({ pid }) => pid));
    expect(pids.size).toBe(2);
    expect(pids).not.toContain(process.pid);
    expect(results.map(({ inHand }) => inHand)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('go to a worker that is free rather than to a new one', async () => {
    const pool = open(3);
    const first = await pool.run(echo(1));
    const second = await pool.run(echo(2));
    expect(second.pid).toBe(first.pid);
  });

  test('find the setup given, once to each worker', async () => {
    const setup = { media: new Map([['a.jpg', 'f00']]), now: 5 };
    const pool = open(1, setup);
    await pool.run({ ask: 'setup' });
    expect((await pool.run({ ask: 'setup' })).value).toEqual({ setup, begun: 1 });
  });

  test('are worked on whatever the folder this process is in', async () => {
    const program = `import { openPool } from '${new URL('../../src/press/work/pool.ts', import.meta.url)}';
      const pool = openPool(1, '${join(import.meta.dirname, 'pool-worker.ts')}', null);
      console.log((await pool.run({ ask: 'echo', value: process.cwd() })).value);
      await pool.close();`;
    const owner = runOwner(program);
    let output = '';
    owner.stdout.on('data', (part) => {
      output += part;
    });
    expect(await once(owner, 'close')).toEqual([0, null]);
    expect(output.trim()).toBe(tmpdir());
  });
});

describe('a failure', () => {
  test('comes back with its name, message, stack and such properties as can cross', async () => {
    const properties = { code: 'ENOSPC', path: '/site/a', files: new Set(['b']) };
    const error = await failureOf(open(1).run({ ask: 'fail', properties }));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'Refusal',
      message: 'It was refused',
      cause: 'a reason',
      stack: expect.stringMatching(/It was refused\n\s+at .*pool-worker\.mjs/),
      ...properties,
    });
    expect(error).not.toHaveProperty('lost');
  });

  test('that is no Error comes back as one', async () => {
    const error = await failureOf(open(1).run({ ask: 'throw a word' }));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ message: 'word' });
  });

  test('does not stop the next task of its worker', async () => {
    const pool = open(1);
    const failed = failureOf(pool.run({ ask: 'fail', properties: {} }));
    expect((await pool.run(echo('next'))).value).toBe('next');
    expect(await failed).toBeInstanceOf(Error);
  });

  test.each<[string, Task]>([
    ['a task', echo(() => {})],
    ['a result', { ask: 'answer with a function' }],
  ])('is what becomes of %s that cannot cross, and the pool goes on', async (_, task) => {
    const pool = open(1);
    await expect(pool.run(task)).rejects.toThrow(/could not be cloned/);
    expect((await pool.run(echo('next'))).value).toBe('next');
  });

  test('of the setup is every task’s', async () => {
    const pool = open(1, 'broken');
    await expect(pool.run(echo(1))).rejects.toThrow('The setup is broken');
    await expect(pool.run(echo(2))).rejects.toThrow('The setup is broken');
  });

  test('is what a setup that cannot cross is, at once', () => {
    expect(() => open(1, () => {})).toThrow(/could not be cloned/);
  });
});

describe('a worker that dies', () => {
  test.each<[Task, RegExp]>([
    [{ ask: 'die', signal: 'SIGKILL' }, /worker process \(\d+\) ended.*SIGKILL.*memory/],
    [{ ask: 'die', signal: 'SIGTERM' }, /worker process \(\d+\) ended.*: SIGTERM$/],
    [{ ask: 'leave', code: 3 }, /worker process \(\d+\) ended.*exit code 3/],
  ])('fails its task, all others and all later ones: %o', async (task, words) => {
    const pool = open(2);
    const other = failureOf(pool.run({ ask: 'work for ever' }));
    const dead = failureOf(pool.run(task));
    const waiting = failureOf(pool.run(echo(1)));
    for (const failed of [dead, other, waiting, failureOf(pool.run(echo(2)))])
      expect(await failed).toMatchObject({ message: expect.stringMatching(words) });
  });
});

describe('closing', () => {
  test('ends the workers, even busy ones, and is done when they are gone', async () => {
    const pool = open(2);
    const [first, second] = await Promise.all([pool.run(echo(1)), pool.run(echo(2))]);
    const busy = failureOf(pool.run({ ask: 'work for ever' }));
    await pool.close();
    expect([first.pid, second.pid].map(isRunning)).toEqual([false, false]);
    expect(await busy).toMatchObject({ message: 'The pool of workers is closed' });
    await expect(pool.run(echo(3))).rejects.toThrow('The pool of workers is closed');
  });

  test('is done at once where no worker was needed, and may be asked for twice', async () => {
    const pool = open(2);
    await pool.close();
    await pool.close();
    expect(pool.peak()).toBe(0);
  });
});

test('the death of the process that opened the pool ends its workers', async () => {
  const program = `import { openPool } from '${new URL('../../src/press/work/pool.ts', import.meta.url)}';
    const pool = openPool(2, '${module}', null);
    const results = await Promise.all([1, 2].map((value) => pool.run({ ask: 'echo', value })));
    pool.run({ ask: 'wait for ever' });
    console.log(JSON.stringify(results.map(({ pid }) => pid)));`;
  const owner = runOwner(program);
  const [line] = await once(owner.stdout, 'data');
  const pids: number[] = JSON.parse(String(line));
  expect(pids.map(isRunning)).toEqual([true, true]);
  owner.kill('SIGKILL');
  // The workers write to the same pipe, which closes when the last of its writers is gone.
  await once(owner, 'close');
});

test('the peak adds up the most that each worker held', async () => {
  const pool = open(2);
  await Promise.all([pool.run(echo(1)), pool.run(echo(2))]);
  const before = pool.peak();
  const hold: Task = { ask: 'hold', megabytes: 150 };
  await Promise.all([pool.run(hold), pool.run(hold)]);
  const after = pool.peak();
  expect(after - before).toBeGreaterThan(200);
  expect(after - before).toBeLessThan(400);
  await pool.run(echo(3));
  expect(pool.peak()).toBeGreaterThanOrEqual(after);
});

describe('in this process', () => {
  test('tasks are done one after another, in the order asked', async () => {
    const log: string[] = [];
    const { run } = openInline(async (task: string) => {
      log.push(`${task} begins`);
      await new Promise(setImmediate);
      log.push(`${task} ends`);
      return task.toUpperCase();
    });
    expect(await Promise.all([run('a'), run('b')])).toEqual(['A', 'B']);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('one that fails does not stop the next', async () => {
    const doTask = vi.fn(async (task: number) => {
      if (task === 1) throw new Error('It was refused');
      return task;
    });
    const { run } = openInline(doTask);
    const failed = failureOf(run(1));
    expect(await run(2)).toBe(2);
    expect(await failed).toMatchObject({ message: 'It was refused' });
    expect(doTask).toHaveBeenCalledTimes(2);
  });

  test('what is being done when it is closed is done to its end, and what waits is not begun', async () => {
    const log: string[] = [];
    const { run, close } = openInline(async (task: string) => {
      await new Promise(setImmediate);
      log.push(task);
    });
    const [first, second] = [run('a'), failureOf(run('b'))];
    await Promise.resolve();
    await close();
    expect(log).toEqual(['a']);
    await first;
    expect(await second).toBeInstanceOf(Error);
    expect(await failureOf(run('c'))).toBeInstanceOf(Error);
  });
});

/** A process that runs a program from a folder without packages. */
function runOwner(program: string) {
  const tsx = import.meta.resolve('tsx');
  return spawn(process.execPath, ['--import', tsx, '--input-type=module', '--eval', program], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
