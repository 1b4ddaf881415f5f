import { cpSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { followChanges } from '../../src/cli/follow-changes.ts';
import { freshFolder } from '../fresh-folder.ts';

const soon = { timeout: 20_000, interval: 20 };
const nothing = async () => {};

/** A folder to follow, in one where nothing else happens. */
function contentFolder(): string {
  const folder = join(freshFolder(), 'content');
  mkdirSync(folder);
  return folder;
}

/** Follows a folder and gives all paths that were told of since, each once. */
async function heardOf(folder: string): Promise<Set<string>> {
  const heard = new Set<string>();
  const changed = async (paths: string[] = []) => {
    for (const path of paths) heard.add(path);
  };
  await followChanges(folder, { changed, settled: nothing });
  return heard;
}

test('every change is taken up at once, one after the other, and what can wait comes after the last', async () => {
  const folder = contentFolder();
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
    changed: (paths) => task(paths?.join() ?? 'all'),
    settled: () => task('settled'),
  });
  expect(done).toEqual(['all']);
  writeFileSync(join(folder, 'one'), '');
  await vi.waitFor(() => expect(done).toContain('settled'), soon);
  expect(done).toEqual(['all', 'one', 'two', 'settled']);
});

test('what changes while all of it is taken up for the first time is taken up afterwards', async () => {
  const folder = contentFolder();
  writeFileSync(join(folder, 'old'), '');
  const done: string[] = [];
  await followChanges(folder, {
    async changed(paths) {
      if (!paths) {
        writeFileSync(join(folder, 'old'), 'Edited');
        writeFileSync(join(folder, 'new'), '');
      }
      done.push(...(paths ?? ['all']));
    },
    settled: nothing,
  });
  await vi.waitFor(() => expect(done.slice().sort()).toEqual(['all', 'new', 'old']), soon);
  expect(done[0]).toBe('all');
});

describe('what fails is told, and tried again', () => {
  const failure = new Error('Another build has the output');

  test('with the next change', async () => {
    const folder = contentFolder();
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const done: string[] = [];
    let isFirst = true;
    await followChanges(folder, {
      async changed(paths) {
        if (paths && isFirst) {
          isFirst = false;
          throw failure;
        }
        done.push(...(paths ?? []));
      },
      settled: nothing,
    });
    writeFileSync(join(folder, 'one'), '');
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(failure.message), soon);
    writeFileSync(join(folder, 'two'), '');
    // Sooner than it would be tried again by itself.
    await vi.waitFor(() => expect(done.slice().sort()).toEqual(['one', 'two']), { timeout: 4_000 });
    told.mockRestore();
  });

  test.each([
    ['although nothing else changes', [undefined, ['one'], ['one']]],
    ['the first time too, and then with all there is', [undefined, undefined]],
  ])('%s', async (_, expected) => {
    const folder = contentFolder();
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const tried: (string[] | undefined)[] = [];
    await followChanges(folder, {
      async changed(paths) {
        tried.push(paths);
        if (tried.length === expected.length - 1) throw failure;
      },
      settled: nothing,
    });
    if (expected.length > 2) writeFileSync(join(folder, 'one'), '');
    await vi.waitFor(() => expect(tried).toEqual(expected), soon);
    told.mockRestore();
  });
});

describe('a file is heard of however an editor saves it', () => {
  test.each<[string, (file: string) => void]>([
    ['written over', (file) => writeFileSync(file, 'Two')],
    [
      'written aside and renamed',
      (file) => {
        writeFileSync(`${file}~`, 'Two');
        renameSync(`${file}~`, file);
      },
    ],
    [
      'kept under another name and made anew',
      (file) => {
        renameSync(file, `${file}.bak`);
        writeFileSync(file, 'Two');
        unlinkSync(`${file}.bak`);
      },
    ],
    [
      'deleted and made anew',
      (file) => {
        unlinkSync(file);
        writeFileSync(file, 'Two');
      },
    ],
    ['deleted', (file) => unlinkSync(file)],
  ])('%s', async (_, save) => {
    const folder = contentFolder();
    mkdirSync(join(folder, 'ar/2015'), { recursive: true });
    const file = join(folder, 'ar/2015/خبر [1].md');
    writeFileSync(file, 'One');
    const heard = await heardOf(folder);
    save(file);
    await vi.waitFor(() => expect(heard).toContain('ar/2015/خبر [1].md'), soon);
    // And the next time, for it may be another file by now.
    heard.clear();
    writeFileSync(file, 'Three');
    await vi.waitFor(() => expect(heard).toContain('ar/2015/خبر [1].md'), soon);
  });
});

