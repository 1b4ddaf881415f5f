import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJournal, removeJournal, writeJournal } from '../../../src/build/publish/journal.ts';
import { freshFolder } from '../../site.ts';

const site = () => join(freshFolder(), 'site');

test('a journal gives back its paths, until it is removed', () => {
  const output = site();
  expect(readJournal(output)).toBeNull();
  writeJournal(output, ['ar/2015/أول/index.html', 'a b.css']);
  expect(readJournal(output)).toEqual(['ar/2015/أول/index.html', 'a b.css']);
  writeJournal(output, []);
  expect(readJournal(output)).toEqual([]);
  removeJournal(output);
  removeJournal(output);
  expect(readJournal(output)).toBeNull();
});

test('a journal lies beside the output, and nothing with it', () => {
  const output = site();
  writeJournal(output, ['a']);
  expect(readdirSync(join(output, '..'))).toEqual(['.site.journal']);
});

test.each<[string, (journal: string) => void]>([
  ['is empty', (journal) => writeFileSync(journal, '')],
  ['was cut', (journal) => writeFileSync(journal, '["')],
  ['is another file', (journal) => writeFileSync(journal, '["a"]')],
  ['is a folder', (journal) => mkdirSync(journal)],
])('a journal that %s is told from none, and can be written and removed again', (_, damage) => {
  const output = site();
  const journal = join(output, '..', '.site.journal');
  writeJournal(output, ['a']);
  rmSync(journal);
  damage(journal);
  expect(readJournal(output)).toBe('damaged');
  writeJournal(output, ['b']);
  expect(readJournal(output)).toEqual(['b']);
  rmSync(journal);
  damage(journal);
  removeJournal(output);
  expect(readJournal(output)).toBeNull();
});
