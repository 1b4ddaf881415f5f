import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { holdOutput, OutputBusy } from '../../../src/press/disk/lock.ts';
import { compileModule } from '../../compile.ts';
import { freshFolder } from '../../fresh-folder.ts';

// No process has this number: Linux allows 2²² at most, macOS fewer.
const dead = 4194305;
const site = () => join(freshFolder(), 'site');
const lockOf = (output: string) => join(dirname(output), '.site.lock');

const children: ChildProcessByStdio<Writable, Readable, null>[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

const program = compileModule(join(import.meta.dirname, 'lock-holder.ts'), freshFolder());

/** A process that is ready to take the lock. */
async function contender(output: string) {
  const child = spawn(process.execPath, [program, output], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  child.stdout.setEncoding('utf8');
  await once(child.stdout, 'data');
  const take = async (): Promise<string> => {
    const said = once(child.stdout, 'data');
    child.stdin.write('go\n');
    return String((await said)[0]).trim();
  };
  return { child, take };
}

test('a lock lies beside the output with the number of its process, and is gone once let go', () => {
  const output = site();
  const release = holdOutput(output);
  expect(readdirSync(dirname(output))).toEqual(['.site.lock']);
  expect(readFileSync(lockOf(output), 'utf8')).toBe(`${process.pid}\n`);
  release();
  expect(readdirSync(dirname(output))).toEqual([]);
  holdOutput(output)();
});

test('the folder that the output is to lie in is made', () => {
  const output = join(site(), 'deep/er');
  holdOutput(output)();
  expect(readdirSync(dirname(output))).toEqual([]);
});

test('who let go twice does not let go of what is held anew', () => {
  const output = site();
  const first = holdOutput(output);
  first();
  const second = holdOutput(output);
  first();
  expect(() => holdOutput(output)).toThrow(OutputBusy);
  second();
});

test('one process does not hold an output twice, but holds two outputs', () => {
  const output = site();
  const release = holdOutput(output);
  expect(() => holdOutput(output)).toThrow(OutputBusy);
  holdOutput(`${output}-two`)();
  release();
});

describe('a lock that was left behind', () => {
  test.each([
    ['by a process that is gone', dead],
    ['by a process that had this one’s number', process.pid],
  ])('%s is taken over', (_, pid) => {
    const output = site();
    writeFileSync(lockOf(output), `${pid}\n`);
    const release = holdOutput(output);
    expect(readFileSync(lockOf(output), 'utf8')).toBe(`${process.pid}\n`);
    expect(readdirSync(dirname(output))).toEqual(['.site.lock']);
    release();
  });

  test('while another was being taken over is taken over too', () => {
    const output = site();
    writeFileSync(lockOf(output), `${dead}\n`);
    writeFileSync(`${lockOf(output)}.lock`, `${dead}\n`);
    holdOutput(output)();
    expect(() => readFileSync(lockOf(output))).toThrow('ENOENT');
  });
});

test('the lock of a running process names the folder and the process, and is free once that is killed', async () => {
  const output = site();
  const { child, take } = await contender(output);
  expect(await take()).toBe('held');
  expect(() => holdOutput(output)).toThrow(OutputBusy);
  expect(() => holdOutput(output)).toThrow(output);
  expect(() => holdOutput(output)).toThrow(String(child.pid));
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  holdOutput(output)();
});

test('of processes that take over a dead lock at the same time, one holds it', async () => {
  const output = site();
  const contenders = await Promise.all([1, 2, 3, 4].map(() => contender(output)));
  writeFileSync(lockOf(output), `${dead}\n`);
  const said = await Promise.all(contenders.map(({ take }) => take()));
  expect(said.sort()).toEqual(['busy', 'busy', 'busy', 'held']);
});
