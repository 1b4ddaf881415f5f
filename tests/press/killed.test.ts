import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAccount } from '../archive/account.ts';
import { brokenLinks } from '../archive/broken-links.ts';
import { type ChangeName, changed, type State } from '../archive/changes.ts';
import { type Files, filesOf } from '../archive/files.ts';
import { keepFiles } from '../archive/keep-files.ts';
import { preload } from '../archive/preload.ts';
import { below, random } from '../archive/random.ts';
import { type Builder, startBuilder } from '../archive/run-build.ts';
import { smallNewsroom } from '../archive/small-newsroom.ts';
import { startCommand } from '../archive/start-command.ts';
import { differences, type Tree, treeOf } from '../archive/trees.ts';
import { now } from '../site.ts';

/** Kills at random moments too by `SIJILL_KILLS=300`; other ones by `SIJILL_SEED=2`. */
const kills = Number(process.env.SIJILL_KILLS ?? 0);
const seed = Number(process.env.SIJILL_SEED ?? 1);

/** Each turn's changes; the last lead back to the first newsroom, so that they go round. */
const turns: readonly (readonly ChangeName[])[] = [
  ['add an article', 'edit a headline', 'rename an article'],
  ['delete an article', 'backdate an article beyond all others', 'change a colour'],
  ['add or remove an edition', 'give a subject another address', 'change the bytes of a picture'],
  ['delete an article', 'move an article to another day', 'delete a story', 'rename a section'],
];

function newsrooms(): Files[] {
  let state: State = { newsroom: smallNewsroom(), now, serial: 1 };
  const later = turns.map((names, place) => {
    for (const [index, name] of names.entries()) state = changed(state, name, random(seed + place, index));
    return filesOf(state.newsroom);
  });
  return [filesOf(smallNewsroom()), ...later];
}

describe('a build that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-'));
  const content = join(folder, 'content');
  const site = { output: join(folder, 'site'), cache: join(folder, 'cache') };
  const contents = newsrooms();
  const expected: Tree[] = [];
  const durations: number[] = [];
  let builder: Builder;
  let files: Files = new Map();

  const bring = (wanted: Files) => {
    keepFiles(content, files, wanted);
    files = wanted;
  };
  const start = (environment: Record<string, string> = {}) =>
    startCommand(
      ['build', '--content', content, '--output', site.output, '--cache', site.cache],
      environment,
    );

  /** Milliseconds from the first line of output to the end of a build that nobody kills. */
  async function duration(): Promise<number> {
    const command = start();
    await command.begun;
    const begun = performance.now();
    expect(await command.ended).toMatchObject({ code: 0, complaints: '' });
    return performance.now() - begun;
  }

  beforeAll(async () => {
    builder = startBuilder();
    for (const [place, wanted] of contents.entries()) {
      bring(wanted);
      const fresh = { output: join(folder, `fresh-${place}`), cache: join(folder, `cache-${place}`) };
      await builder.build({ content, ...fresh, now });
      expected.push(treeOf(fresh.output));
    }
    bring(filesOf(smallNewsroom()));
    await builder.build({ content, ...site, now });
    for (const wanted of contents.slice(1, 3)) {
      bring(wanted);
      durations.push(await duration());
    }
  });
  afterAll(() => {
    builder.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Brings other content, after a build that was killed, and builds it. */
  async function expectRight(place: number, moment: string): Promise<void> {
    expect(brokenLinks(site.output), moment).toEqual([]);
    expect(treeOf(site.output).has('index.html'), moment).toBe(true);
    await builder.build({ content, ...site, now });
    expect(brokenLinks(site.output), moment).toEqual([]);
    expect(differences(treeOf(site.output), expected[place] ?? new Map()), moment).toBe('');
  }

  test('right before any of its steps leaves a site whose links all lead somewhere, and the next build is right', async () => {
    const counted = join(folder, 'count');
    const dying = {
      ...preload('dying', folder),
      DYING_PATHS: JSON.stringify([folder]),
      DYING_COUNT: counted,
    };
    bring(contents[3] ?? new Map());
    expect((await start(dying).ended).code).toBe(0);
    const count = Number(readFileSync(counted, 'utf8'));
    // The first and the last ones, which are of the journal and the ledger, and some of those between.
    const steps = [0, 1, ...[1, 2, 3].map((part) => Math.round((count * part) / 4)), count - 1];
    steps.splice(-1, 0, ...[7, 5, 4, 3, 2].map((before) => count - before));
    for (const [kill, step] of steps.entries()) {
      const place = (kill + 4) % contents.length;
      bring(contents[place] ?? new Map());
      const { code } = await start({ ...dying, DYING_AT: String(step) }).ended;
      await expectRight(place, `killed before step ${step} of ${count}${code === null ? '' : ', or not'}`);
    }
  });

  test('in the middle of publishing is finished by the next, which prints nothing', async () => {
    const place = 2;
    bring(contents[place] ?? new Map());
    const dying = { ...preload('dying', folder), DYING_PATHS: JSON.stringify([site.output]), DYING_AT: '9' };
    expect((await start(dying).ended).code).toBeNull();
    expect(differences(treeOf(site.output), expected[place] ?? new Map())).not.toBe('');
    const { code, output } = await start().ended;
    expect(code).toBe(0);
    expect(readAccount(output)).toMatchObject({ printed: 0, files: 0 });
    expect(differences(treeOf(site.output), expected[place] ?? new Map())).toBe('');
  });

  if (kills > 0)
    test(
      `at any moment leaves a site whose links all lead somewhere, and the next build is right: ${kills} kills`,
      async () => {
        const longest = Math.max(...durations);
        for (let kill = 0; kill < kills; kill++) {
          const draw = random(seed, kill);
          const place = (kill + 3) % contents.length;
          bring(contents[place] ?? new Map());
          // One moment in each of as many parts of the time, in an order that mixes early and late ones.
          const part = (kill * 7) % kills;
          const wait = ((part + draw()) / kills) * longest;
          const whom = below(draw, 2) === 0 ? 'it alone' : 'all its processes';
          const moment = `kill ${kill}, of ${whom}, after ${wait.toFixed(0)} of ${longest.toFixed(0)} ms`;

          const command = start();
          await command.begun;
          const timer = setTimeout(() => command.signal('SIGKILL', whom), wait);
          await command.ended;
          clearTimeout(timer);
          await expectRight(place, moment);
          command.signal('SIGKILL', 'all its processes');
        }
      },
      Math.max(kills, 1) * 10_000,
    );
});
