import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stagingFolder } from '../../../src/press/publish/staging.ts';
import { freshFolder } from '../../fresh-folder.ts';
import { put } from './tree.ts';

test('what a killed build left is cleared, and what a running one makes is not', () => {
  // No process has this number: Linux allows 2²² at most, macOS fewer.
  const dead = '.site.4194305.next';
  const running = `.site.${process.ppid}.next`;
  const folder = freshFolder();
  put(folder, {
    [`${dead}/a`]: 'a',
    [dead.replace('.next', '.lock')]: 'a',
    '.site.journal.4194305': 'a',
    [`${running}/a`]: 'b',
    '.site.notes/a': 'a',
  });
  const staging = stagingFolder(join(folder, 'site'));
  expect(readdirSync(folder).sort()).toEqual(['.site.notes', running, `.site.${process.pid}.next`].sort());
  expect(existsSync(join(staging, 'a'))).toBe(false);
  expect(readFileSync(join(folder, running, 'a'), 'utf8')).toBe('b');
});
