import { readdirSync, writeFileSync } from 'node:fs';
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

test.each(['', '["a', '{"a": 1}', '[1]'])('a journal that reads %j is none', (text) => {
  const output = site();
  writeFileSync(join(output, '..', '.site.journal'), text);
  expect(readJournal(output)).toBeNull();
});
