import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyLedger } from '../../../src/press/ledger/ledger.ts';
import { openLedger } from '../../../src/press/ledger/store.ts';
import { readJournal, writeJournal } from '../../../src/press/publish/journal.ts';
import { markText, siteIn } from '../../../src/press/publish/mark-file.ts';
import { rollForward } from '../../../src/press/publish/roll-forward.ts';
import { freshFolder } from '../../fresh-folder.ts';
import { put, textsOf } from './tree.ts';

/** A served folder whose publishing was broken off before its first file, with the ledger that was to come. */
function brokenOff() {
  const output = join(freshFolder(), 'site');
  put(output, { 'index.html': 'old', 'gone.html': 'old', 'sijill.json': markText('before') });
  put(join(dirname(output), 'staging'), {
    'a/index.html': 'a',
    'index.html': 'new',
    'sijill.json': markText('after'),
  });
  const written = ['a/index.html', 'index.html', 'sijill.json'];
  writeJournal(output, {
    staging: 'staging',
    comers: [],
    written,
    goers: [],
    removed: ['gone.html'],
    before: 'before',
    site: 'after',
  });
  const ledgerFolder = join(freshFolder(), 'ledger');
  mkdirSync(ledgerFolder);
  const store = openLedger(ledgerFolder, () => {});
  store.write({ ...emptyLedger, site: 'before' });
  store.stage({ ...emptyLedger, site: 'after' });
  return { output, store };
}

test('what was broken off is finished, and its ledger is the ledger', () => {
  const { output, store } = brokenOff();
  rollForward(output, store);
  expect(textsOf(output)).toEqual({
    'a/index.html': 'a',
    'index.html': 'new',
    'sijill.json': markText('after'),
  });
  expect(store.read()?.site).toBe('after');
  expect(readJournal(output)).toBeNull();
});

test('where the files that were to come are gone, the site is one that no ledger tells of', () => {
  const { output, store } = brokenOff();
  rmSync(join(dirname(output), 'staging'), { recursive: true });
  rollForward(output, store);
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('old');
  expect([siteIn(output), store.read()?.site]).toEqual(['', 'before']);
  expect(readJournal(output)).toBeNull();
});

test('where the served folder was taken away meanwhile, nothing of it comes back, and the ledger is the old one', () => {
  const { output, store } = brokenOff();
  rmSync(output, { recursive: true });
  rollForward(output, store);
  expect(readdirSync(dirname(output))).not.toContain('site');
  expect(store.read()?.site).toBe('before');
  expect(readJournal(output)).toBeNull();
});

test('where another site has taken its place meanwhile, that is left as it is, as one that no ledger tells of', () => {
  const { output, store } = brokenOff();
  put(output, { 'index.html': 'restored', 'sijill.json': markText('another') });
  rollForward(output, store);
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('restored');
  expect([siteIn(output), store.read()?.site]).toEqual(['', 'before']);
  expect(readJournal(output)).toBeNull();
});
