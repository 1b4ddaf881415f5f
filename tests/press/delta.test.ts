import { cpSync, existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ChangeName, changed, type State } from '../archive/changes.ts';
import { type Files, filesOf } from '../archive/files.ts';
import { keepFiles } from '../archive/keep-files.ts';
import { random } from '../archive/random.ts';
import { smallNewsroom } from '../archive/small-newsroom.ts';
import { differences, type Tree, treeOf } from '../archive/trees.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { now } from '../site.ts';

const folder = freshFolder();
const content = join(folder, 'content');
const served = join(folder, 'served');
const cache = join(folder, 'cache');
let files: Files = new Map();
let state: State = { newsroom: smallNewsroom(), now, serial: 1 };

async function run(...flags: string[]): Promise<string> {
  const { code, output, complaints } = await sijill(['build', '--content', content, ...flags]);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  return output;
}

const bring = (names: readonly ChangeName[]) => {
  for (const [place, name] of names.entries()) state = changed(state, name, random(3, place));
  keepFiles(content, files, filesOf(state.newsroom));
  files = filesOf(state.newsroom);
};

/** What a delta holds: the files to put into the site and the paths to take out of it. */
function deltaIn(delta: string): { changed: Tree; deleted: string[] } {
  const site = join(delta, 'site');
  return {
    changed: existsSync(site) ? treeOf(site) : new Map(),
    deleted: readFileSync(join(delta, 'deleted.txt'), 'utf8').split('\n').filter(Boolean),
  };
}

/** Does to the served site what a host does with a delta. */
function apply(delta: string): void {
  if (existsSync(join(delta, 'site'))) cpSync(join(delta, 'site'), served, { recursive: true });
  for (const path of deltaIn(delta).deleted) {
    // What an earlier one took out, without being acknowledged, is there no more.
    if (path.endsWith('/')) {
      if (existsSync(join(served, path))) rmdirSync(join(served, path));
    } else rmSync(join(served, path), { force: true });
  }
}

const acknowledge = (...flags: string[]) => sijill(['delivered', '--cache', cache, ...flags]);

const foldersOf = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();

async function fromNothing(name: string): Promise<Tree> {
  await run('--output', join(folder, name), '--cache', join(folder, `${name}-cache`));
  return treeOf(join(folder, name));
}

beforeAll(async () => {
  bring([]);
  await run('--output', served, '--cache', cache);
  expect(await acknowledge('--output', served)).toMatchObject({ code: 0, complaints: '' });
});

describe.each([
  ['the first', ['edit a headline', 'delete an article', 'add an article', 'rename an article']],
  [
    'the next, which goes on from its ledger,',
    ['delete an article', 'change the bytes of a picture', 'rename a subject'],
  ],
  ['one of every page', ['change the tagline']],
] satisfies [string, ChangeName[]][])('%s delta', (name, changes) => {
  const delta = join(freshFolder(), 'delta');
  let old: Tree = new Map();
  let asked: string[] = [];

  beforeAll(async () => {
    bring(changes);
    old = treeOf(served);
    const before = readdirSync(folder);
    // The default output is no site of this content: nobody may look at it or write it.
    await run('--delta', delta, '--cache', cache);
    asked = readdirSync(folder).filter((each) => !before.includes(each));
  });

  test('holds only files that changed', () => {
    const same = [...deltaIn(delta).changed].filter(([path, bytes]) => old.get(path)?.equals(bytes));
    expect(same.map(([path]) => path)).toEqual([]);
    expect(deltaIn(delta).changed.size).toBeGreaterThan(0);
  });

  test('deletes only files that are there, and none that it brings', () => {
    const { changed: brought, deleted } = deltaIn(delta);
    const files = deleted.filter((path) => !path.endsWith('/'));
    expect(files.filter((path) => !old.has(path) || brought.has(path))).toEqual([]);
    expect(files).toEqual([...files].sort());
  });

  test('is all that there is: no site, and nothing beside it', () => {
    expect(asked).toEqual([]);
    expect(readdirSync(delta).sort()).toEqual(['deleted.txt', 'delivery.json', 'site']);
  });

  test('makes of the old site what a build from nothing gives', async () => {
    apply(delta);
    const whole = await fromNothing(`whole-${name}`);
    expect(differences(treeOf(served), whole)).toBe('');
    expect(foldersOf(served)).toEqual(foldersOf(join(folder, `whole-${name}`)));
  });

  test('is the last one that was made, and can be acknowledged', async () => {
    expect(await acknowledge('--delta', delta)).toMatchObject({ code: 0, complaints: '' });
  });
});

