import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markFile, refusal, replaceFolder, stagingFolder } from '../../src/build/replace-folder.ts';
import { freshFolder } from '../site.ts';

/** A fresh folder with a content folder in it, and with these files. */
function folderWith(...files: string[]): string {
  const folder = freshFolder();
  mkdirSync(join(folder, 'content'));
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

describe('a folder may be replaced', () => {
  test.each([
    ['that is not there yet', 'new/site', []],
    ['that is empty', 'content/../site', []],
    ['that Sijill made', 'site', [`site/${markFile}`, 'site/index.html']],
  ])('%s', (_, output, files) => {
    const folder = folderWith(...files);
    expect(refusal(join(folder, output), join(folder, 'content'))).toBeNull();
  });
});

describe('a folder may not be replaced', () => {
  test.each([
    ['with files of somebody else', 'site', ['site/thesis.txt']],
    ['that holds the content', '.', [markFile]],
    ['that is the content', 'content', []],
    ['that lies within the content', 'content/site', []],
    ['that is a file', 'site.txt', ['site.txt']],
  ])('%s', (_, output, files) => {
    const folder = folderWith(...files);
    expect(refusal(join(folder, output), join(folder, 'content'))).toContain('--output');
  });

  test('that holds the program, or everything', () => {
    const content = join(folderWith(), 'content');
    expect(refusal('.', content)).not.toBeNull();
    expect(refusal('/', content)).not.toBeNull();
  });
});

test('the new site takes the place of the old one whole', () => {
  const folder = folderWith('site/old.html');
  const site = join(folder, 'site');
  const staging = stagingFolder(site);
  writeFileSync(join(staging, 'new.html'), 'new');
  expect(readdirSync(site)).toEqual(['old.html']);
  replaceFolder(site, staging);
  expect(readdirSync(site)).toEqual(['new.html']);
  expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
});

test('what a killed build left is cleared, and what a running one makes is not', () => {
  // No process has this number: Linux allows 2²² at most, macOS fewer.
  const dead = '.site.4194305.next';
  const running = `.site.${process.ppid}.next`;
  const folder = folderWith(`${dead}/a`, `${dead}.old/a`, `${running}/a`, '.site.notes/a');
  const staging = stagingFolder(join(folder, 'site'));
  expect(readdirSync(folder).sort()).toEqual(
    ['content', '.site.notes', running, `.site.${process.pid}.next`].sort(),
  );
  expect(existsSync(join(staging, 'a'))).toBe(false);
  expect(readFileSync(join(folder, running, 'a'), 'utf8')).toBe(`${running}/a`);
});
