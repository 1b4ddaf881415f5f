import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ChangeName, changed, type State } from '../archive/changes.ts';
import { damages, filesBelow } from '../archive/damages.ts';
import { type Files, filesOf } from '../archive/files.ts';
import { keepFiles } from '../archive/keep-files.ts';
import { pick, random } from '../archive/random.ts';
import { smallNewsroom } from '../archive/small-newsroom.ts';
import { differences, treeOf } from '../archive/trees.ts';
import { type Outcome, sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { now } from '../site.ts';

const count = 3;
const numbers = Array.from({ length: count }, (_, place) => place + 1);
/** A folder for each machine of a matrix, and one for the machine that binds. */
const machines = new Map(numbers.map((number) => [number, freshFolder()]));
const binder = freshFolder();
const homeOf = (number: number) => machines.get(number) ?? binder;

let state: State = { newsroom: smallNewsroom(), now, serial: 1 };
let files: Files = new Map();

function bring(names: readonly ChangeName[]): void {
  for (const [place, name] of names.entries()) state = changed(state, name, random(5, place));
  for (const home of [...machines.values(), binder])
    keepFiles(join(home, 'content'), files, filesOf(state.newsroom));
  files = filesOf(state.newsroom);
}

const folders = (home: string) => ['--content', join(home, 'content'), '--cache', join(home, 'cache')];

/** One job of the matrix; what it hands on is its part alone, which moves to the binder's machine. */
async function shard(number: number, day: string): Promise<Outcome> {
  const part = join(homeOf(number), day);
  const outcome = await sijill([
    'build',
    '--shard',
    `${number}/${count}`,
    '--part',
    part,
    ...folders(homeOf(number)),
  ]);
  if (existsSync(part)) cpSync(part, join(binder, day, `part-${number}`), { recursive: true });
  return outcome;
}

const bind = (day: string, parts: readonly number[], output: string) =>
  sijill([
    'bind',
    ...parts.flatMap((number) => ['--part', join(binder, day, `part-${number}`)]),
    '--output',
    output,
    ...folders(binder),
  ]);

async function expectWhole(day: string): Promise<void> {
  const whole = ['--output', join(binder, `whole-${day}`), '--cache', join(binder, `whole-${day}-cache`)];
  expect((await sijill(['build', '--content', join(binder, 'content'), ...whole])).code).toBe(0);
  expect(differences(treeOf(join(binder, 'site')), treeOf(join(binder, `whole-${day}`)))).toBe('');
}

describe.each([
  ['the first day', []],
  [
    'a day on which articles and settings changed',
    ['edit a headline', 'delete an article', 'add an article', 'rename a subject'],
  ],
  ['a day on which everything changed', ['change the tagline', 'add or remove an edition']],
] satisfies [string, ChangeName[]][])('on %s', (day, changes) => {
  beforeAll(async () => {
    bring(changes);
    for (const outcome of await Promise.all(numbers.map((number) => shard(number, day)))) {
      expect(outcome).toMatchObject({ code: 0, complaints: '' });
    }
  });

  test('each part is a site and a ledger, and holds a part of the pages', () => {
    const sizes = numbers.map((number) => {
      const part = join(binder, day, `part-${number}`);
      expect(readdirSync(part).sort()).toEqual(['ledger', 'site']);
      return treeOf(join(part, 'site')).size;
    });
    expect(Math.max(...sizes)).toBeLessThan(sizes.reduce((sum, size) => sum + size, 0));
  });

  test('the parts bound give the bytes of one whole build', async () => {
    expect(await bind(day, numbers, join(binder, 'site'))).toMatchObject({ code: 0, complaints: '' });
    await expectWhole(day);
  });
});

test('parts are bound in whatever order they are named', async () => {
  const [output, day] = [join(binder, 'backwards'), 'a day on which everything changed'];
  expect(await bind(day, numbers.toReversed(), output)).toMatchObject({ code: 0 });
  expect(differences(treeOf(output), treeOf(join(binder, 'site')))).toBe('');
});

test('what was damaged of parts on their way is made anew, and told', async () => {
  const [day, output] = ['a day on which everything changed', join(binder, 'mended')];
  const partOf = (number: number) => join(binder, 'hurt', `part-${number}`);
  for (const number of numbers)
    cpSync(join(binder, day, `part-${number}`), partOf(number), { recursive: true });
  const draw = random(3, 0);
  const fileOf = (parts: readonly number[], name: RegExp) =>
    pick(
      draw,
      parts.flatMap((part) => filesBelow(partOf(part)).filter((file) => name.test(file))),
    );
  const [lost = 1, ...others] = numbers;
  damages['flip a bit'](fileOf([lost], /ledger\/ledger$/), draw, []);
  damages.cut(fileOf(others, /ledger\/records-/), draw);
  damages['change a letter'](fileOf(others, /site\/.*index\.html$/), draw, []);
  damages.delete(fileOf(others, /site\/assets\/.*\.js$/));
  damages.empty(fileOf(others, /site\/.*\.html$/));
  damages['put a folder in its place'](fileOf(others, /site\/assets\/.*\.woff2$/));
  const outcome = await bind('hurt', numbers, output);
  expect(outcome).toMatchObject({ code: 0, complaints: '' });
  expect(outcome.output).toContain('Damaged, and made anew: ');
  expect(differences(treeOf(output), treeOf(join(binder, 'site')))).toBe('');
});

test('a part that is made again in its own folder gives the right bytes, articles gone from it too', async () => {
  const [day, output] = ['kept', join(binder, 'kept-site')];
  for (const changes of [
    [],
    ['delete an article', 'backdate an article beyond all others'],
  ] satisfies ChangeName[][]) {
    bring(changes);
    for (const number of numbers) {
      const part = join(binder, day, `part-${number}`);
      const flags = ['--shard', `${number}/${count}`, '--part', part, ...folders(binder)];
      expect(await sijill(['build', ...flags])).toMatchObject({ code: 0, complaints: '' });
    }
    expect(await bind(day, numbers, output)).toMatchObject({ code: 0, complaints: '' });
  }
  const whole = ['--output', join(binder, 'kept-whole'), '--cache', join(binder, 'kept-whole-cache')];
  await sijill(['build', '--content', join(binder, 'content'), ...whole]);
  expect(differences(treeOf(output), treeOf(join(binder, 'kept-whole')))).toBe('');
});

test('a part that is missing ends with 1, says which, and leaves the site as it was', async () => {
  const before = treeOf(join(binder, 'site'));
  const outcome = await bind('the first day', [1, 3], join(binder, 'site'));
  expect(outcome.code).toBe(1);
  expect(outcome.complaints).toMatch(/\b2\/3\b|\bshard 2\b|\bpart 2\b/i);
  expect(differences(treeOf(join(binder, 'site')), before)).toBe('');
});

test.each(['0/3', '4/3', '2', 'two/3'])('%s is no shard', async (written) => {
  const outcome = await sijill([
    'build',
    '--shard',
    written,
    '--part',
    join(binder, 'none'),
    ...folders(binder),
  ]);
  expect(outcome.code).toBe(2);
  expect(outcome.complaints).toContain(written);
});
