import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../archive/files.ts';
import { keepFiles } from '../archive/keep-files.ts';
import { smallNewsroom } from '../archive/small-newsroom.ts';
import { type Running, startCommand } from '../archive/start-command.ts';
import { differences, type Tree, treeOf } from '../archive/trees.ts';
import { type Outcome, sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';

// Windows has no signal that halts a process; the first build is halted, so that it cannot be over too early.
describe.skipIf(process.platform === 'win32')('a second build on an output that another is making', () => {
  const folder = freshFolder();
  const content = join(folder, 'content');
  const home = join(folder, 'home');
  const command = ['build', '--content', content, '--output', join(home, 'site'), '--cache'];
  let first: Running;
  let second: Outcome;
  let before: string[] = [];
  let after: string[] = [];
  let expected: Tree = new Map();

  beforeAll(async () => {
    keepFiles(content, new Map(), filesOf(smallNewsroom()));
    const fresh = ['--output', join(folder, 'fresh'), '--cache', join(folder, 'fresh-cache')];
    await sijill(['build', '--content', content, ...fresh]);
    expected = treeOf(join(folder, 'fresh'));

    mkdirSync(home);
    first = startCommand([...command, join(home, 'cache')]);
    await first.begun;
    first.signal('SIGSTOP', 'all its processes');
    before = readdirSync(home, { recursive: true, encoding: 'utf8' }).sort();
    // With a cache of its own: it is the output that can have only one.
    second = await sijill([...command, join(folder, 'another-cache')]);
    after = readdirSync(home, { recursive: true, encoding: 'utf8' }).sort();
    first.signal('SIGCONT', 'all its processes');
  });
  afterAll(() => first.signal('SIGKILL', 'all its processes'));

  test('says so in one plain line and ends with 1', () => {
    expect(second.code).toBe(1);
    expect(second.complaints).toMatch(/another build/i);
    expect(second.complaints).toContain(join(home, 'site'));
    expect(second.complaints).not.toMatch(/^\s+at /m);
  });

  test('touches nothing', () => {
    expect(after).toEqual(before);
  });

  test('leaves the first to end as if it had been alone', async () => {
    expect(await first.ended).toMatchObject({ code: 0, complaints: '' });
    expect(differences(treeOf(join(home, 'site')), expected)).toBe('');
  });

  test('may go ahead once the first is over', async () => {
    const { code, complaints } = await sijill([...command, join(home, 'cache')]);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(differences(treeOf(join(home, 'site')), expected)).toBe('');
  });
});
