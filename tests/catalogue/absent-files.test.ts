import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIndex } from '../../src/catalogue/files/git-index.ts';
import { load } from '../../src/press/load.ts';
import { openSurveyor } from '../../src/press/plan/surveyor.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { first, now, writeSite } from '../site.ts';

const git = (folder: string, ...args: string[]) =>
  execFileSync(
    'git',
    [
      '-C',
      folder,
      ...['user.name=A', 'user.email=a@example.org', 'protocol.file.allow=always'].flatMap((each) => [
        '-c',
        each,
      ]),
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  ).toString();

/** A repository with the smallest site in `content`, and other things beside it. */
function repository(): string {
  const root = freshFolder();
  execFileSync('cp', ['-r', writeSite({ '.keep/a': 'a' }), join(root, 'content')]);
  mkdirSync(join(root, 'docs'));
  writeFileSync(join(root, 'docs/a.md'), 'A');
  git(root, 'init', '-q');
  git(root, 'add', '-f', '.');
  git(root, 'commit', '-q', '-m', 'First');
  return root;
}

function clone(source: string, ...args: string[]): string {
  const folder = join(freshFolder(), 'clone');
  git(dirname(folder), 'clone', '-q', ...args, `file://${source}`, folder);
  return folder;
}

const told = (content: string) =>
  load(content, now).problems.map(({ rule, file, values }) => ({ rule, file, ...values }));

describe('what a sparse checkout leaves out is not taken for deleted', () => {
  const source = repository();

  test.skipIf(process.getuid?.() !== 0)('in the checkout of another user, as containers have it', () => {
    const folder = clone(source);
    git(folder, 'sparse-checkout', 'set', '--no-cone', '/*', `!/content/${first}`);
    execFileSync('chown', ['-R', '12345', folder]);
    expect(() => git(folder, 'status')).toThrow('dubious ownership');
    expect(told(join(folder, 'content'))).toMatchObject([{ rule: 'not-checked-out', count: '1' }]);
    expect(readIndex(join(folder, 'content')).unchanged.size).toBe(0);
  });

  test.each([
    ['a folder of articles', ['content/subjects', 'content/stories'], '1', first],
    [
      'subjects',
      ['content/ar', 'content/stories'],
      '3',
      'subjects/people/writer.yaml, subjects/places/beirut.yaml, subjects/topics/elections.yaml',
    ],
    ['all folders', ['content'], '5', `${first}, stories/vote.yaml, subjects/people/writer.yaml, …`],
  ])('%s', (_, cone, count, names) => {
    const folder = clone(source);
    const content = join(folder, 'content');
    // The last: a cone that has the files of the folder itself and no folder of it.
    if (cone[0] === 'content')
      git(folder, 'sparse-checkout', 'set', '--no-cone', '/content/*', '!/content/*/');
    else git(folder, 'sparse-checkout', 'set', ...cone);
    const expected = [{ rule: 'not-checked-out', file: '', count, names, folder: content }];
    expect(told(content)).toEqual(expected);
    expect(openSurveyor(content)()).toMatchObject([{ rule: 'not-checked-out', level: 'error' }]);
    // As the message says.
    git(content, 'sparse-checkout', 'disable');
    expect(told(content)).toEqual([]);
  });

  test('the whole of the content', () => {
    const folder = clone(source);
    git(folder, 'sparse-checkout', 'set', 'docs');
    const content = join(folder, 'content');
    expect(told(content)).toMatchObject([{ rule: 'not-checked-out', count: '6', folder }]);
    git(folder, 'sparse-checkout', 'add', 'content');
    expect(told(content)).toEqual([]);
  });

  test('with an index that is sparse too', () => {
    const folder = clone(source);
    git(folder, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'docs', 'content/subjects');
    expect(told(join(folder, 'content'))).toMatchObject([{ rule: 'not-checked-out', count: '2' }]);
  });

  test('one file that git was told to leave out', () => {
    const folder = clone(source);
    git(folder, 'update-index', '--skip-worktree', `content/${first}`);
    expect(told(join(folder, 'content'))).toEqual([]);
    unlinkSync(join(folder, 'content', first));
    expect(told(join(folder, 'content'))).toMatchObject([{ rule: 'not-checked-out', names: first }]);
  });

  test('what lies outside of the content may be left out, and what begins with a dot', () => {
    const folder = clone(source);
    git(folder, 'sparse-checkout', 'set', '--no-cone', '/content/', '!/content/.keep/');
    expect(told(join(folder, 'content'))).toEqual([]);
  });

  test('a file that was deleted is deleted, in a conflict, a worktree or a damaged checkout too', () => {
    const folder = clone(source);
    const worktree = join(freshFolder(), 'worktree');
    git(folder, 'worktree', 'add', '-q', worktree);
    for (const root of [folder, worktree]) {
      unlinkSync(join(root, 'content/stories/vote.yaml'));
      expect(told(join(root, 'content'))).toEqual([]);
    }
    git(folder, 'update-index', '--assume-unchanged', `content/${first}`);
    unlinkSync(join(folder, 'content', first));
    expect(told(join(folder, 'content'))).toEqual([]);
    writeFileSync(join(folder, '.git/index'), 'damaged');
    expect(told(join(folder, 'content'))).toEqual([]);
    rmSync(join(worktree, '.git'));
    expect(told(join(worktree, 'content'))).toEqual([]);
  });
});

test('a build leaves the site as it was, and a watching one where the rest goes meanwhile', async () => {
  const folder = clone(repository());
  const home = freshFolder();
  const content = join(folder, 'content');
  const site = join(home, 'site');
  const folders = ['--content', content, '--output', site, '--cache', join(home, 'cache')];
  expect(await sijill(['build', ...folders])).toMatchObject({ code: 0, complaints: '' });
  const surveyor = openSurveyor(content);
  surveyor();
  git(folder, 'sparse-checkout', 'set', 'content/subjects', 'content/stories');
  expect(surveyor([first])).toMatchObject([{ rule: 'not-checked-out' }]);
  const built = await sijill(['build', ...folders]);
  expect(built).toMatchObject({ code: 1, complaints: expect.stringContaining('sparse-checkout disable') });
  expect(existsSync(join(site, 'ar/2015/09/15/first/index.html'))).toBe(true);
  const { code, complaints } = await sijill(['check', '--content', content, '--since', 'HEAD']);
  expect(code).toBe(1);
  expect(complaints).toContain('sparse-checkout disable');
});

describe('a submodule that was not fetched is told of', () => {
  const parts = repository();
  const source = clone(repository());
  git(source, 'submodule', '--quiet', 'add', `file://${parts}`, 'content/media');
  git(source, 'submodule', '--quiet', 'add', `file://${parts}`, 'newsroom');
  git(source, 'commit', '-q', '-m', 'Parts');

  test('a folder of the content', () => {
    const folder = clone(source);
    const content = join(folder, 'content');
    const path = join(content, 'media');
    expect(told(content)).toEqual([{ rule: 'absent-submodule', file: 'media', path, folder: content }]);
    git(content, 'submodule', '--quiet', 'update', '--init');
    expect(told(content)).toEqual([]);
  });

  test('the whole of it', () => {
    const folder = clone(source);
    const content = join(folder, 'newsroom');
    expect(told(content)).toMatchObject([{ rule: 'absent-submodule', file: '', folder: content }]);
    git(content, 'submodule', '--quiet', 'update', '--init');
    expect(told(content).map(({ rule }) => rule)).not.toContain('absent-submodule');
  });
});
