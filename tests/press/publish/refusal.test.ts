import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markFile } from '../../../src/press/publish/mark-file.ts';
import { cacheRefusal, refusal } from '../../../src/press/publish/refusal.ts';
import { freshFolder } from '../../fresh-folder.ts';

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
    ['that holds an earlier delta', 'delta', ['delta/site/index.html', 'delta/deleted.txt']],
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

  test('by a delta, that holds a site', () => {
    const folder = folderWith(`site/${markFile}`, 'site/index.html');
    expect(refusal(join(folder, 'site'), join(folder, 'content'), 'delta')).toContain('--delta');
  });

  test('is told with the option that named it', () => {
    const folder = folderWith('delta/thesis.txt');
    for (const delta of ['delta', 'content', 'content/delta', 'delta/thesis.txt', 'delta/thesis.txt/site'])
      expect(refusal(join(folder, delta), join(folder, 'content'), 'delta')).toMatch(
        /^(?!.*--output).*--delta/s,
      );
  });

  test('that holds the program, or everything', () => {
    const content = join(folderWith(), 'content');
    expect(refusal('.', content)).not.toBeNull();
    expect(refusal('/', content)).not.toBeNull();
  });
});

test('what is kept lies neither within the content, unless hidden, nor within the site', () => {
  const folder = folderWith();
  const told = (cache: string) =>
    cacheRefusal(join(folder, cache), join(folder, 'content'), join(folder, 'site'));
  for (const cache of ['content', 'content/kept', 'site', 'site/.cache'])
    expect(told(cache)).toContain('--cache');
  for (const cache of ['.cache', 'sitely', 'content/.cache', '.']) expect(told(cache)).toBeNull();
});
