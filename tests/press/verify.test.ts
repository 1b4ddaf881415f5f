import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../archive/files.ts';
import { keepFiles } from '../archive/keep-files.ts';
import { smallNewsroom } from '../archive/small-newsroom.ts';
import { differences, type Tree, treeOf } from '../archive/trees.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';

const folder = freshFolder();
const content = join(folder, 'content');
const site = join(folder, 'site');
const cache = join(folder, 'cache');
let whole: Tree = new Map();

async function build(...flags: string[]): Promise<string> {
  const args = ['build', '--content', content, '--output', site, '--cache', cache, ...flags];
  const { code, output, complaints } = await sijill(args);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  return output;
}

/** The first file of the site like this one. */
function fileLike(pattern: RegExp): string {
  const path = [...whole.keys()].find((each) => pattern.test(each));
  if (path === undefined) throw new Error(`The site has no file like ${pattern}`);
  return path;
}

const write = (path: string, bytes: string | Uint8Array) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), bytes);
};
const remove = (path: string) => rmSync(join(site, path), { recursive: true });

/** The same bytes but for a bit of the one in the middle. */
function flip(path: string): void {
  const bytes = readFileSync(join(site, path));
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(join(site, path), bytes);
}

beforeAll(async () => {
  keepFiles(content, new Map(), filesOf(smallNewsroom()));
  await build();
  whole = treeOf(site);
});

test('--verify finds a site as it was made, and does nothing', async () => {
  const output = await build('--verify');
  expect(output).toContain(`compared ${whole.size} files with the ledger: 0 missing, 0 changed, 0 foreign`);
  expect(output).toContain('printed 0 pages, wrote 0 files');
});

describe('of a site that someone has changed', () => {
  let told = '';
  let missing: string[] = [];
  let changed: string[] = [];
  let foreign: string[] = [];

  beforeAll(async () => {
    const feed = 'ar/feed.xml';
    const about = 'ar/about/index.html';
    missing = ['ar/index.html', fileLike(/^assets\/.*\.js$/), fileLike(/^media\/.*\.webp$/)];
    changed = [
      'en/index.html',
      fileLike(/^media\/.*\.(?:png|jpe?g)$/),
      fileLike(/^ar\/search\/[^/]+\/.+/),
      fileLike(/^en\/\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/),
    ];
    foreign = ['ملف غريب %20.txt', 'ar/2015/index.html.bak'];
    missing.forEach(remove);
    changed.forEach(flip);
    for (const path of foreign) write(path, 'foreign');
    // A page that is a folder, a folder that is a file, and a link to the very bytes that should be there.
    remove(feed);
    write(`${feed}/within.txt`, 'foreign');
    remove(dirname(about));
    write(dirname(about), 'foreign');
    missing.push(feed, about);
    foreign.push(`${feed}/within.txt`, dirname(about));
    remove('robots.txt');
    writeFileSync(join(folder, 'robots.txt'), whole.get('robots.txt') ?? '');
    symlinkSync(join(folder, 'robots.txt'), join(site, 'robots.txt'));
    changed.push('robots.txt');
    write('.hidden', "The host's own.");
    told = await build('--verify');
  });

  test('--verify tells what is missing, changed or foreign', () => {
    const lines = told.split('\n').filter((line) => /^ {2}(?:missing|changed|foreign) /.test(line));
    const expected = Object.entries({ missing, changed, foreign }).flatMap(([kind, paths]) =>
      paths.map((path) => `  ${kind}  ${path}`),
    );
    expect(lines.sort()).toEqual(expected.sort());
    expect(told).toContain(
      `with the ledger: ${missing.length} missing, ${changed.length} changed, ${foreign.length} foreign`,
    );
  });

  test('it makes them right and nothing else, and leaves hidden files that are foreign', () => {
    const after = new Map(treeOf(site));
    expect(after.delete('.hidden')).toBe(true);
    expect(differences(after, whole)).toBe('');
    expect(statSync(join(site, 'robots.txt')).isFile()).toBe(true);
    expect(told).toContain(`wrote ${missing.length + changed.length} files`);
    expect(told).toContain(`removed ${foreign.length} files`);
  });

  test('a page that came back is told of as it was made: why it was printed, and when', async () => {
    const { output } = await sijill(['explain', '/ar/', '--cache', cache]);
    expect(output).toContain('2026-01-01T00:00:00.000Z, because it was new');
  });
});

test('the mark of the site itself is made right, and so is a site whose ledger is another one', async () => {
  const mark = join(site, 'sijill.json');
  writeFileSync(mark, '{}');
  const output = await build('--verify');
  expect(output).toContain('  changed  sijill.json');
  expect(output).toContain('printed 0 pages');
  expect(readFileSync(mark)).toEqual(whole.get('sijill.json'));
});

test('without a ledger --verify says so, and all is made anew', async () => {
  rmSync(join(cache, 'ledger'), { recursive: true });
  write('foreign.txt', 'foreign');
  expect(await build('--verify')).toContain('There is no ledger of this site');
  rmSync(join(site, '.hidden'), { force: true });
  expect(differences(treeOf(site), whole)).toBe('');
});

test('--force makes all anew, to the same bytes, with what the caches have', async () => {
  const kept = () =>
    ['renditions', 'texts'].flatMap((room) =>
      readdirSync(join(cache, room), { recursive: true, encoding: 'utf8' }).map((name) => {
        const { ino, mtimeMs } = statSync(join(cache, room, name));
        return `${room}/${name} ${ino} ${mtimeMs}`;
      }),
    );
  const before = kept();
  flip('ar/index.html');
  write('foreign.txt', 'foreign');
  const output = await build('--force');
  expect(output).toContain(`wrote ${whole.size - 1} files`);
  expect(differences(treeOf(site), whole)).toBe('');
  expect(kept()).toEqual(before);
});
