import { expect, test } from 'vitest';
import { load } from '../../src/press/load.ts';
import { oneMore } from '../archive/one-more.ts';
import { fileWriter, writeArchive } from '../archive/write-archive.ts';
import { freshFolder } from '../fresh-folder.ts';
import { benchShape, builtAt } from './corpus.ts';

test('the archive to measure with has no warnings, which a build would have to tell', () => {
  const content = freshFolder();
  const shape = benchShape(200, 60);
  const newsroom = writeArchive(content, shape);
  fileWriter(content)(...oneMore(newsroom, shape));
  expect(load(content, builtAt(shape)).problems).toEqual([]);
});