describe('a folder with many files is heard of with each of them', () => {
  const many = Array.from({ length: 300 }, (_, at) => `deep/${at % 7}/file-${at}.md`);
  const made = () => {
    const folder = freshFolder();
    for (const path of many) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), path);
    }
    return folder;
  };

  test('moved in, and out', async () => {
    const folder = contentFolder();
    const heard = await heardOf(folder);
    const elsewhere = made();
    renameSync(join(elsewhere, 'deep'), join(folder, 'deep'));
    await vi.waitFor(() => expect([...heard]).toEqual(expect.arrayContaining(many)), soon);
    heard.clear();
    renameSync(join(folder, 'deep'), join(elsewhere, 'deep'));
    await vi.waitFor(() => expect([...heard]).toEqual(expect.arrayContaining(many)), soon);
  });

  test('copied in', async () => {
    const folder = contentFolder();
    const heard = await heardOf(folder);
    cpSync(made(), folder, { recursive: true });
    await vi.waitFor(() => expect([...heard]).toEqual(expect.arrayContaining(many)), soon);
  });
});

describe('a folder is followed', () => {
  test('that is not there yet, nor what it would lie in', async () => {
    const folder = join(freshFolder(), 'a/b/content');
    const heard = await heardOf(folder);
    mkdirSync(folder, { recursive: true });
    await vi.waitFor(() => expect([...heard]).not.toEqual([]), soon);
    writeFileSync(join(folder, 'site.yaml'), '');
    await vi.waitFor(() => expect(heard).toContain('site.yaml'), soon);
  });

  test('that goes and comes back', async () => {
    const home = freshFolder();
    const folder = join(home, 'content');
    mkdirSync(folder);
    writeFileSync(join(folder, 'site.yaml'), '');
    const heard = await heardOf(folder);
    renameSync(folder, join(home, 'aside'));
    await vi.waitFor(() => expect(heard).toContain('site.yaml'), soon);
    heard.clear();
    renameSync(join(home, 'aside'), folder);
    await vi.waitFor(() => expect(heard).toContain('site.yaml'), soon);
    heard.clear();
    writeFileSync(join(folder, 'site.yaml'), 'name: A');
    await vi.waitFor(() => expect(heard).toContain('site.yaml'), soon);
  });

  test('that a link leads to', async () => {
    const home = freshFolder();
    mkdirSync(join(home, 'articles'));
    symlinkSync('articles', join(home, 'content'));
    const heard = await heardOf(join(home, 'content'));
    writeFileSync(join(home, 'articles/site.yaml'), '');
    await vi.waitFor(() => expect(heard).toContain('site.yaml'), soon);
  });
});

test('nothing is heard of what lies beside the folder, behind a link or behind a dot', async () => {
  const home = freshFolder();
  const folder = join(home, 'content');
  const behind = mkdtempSync(join(home, 'behind-'));
  mkdirSync(join(folder, '.git'), { recursive: true });
  symlinkSync(behind, join(folder, 'link'));
  const heard = await heardOf(folder);
  writeFileSync(join(home, 'content.md'), '');
  writeFileSync(join(behind, 'a'), '');
  writeFileSync(join(folder, '.git/index'), '');
  writeFileSync(join(folder, '.article.md.swp'), '');
  writeFileSync(join(folder, 'last.md'), '');
  await vi.waitFor(() => expect(heard).toContain('last.md'), soon);
  expect([...heard]).toEqual(['last.md']);
});
