import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../archive/files.ts';
import { keepFiles } from '../archive/keep-files.ts';
import { preload } from '../archive/preload.ts';
import { smallNewsroom } from '../archive/small-newsroom.ts';
import { differences, type Tree, treeOf } from '../archive/trees.ts';
import { type Outcome, sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';

const folder = freshFolder();
const content = join(folder, 'content');
const cache = join(folder, 'cache');
const disk = join(folder, 'disk');
const site = join(disk, 'site');

const build = (output: string, kept: string, environment: Record<string, string> = {}) =>
  sijill(['build', '--content', content, '--output', output, '--cache', kept], environment);

const failingDisk = preload('failing-disk', folder);

/** What makes a folder of a command's world be on a disk that has so many bytes left; that is read-only, for null. */
const failing = (place: string, room: number | null): Record<string, string> => ({
  ...failingDisk,
  FAILING_FOLDER: place,
  FAILING_ROOM: room === null ? '' : String(room),
});

/** A message for people: no stack, and not Node's own words, such as «EACCES: permission denied, open …». */
function expectPlainWords({ code, complaints }: Outcome, words: RegExp): void {
  expect(code).toBe(1);
  expect(complaints).toMatch(words);
  expect(complaints).not.toMatch(/^\s+at /m);
  expect(complaints).not.toMatch(/\bE[A-Z]{3,}: /);
  expect(complaints.trim().split('\n').length).toBeLessThanOrEqual(3);
}

const readOnly = /cannot be written|read-only/i;
const full = /\bfull\b|no (?:more )?(?:room|space)/i;

beforeAll(() => keepFiles(content, new Map(), filesOf(smallNewsroom())));

test('an output under a file is refused in plain words', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'A file.');
  const { code, complaints } = await build(join(file, 'site'), cache);
  expect([1, 2]).toContain(code);
  expect(complaints).toContain(join(file, 'site'));
  expect(complaints).not.toMatch(/^\s+at |\bE[A-Z]{3,}: /m);
});

describe('an old site', () => {
  let old: Tree = new Map();

  beforeAll(async () => {
    expect((await build(site, cache)).code).toBe(0);
    old = treeOf(site);
    // A colour and a text on every page, so that the next build has every page to write, and another article.
    const newsroom = smallNewsroom();
    const [first, ...others] = newsroom.articles;
    const articles = first ? [{ ...first, slug: 'another' }, ...others] : others;
    keepFiles(
      content,
      filesOf(newsroom),
      filesOf({ ...newsroom, articles, accent: '#113355', tagline: 'شعار آخر' }),
    );
  });

  test('stays as it was where the disk is read-only', async () => {
    const outcome = await build(site, cache, failing(disk, null));
    expectPlainWords(outcome, readOnly);
    expect(outcome.complaints).toContain(disk);
    expect(differences(treeOf(site), old)).toBe('');
  });

  test.each([0, 200, 600])('stays as it was where the disk is full after %s kilobytes', async (kilobytes) => {
    const outcome = await build(site, cache, failing(disk, kilobytes * 1024));
    expectPlainWords(outcome, full);
    expect(outcome.complaints).toContain(
      `make room on the disk of ${site}, or give another folder with --output`,
    );
    expect(differences(treeOf(site), old)).toBe('');
  });

  test('stays as it was where the cache is on a full disk', async () => {
    const kept = join(folder, 'full-cache');
    cpSync(cache, kept, { recursive: true });
    const outcome = await build(site, kept, failing(kept, 0));
    expectPlainWords(outcome, full);
    expect(outcome.complaints).toContain(
      `make room on the disk of ${kept}, or give another folder with --cache`,
    );
    expect(differences(treeOf(site), old)).toBe('');
  });

  test.each([
    ['--delta', ['--delta']],
    ['--part', ['--shard', '1/2', '--part']],
  ])('stays as it was where the folder of %s is on a full disk, which is named', async (option, flags) => {
    const place = join(folder, `full${option}`, 'folder');
    const kept = join(folder, `cache${option}`);
    const outcome = await sijill(
      ['build', '--content', content, '--cache', kept, ...flags, place],
      failing(dirname(place), 4096),
    );
    expectPlainWords(outcome, full);
    expect(outcome.complaints).toContain(
      `make room on the disk of ${place}, or give another folder with ${option}`,
    );
    expect(differences(treeOf(site), old)).toBe('');
  });

  test('stays as it was where the cache is a file, which is left alone', async () => {
    const file = join(folder, 'no-cache');
    writeFileSync(file, 'Notes.');
    const outcome = await build(site, file);
    expectPlainWords(outcome, /A file stands where a folder is needed/);
    expect(outcome.complaints).toContain('give another folder with --cache');
    expect(readFileSync(file, 'utf8')).toBe('Notes.');
    expect(differences(treeOf(site), old)).toBe('');
  });

  test('is followed by the right one once there is room', async () => {
    expect((await build(site, cache)).code).toBe(0);
    expect((await build(join(folder, 'fresh'), join(folder, 'fresh-cache'))).code).toBe(0);
    expect(differences(treeOf(site), treeOf(join(folder, 'fresh')))).toBe('');
  });
});
