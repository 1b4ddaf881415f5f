import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machineFailure } from '../../../src/press/disk/machine-failure.ts';
import { freshFolder } from '../../fresh-folder.ts';

const failed = (code: string, more: object = { path: '/site/a.html' }) =>
  Object.assign(new Error(`${code}: in the system's words`), { code, ...more });

function thrownBy(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}

test.each([
  ['ENOSPC', 'disk is full'],
  ['EDQUOT', 'share of the disk is full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no permission'],
  ['EPERM', 'does not allow'],
  ['EMFILE', 'too many files open'],
  ['ENFILE', 'too many files open'],
  ['ENOTDIR', 'file stands where a folder is needed'],
])('%s is told in plain words and with the path', (code, words) => {
  const told = machineFailure(failed(code));
  expect(told).toContain(words);
  expect(told).toContain('/site/a.html');
  expect(told).not.toContain(code);
});

test('a rename fails for the path that it leads to', () => {
  expect(machineFailure(failed('EROFS', { path: '/aside', dest: '/site/a.html' }))).toContain('/site/a.html');
});

test('a failure without a path is told too', () => {
  expect(machineFailure(failed('ENOSPC', {}))).toBe('The disk is full: a file cannot be written');
});

test('a file in the place of a folder, as Node reports it', () => {
  const file = join(freshFolder(), 'file');
  writeFileSync(file, '');
  expect(machineFailure(thrownBy(() => mkdirSync(join(file, 'a/b'), { recursive: true })))).toContain(file);
});

test('any other failure is none of the machine', () => {
  const missing = join(freshFolder(), 'a');
  expect(machineFailure(thrownBy(() => renameSync(missing, `${missing}b`)))).toBeNull();
  expect(machineFailure(new Error('ENOSPC'))).toBeNull();
  expect(machineFailure(failed('toString'))).toBeNull();
  expect(machineFailure({ code: 'ENOSPC' })).toBeNull();
  expect(machineFailure(null)).toBeNull();
});

test.each([
  ['/disk/site/a.html', '--output'],
  ['/disk/.site.4711.next/a.html', '--output'],
  ['/disk/.site.journal', '--output'],
  ['/disk/kept/texts/a', '--cache'],
])('a full disk under %s is told with the option that chooses another', (path, option) => {
  const places = [
    { folder: '/disk/kept', option: '--cache' },
    { folder: '/disk/site', option: '--output' },
  ];
  const told = machineFailure(failed('ENOSPC', { path }), places);
  expect(told).toContain(`${path} cannot be written; make room`);
  expect(told).toContain(`another folder with ${option}`);
  expect(machineFailure(failed('ENOSPC', { path: '/elsewhere/a' }), places)).not.toContain('--');
});

test('a folder behind a link to nothing, which Node calls not there, as on a read-only disk, is told with its option', () => {
  const folder = freshFolder();
  symlinkSync(join(folder, 'nowhere', 'kept'), join(folder, 'kept'));
  const cache = join(folder, 'kept');
  const error = thrownBy(() => mkdirSync(join(cache, 'texts'), { recursive: true }));
  const told = machineFailure(error, [{ folder: cache, option: '--cache' }]);
  expect(told).toContain(`The folder ${cache}`);
  expect(told).toContain('--cache');
  // Another file that is not there is no failure of the machine.
  expect(machineFailure(thrownBy(() => readFileSync(join(folder, 'text'))))).toBeNull();
});
