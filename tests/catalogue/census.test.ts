import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { takeCensus } from '../../src/catalogue/files/census.ts';
import { listFolder } from '../../src/catalogue/files/files.ts';
import { readIndex } from '../../src/catalogue/files/git-index.ts';
import { freshFolder } from '../fresh-folder.ts';

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  }).toString();

function write(root: string, path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

const article = 'ar/2015/09/15/first.md';
const arabic = 'media/صورة من بيروت.txt';

/** A content folder within a repository that holds other things too, all of it committed. */
function checkout(more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const repository = freshFolder();
  write(repository, 'README.md', 'Not of the content\n');
  const files = {
    [article]: 'One\n',
    [arabic]: 'Beirut\n',
    'site.yaml': 'name: A\n',
    '.hidden/a': 'a',
    ...more,
  };
  for (const [path, bytes] of Object.entries(files)) write(repository, `content/${path}`, bytes);
  git(repository, 'init', '-q');
  git(repository, 'add', '-f', '.');
  git(repository, 'commit', '-q', '-m', 'First');
  return join(repository, 'content');
}

const blobId = (bytes: string | Uint8Array) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(bytes)}\0`)
    .update(bytes)
    .digest('hex');

const censusOf = (root: string) => takeCensus(root, listFolder(root).files);

/** What a census must say, by nothing but the files. */
const counted = (root: string): [path: string, id: string][] =>
  listFolder(root).files.map((path) => [path, blobId(readFileSync(join(root, path)))]);

afterEach(() => vi.unstubAllEnvs());

describe('every file is counted with its blob id, dot files left out', () => {
  const root = checkout({ 'media/long.bin': Buffer.alloc(3_000_001, 'long') });
  const expected = counted(root);
  const repository = dirname(root);

  test('in a checkout, where none is read', () => {
    expect([...censusOf(root)]).toEqual(expected);
    expect([...readIndex(root).unchanged].filter(([path]) => !path.startsWith('.')).sort()).toEqual(expected);
    expect(expected.map(([path]) => path)).toEqual([article, 'media/long.bin', arabic, 'site.yaml']);
    expect(expected[0]?.[1]).toBe(git(repository, 'rev-parse', `HEAD:content/${article}`).trim());
  });

  test('in a fresh clone, a shallow one too', () => {
    const clone = freshFolder();
    git(clone, 'clone', '-q', '--depth', '1', `file://${repository}`, 'clone');
    expect([...censusOf(join(clone, 'clone/content'))]).toEqual(expected);
    expect(readIndex(join(clone, 'clone/content')).unchanged.has(article)).toBe(true);
  });

  test('in a copy without git', () => {
    const copy = freshFolder();
    cpSync(root, copy, { recursive: true });
    expect(readIndex(copy).unchanged.size).toBe(0);
    expect([...censusOf(copy)]).toEqual(expected);
  });

  test('where the whole checkout is the content', () => {
    const paths = [...censusOf(repository).keys()];
    expect(paths).toEqual(['README.md', ...expected.map(([path]) => `content/${path}`)]);
  });

  test('where there is no git', () => {
    vi.stubEnv('PATH', freshFolder());
    expect(readIndex(root).unchanged.size).toBe(0);
    expect([...censusOf(root)]).toEqual(expected);
  });

  test('from a hook of another repository', () => {
    vi.stubEnv('GIT_DIR', join(dirname(checkout({ [article]: 'Another\n' })), '.git'));
    vi.stubEnv('GIT_INDEX_FILE', join(repository, 'none'));
    expect([...censusOf(root)]).toEqual(expected);
    expect(readIndex(root).unchanged.has(article)).toBe(true);
  });
});

