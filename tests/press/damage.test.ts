import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChangeName, changed, type State } from '../archive/changes.ts';
import { damageOne } from '../archive/damages.ts';
import { type Files, filesOf } from '../archive/files.ts';
import { keepFiles } from '../archive/keep-files.ts';
import { below, random } from '../archive/random.ts';
import { type Builder, startBuilder } from '../archive/run-build.ts';
import { smallNewsroom } from '../archive/small-newsroom.ts';
import { differences, type Tree, treeOf } from '../archive/trees.ts';
import { freshFolder } from '../fresh-folder.ts';
import { now } from '../site.ts';

/** Other damages by `SIJILL_SEED=2`. */
const count = Number(process.env.SIJILL_DAMAGES ?? 20);
const seed = Number(process.env.SIJILL_SEED ?? 1);

const turns: readonly (readonly ChangeName[])[] = [
  ['edit a body', 'change the bytes of a picture'],
  ['edit a headline', 'rename a subject', 'change the tagline'],
];

const folder = freshFolder();
const content = join(folder, 'content');
const site = { output: join(folder, 'site'), cache: join(folder, 'cache') };
const contents: Files[] = [];
const expected: Tree[] = [];
let builder: Builder;
let files: Files = new Map();

const bring = (wanted: Files) => {
  keepFiles(content, files, wanted);
  files = wanted;
};

beforeAll(async () => {
  builder = startBuilder();
  const newsroom = smallNewsroom();
  let state: State = { newsroom: { ...newsroom, articles: newsroom.articles.slice(0, 10) }, now, serial: 1 };
  for (const [place, names] of [[], ...turns].entries()) {
    for (const [index, name] of names.entries()) state = changed(state, name, random(seed + place, index));
    contents.push(filesOf(state.newsroom));
    bring(filesOf(state.newsroom));
    const fresh = { output: join(folder, `fresh-${place}`), cache: join(folder, `cache-${place}`) };
    await builder.build({ content, ...fresh, now });
    expected.push(treeOf(fresh.output));
    rmSync(fresh.cache, { recursive: true });
  }
  await builder.build({ content, ...site, now });
}, 120_000);

afterAll(() => builder.stop());

test(
  `whatever is damaged of what is kept, the site is right at once: ${count} damages`,
  async () => {
    let place = contents.length - 1;
    for (let turn = 0; turn < count; turn++) {
      const draw = random(seed, turn);
      const damaged = Array.from({ length: 1 + below(draw, 3) }, () => damageOne(site.cache, draw));
      // One time in three nothing else has changed.
      if (below(draw, 3) > 0) place = (place + 1) % contents.length;
      const told = `damage ${turn}, then content ${place}: ${damaged.join('; ')}`;
      bring(contents[place] ?? new Map());
      // Most of them in a process that knows what it built, as npm start does.
      if (below(draw, 6) === 0) {
        builder.stop();
        builder = startBuilder();
      }
      await builder.build({ content, ...site, now }).catch((error: unknown) => {
        throw new Error(`${told}: ${error instanceof Error ? error.message : String(error)}`);
      });
      expect(differences(treeOf(site.output), expected[place] ?? new Map()), told).toBe('');
    }
  },
  count * 20_000,
);
