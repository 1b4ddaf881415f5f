import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Journal,
  readJournal,
  removeJournal,
  writeJournal,
} from '../../../src/press/publish/journal.ts';
import { freshFolder } from '../../fresh-folder.ts';

const site = () => join(freshFolder(), 'site');

const journal = (...written: string[]): Journal => ({
  staging: '.site.1.next',
  comers: [['.placeholders-new/0', 'ar/2015/أول/index.html']],
  written,
  goers: [],
  removed: ['a b.css'],
  before: null,
  site: 'a mark',
});

test('a journal gives back what is to be done, until it is removed', () => {
  const output = site();
  expect(readJournal(output)).toBeNull();
  writeJournal(output, journal('ar/2015/أول/index.html'));
  expect(readJournal(output)).toEqual(journal('ar/2015/أول/index.html'));
  writeJournal(output, journal());
  expect(readJournal(output)).toEqual(journal());
  removeJournal(output);
  removeJournal(output);
  expect(readJournal(output)).toBeNull();
});

test('a journal lies beside the output, and nothing with it', () => {
  const output = site();
  writeJournal(output, journal('a'));
  expect(readdirSync(join(output, '..'))).toEqual(['.site.journal']);
});

test.each<[string, (file: string) => void]>([
  ['is empty', (file) => writeFileSync(file, '')],
  ['was cut', (file) => writeFileSync(file, '["')],
  ['is another file', (file) => writeFileSync(file, '["a"]')],
  ['is a folder', (file) => mkdirSync(file)],
])('a journal that %s is told from none, and can be written and removed again', (_, damage) => {
  const output = site();
  const file = join(output, '..', '.site.journal');
  writeJournal(output, journal('a'));
  rmSync(file);
  damage(file);
  expect(readJournal(output)).toBe('damaged');
  writeJournal(output, journal('b'));
  expect(readJournal(output)).toEqual(journal('b'));
  rmSync(file);
  damage(file);
  removeJournal(output);
  expect(readJournal(output)).toBeNull();
});
