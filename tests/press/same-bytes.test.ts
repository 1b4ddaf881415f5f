import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeNames } from '../archive/changes.ts';
import { filesOf } from '../archive/files.ts';
import { followChanges } from '../archive/follow-changes.ts';
import { keepFiles } from '../archive/keep-files.ts';
import { type Builder, startBuilder } from '../archive/run-build.ts';
import { smallNewsroom } from '../archive/small-newsroom.ts';
import { differences, type Tree, treeOf } from '../archive/trees.ts';
import { archiveShape, writeArchive } from '../archive/write-archive.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { now } from '../site.ts';

/** More sequences by `SIJILL_RUNS=200`, which may then take as long as they need; other ones by `SIJILL_SEED=2`. */
const { SIJILL_RUNS, SIJILL_SEED } = process.env;
const runs = Number(SIJILL_RUNS ?? 8);
const patience = SIJILL_RUNS === undefined ? 60_000 : runs * 30_000;

const step = fc.record({
  changes: fc.array(fc.record({ name: fc.constantFrom(...changeNames), seed: fc.nat(0xffff) }), {
    minLength: 1,
    maxLength: 4,
  }),
  builtBy: fc.constantFrom('the same process', 'a fresh process', 'the same process, after an error'),
});

const sequence = fc.record({
  inCheckout: fc.boolean(),
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
});

describe('after any sequence of changes', () => {
  let fromNothing: Builder;
  beforeAll(() => {
    fromNothing = startBuilder({ TZ: 'America/Los_Angeles' });
  });
  afterAll(() => fromNothing.stop());

  test(
    'a build gives the bytes that a build from nothing gives',
    async () => {
      await fc.assert(
        fc.asyncProperty(sequence, (each) => followChanges(each, now, fromNothing)),
        { numRuns: runs, seed: Number(SIJILL_SEED ?? 1), interruptAfterTimeLimit: patience },
      );
    },
    patience * 2,
  );
});

describe('two builds from nothing', () => {
  const content = join(freshFolder(), 'content');
  let expected: Tree = new Map();

  /** The site that the command makes in a folder of its own. */
  async function built(
    from: string,
    flags: readonly string[],
    environment: Record<string, string>,
  ): Promise<Tree> {
    const home = freshFolder();
    const folders = ['--content', from, '--output', join(home, 'site'), '--cache', join(home, 'cache')];
    const { code, complaints } = await sijill(['build', ...folders, ...flags], environment);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    return treeOf(join(home, 'site'));
  }

  beforeAll(async () => {
    keepFiles(content, new Map(), filesOf(smallNewsroom()));
    expected = await built(content, [], {});
    expect(expected.size).toBeGreaterThan(200);
  });

  test('in different folders, time zones and languages are the same', async () => {
    const elsewhere = join(freshFolder(), 'another/place');
    keepFiles(elsewhere, new Map(), filesOf(smallNewsroom()));
    const there = await built(elsewhere, [], {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(differences(there, expected)).toBe('');
  });

  test('with one worker and with three are the same, where there is work enough for three', async () => {
    const large = join(freshFolder(), 'content');
    // More than are worth starting other processes for.
    writeArchive(large, { ...archiveShape, articles: 310, from: '2023-01-01', subjects: 20 });
    const by = (workers: string) => built(large, ['--workers', workers], {});
    expect(differences(await by('3'), await by('1'))).toBe('');
  });
});