test('when nothing changed, a delta is empty', async () => {
  const delta = join(folder, 'empty');
  await run('--delta', delta, '--cache', cache);
  expect(deltaIn(delta)).toEqual({ changed: new Map(), deleted: [] });
});

describe('deltas that were not acknowledged', () => {
  const [lost, last] = [join(folder, 'lost'), join(folder, 'last')];

  beforeAll(async () => {
    bring(['edit a headline', 'delete an article']);
    await run('--delta', lost, '--cache', cache);
    bring(['add an article', 'rename an article']);
    await run('--delta', last, '--cache', cache);
  });

  test('are all in the next one, which makes of the old site what a build from nothing gives', async () => {
    const [first, both] = [deltaIn(lost), deltaIn(last)];
    expect(first.deleted.length).toBeGreaterThan(0);
    const all = new Set([...both.changed.keys(), ...both.deleted]);
    const left = [...first.changed.keys(), ...first.deleted].filter((path) => !all.has(path));
    // A folder that was empty for a while is not now.
    expect(left.filter((path) => !path.endsWith('/'))).toEqual([]);
    apply(last);
    expect(differences(treeOf(served), await fromNothing('whole-both'))).toBe('');
  });

  test('are not acknowledged where they are not the last one, and it is said which that is', async () => {
    const { delivery } = JSON.parse(readFileSync(join(last, 'delivery.json'), 'utf8'));
    const { code, output, complaints } = await acknowledge('--delta', lost);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(complaints).toContain(`${lost} holds the delta`);
    expect(complaints).toContain(delivery);
  });

  test('are not acknowledged where a site was built here since, and the next one holds that too', async () => {
    bring(['edit a headline']);
    await run('--output', join(folder, 'here'), '--cache', cache);
    expect(await acknowledge('--delta', last)).toMatchObject({
      code: 1,
      complaints: expect.stringContaining('another build came after it'),
    });
    await run('--delta', last, '--cache', cache);
    apply(last);
    expect(differences(treeOf(served), treeOf(join(folder, 'here')))).toBe('');
    expect(await acknowledge('--delta', last)).toMatchObject({ code: 0 });
  });

  test('nor are folders that are no delta, no site, or another site than the ledger tells of', async () => {
    expect(await acknowledge('--delta', folder)).toMatchObject({ code: 1 });
    expect(await acknowledge('--output', folder)).toMatchObject({ code: 1 });
    expect(await acknowledge('--output', join(folder, 'whole-both'))).toMatchObject({ code: 1 });
  });
});

describe('a delta is the whole site, and says so', () => {
  const whole = 'The delta is the whole site';

  test('without a ledger', async () => {
    const delta = join(folder, 'everything');
    expect(await run('--delta', delta, '--cache', join(folder, 'no-ledger'))).toContain(whole);
    expect(deltaIn(delta).deleted).toEqual([]);
    expect(differences(deltaIn(delta).changed, treeOf(served))).toBe('');
    // And again, for what else the host has is not known before it is acknowledged.
    expect(await run('--delta', delta, '--cache', join(folder, 'no-ledger'))).toContain(whole);
    expect(differences(deltaIn(delta).changed, treeOf(served))).toBe('');
  });

  test('after builds of a site here, which nobody said was brought anywhere', async () => {
    const delta = join(folder, 'first');
    bring(['delete an article']);
    expect(await run('--delta', delta, '--cache', join(folder, 'whole-both-cache'))).toContain(whole);
    const { changed: all, deleted } = deltaIn(delta);
    expect(differences(all, await fromNothing('whole-first'))).toBe('');
    // What the ledger knows to have been there before goes.
    expect(deleted.filter((path) => !path.endsWith('/')).length).toBeGreaterThan(0);
  });

  test('with --force', async () => {
    const delta = join(folder, 'forced');
    expect(await run('--delta', delta, '--cache', cache, '--force')).toContain(whole);
    expect(differences(deltaIn(delta).changed, treeOf(join(folder, 'whole-first')))).toBe('');
  });
});
