import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { listByGit, runGit } from '../../src/catalogue/files/git.ts';
import { freshFolder } from '../fresh-folder.ts';

const checkout = (): string => {
  const folder = freshFolder();
  execFileSync('git', ['init', '-q', folder]);
  return folder;
};

afterEach(() => vi.unstubAllEnvs());

test('a folder is asked about its own checkout, in a hook that names the one that called it too', () => {
  const folder = checkout();
  vi.stubEnv('GIT_DIR', join(checkout(), '.git'));
  expect(runGit(folder, ['rev-parse', '--absolute-git-dir']).toString()).toBe(`${join(folder, '.git')}\n`);
});

test('what the caller sets of git by variables holds, as containers trust a checkout', () => {
  vi.stubEnv('GIT_CONFIG_COUNT', '1');
  vi.stubEnv('GIT_CONFIG_KEY_0', 'safe.directory');
  vi.stubEnv('GIT_CONFIG_VALUE_0', '/content');
  expect(listByGit(checkout(), ['config', '-z', 'safe.directory'])).toEqual(['/content']);
});

test('what fails throws what git said of it', () => {
  expect(() => runGit(freshFolder(), ['rev-parse', '--show-toplevel'])).toThrow('not a git repository');
});
