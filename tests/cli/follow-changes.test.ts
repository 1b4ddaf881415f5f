import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { followChanges } from '../../src/cli/follow-changes.ts';
import { freshFolder } from '../site.ts';

test('every change is taken up at once, one after the other, and what can wait comes after the last', async () => {
  const folder = freshFolder();
  const done: string[] = [];
  let running = 0;
  const task = async (name: string) => {
    running += 1;
    expect(running).toBe(1);
    // An editor saves again while the first change is at work.
    if (name === 'one') writeFileSync(join(folder, 'two'), '');
    await Promise.resolve();
    running -= 1;
    done.push(name);
  };
  await followChanges(folder, {
    changed: (paths) => task(paths.join()),
    settled: () => task('settled'),
  });
  writeFileSync(join(folder, 'one'), '');
  await vi.waitFor(() => expect(done).toContain('settled'), { timeout: 20_000, interval: 50 });
  expect(done).toEqual(['one', 'two', 'settled']);
});

test('what fails is told, and tried again with the next change', async () => {
  const folder = freshFolder();
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const done: string[] = [];
  let isFirst = true;
  await followChanges(folder, {
    changed: async (paths) => {
      if (isFirst) {
        isFirst = false;
        throw new Error('Another build has the output');
      }
      done.push(...paths);
    },
    settled: async () => {},
  });
  writeFileSync(join(folder, 'one'), '');
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith('Another build has the output'), {
    timeout: 5_000,
  });
  writeFileSync(join(folder, 'two'), '');
  await vi.waitFor(() => expect(done.sort()).toEqual(['one', 'two']), { timeout: 4_000 });
  told.mockRestore();
});

test('what fails is tried again although nothing else changes', async () => {
  const folder = freshFolder();
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const tried: string[][] = [];
  await followChanges(folder, {
    changed: async (paths) => {
      tried.push(paths);
      if (tried.length === 1) throw new Error('Another build has the output');
    },
    settled: async () => {},
  });
  writeFileSync(join(folder, 'one'), '');
  await vi.waitFor(() => expect(tried).toEqual([['one'], ['one']]), { timeout: 20_000 });
  told.mockRestore();
});