describe('what changed since git last looked is read', () => {
  test.each<[string, (root: string) => void]>([
    [
      'an edit of the same length, at the same time',
      (root) => {
        const { atime, mtime } = statSync(join(root, article));
        write(root, article, 'Two\n');
        utimesSync(join(root, article), atime, mtime);
      },
    ],
    [
      'an edit that git was told not to look for',
      (root) => {
        git(root, 'update-index', '--assume-unchanged', article);
        write(root, article, 'Two\n');
      },
    ],
    [
      'an edit of a file outside a sparse checkout',
      (root) => {
        git(root, 'update-index', '--skip-worktree', article);
        write(root, article, 'Two\n');
      },
    ],
    [
      'an edit that is staged, and another after it',
      (root) => {
        write(root, article, 'Two\n');
        git(root, 'add', '.');
        write(root, article, 'Six\n');
      },
    ],
    ['a file more', (root) => write(root, 'ar/2015/09/16/خبر آخر.md', 'New\n')],
    [
      'a file that is announced to git',
      (root) => {
        write(root, 'ar/new.md', 'New\n');
        git(root, 'add', '-N', '.');
      },
    ],
    [
      'a file that git ignores',
      (root) => {
        write(root, '.gitignore', '*.tmp.md\n');
        write(root, 'ar/a.tmp.md', 'Ignored\n');
      },
    ],
    ['a file less', (root) => unlinkSync(join(root, article))],
    ['a folder less', (root) => rmSync(join(root, 'ar'), { recursive: true })],
    ['another name', (root) => renameSync(join(root, arabic), join(root, 'media/بيروت.txt'))],
    [
      'a folder in place of a file',
      (root) => {
        unlinkSync(join(root, article));
        write(root, `${article}/inner.md`, 'Inner\n');
      },
    ],
    [
      'a link in place of a file',
      (root) => {
        unlinkSync(join(root, article));
        symlinkSync('../../../../site.yaml', join(root, article));
      },
    ],
    [
      'a repository within',
      (root) => {
        write(root, 'nested/a.md', 'Nested\n');
        git(join(root, 'nested'), 'init', '-q');
        git(join(root, 'nested'), 'add', '.');
        git(join(root, 'nested'), 'commit', '-q', '-m', 'Nested');
        git(root, '-c', 'advice.addEmbeddedRepo=false', 'add', '.');
        write(root, 'nested/a.md', 'Nester\n');
      },
    ],
    [
      'a conflict',
      (root) => {
        git(root, 'checkout', '-q', '-b', 'other');
        write(root, article, 'Theirs\n');
        git(root, 'commit', '-q', '-a', '-m', 'Theirs');
        git(root, 'checkout', '-q', '-');
        write(root, article, 'Ours\n');
        git(root, 'commit', '-q', '-a', '-m', 'Ours');
        expect(() => git(root, 'merge', '-q', 'other')).toThrow();
      },
    ],
  ])('%s', (_, change) => {
    const root = checkout();
    const before = counted(root);
    change(root);
    expect([...censusOf(root)]).toEqual(counted(root));
    expect(counted(root)).not.toEqual(before);
  });
});

test('a link counts with the bytes of the file that it leads to, and one that leads out does not count', () => {
  const root = checkout();
  symlinkSync('site.yaml', join(root, 'linked.yaml'));
  symlinkSync('../README.md', join(root, 'out.md'));
  git(root, 'add', '.');
  expect(censusOf(root).get('linked.yaml')).toBe(blobId('name: A\n'));
  expect(censusOf(root).has('out.md')).toBe(false);
});

test('a file that git stores in another form counts with the bytes on disk', () => {
  const root = checkout();
  write(root, '.gitattributes', '*.csv filter=stored\n');
  git(root, 'config', 'filter.stored.clean', 'echo stored');
  write(root, 'media/a.csv', 'as it is\n');
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'Filtered');
  expect(git(root, 'show', 'HEAD:content/media/a.csv')).toBe('stored\n');
  expect(censusOf(root).get('media/a.csv')).toBe(blobId('as it is\n'));
});

test('a repository of SHA-256 is counted like any folder', () => {
  const root = freshFolder();
  write(root, 'a.md', 'A\n');
  git(root, 'init', '-q', '--object-format=sha256');
  git(root, 'add', '.');
  expect([...censusOf(root)]).toEqual([['a.md', blobId('A\n')]]);
});
