import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { keptFiles } from '../../../src/press/ledger/kept-files.ts';
import { type KnownReference, openReferenceCache } from '../../../src/press/ledger/reference-cache.ts';
import { openSurveyor } from '../../../src/press/plan/surveyor.ts';
import { freshFolder } from '../../fresh-folder.ts';
import { type Changes, writeSite } from '../../site.ts';

/** A subject with a name in a language that the site has no edition of, which is a warning. */
const warned: Changes = {
  'subjects/topics/elections.yaml': 'name: { ar: انتخابات, en: Elections, de: Wahlen }\n',
};

/** The time on the clock, seen from when the files were written. */
const clockAt = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);
afterEach(() => void vi.useRealTimers());

/** What a survey of a site keeps in an empty cache; null where it keeps nothing. */
function kept(changes: Changes): KnownReference | null {
  let known: KnownReference | null = null;
  const cache = {
    read: () => null,
    write: (_: string, read: KnownReference) => {
      known = read;
    },
  };
  openSurveyor(writeSite(changes))(undefined, cache);
  return known;
}

function cacheIn(folder: string) {
  const damaged: string[] = [];
  return { damaged, cache: openReferenceCache(keptFiles(folder, (file) => damaged.push(file))) };
}

test('what a cache has of the settings and subjects is not read again, and its warnings are told', () => {
  clockAt(60_000);
  const content = writeSite(warned);
  const folder = freshFolder();
  const first = openSurveyor(content)(undefined, cacheIn(folder).cache);
  const { cache } = cacheIn(folder);
  const { write, ...reading } = cache;
  const second = openSurveyor(content)(undefined, { ...reading, write: () => expect.unreachable() });
  expect(second).toMatchObject({ problems: [{ rule: 'text-of-no-edition' }] });
  const told = (survey: typeof first) => ({ ...survey, begun: 0, fingerprintOfName: null });
  expect(told(second)).toEqual(told(first));
});

test('what was read is known by its files alone, and no more where the disk has damaged it', () => {
  clockAt(60_000);
  const known = kept(warned);
  if (!known) throw new Error('Nothing was kept');
  const folder = freshFolder();
  const { cache, damaged } = cacheIn(folder);
  cache.write('these files', known);
  expect(cache.read('these files')).toEqual(known);
  expect(cache.read('other files')).toBeNull();
  expect(damaged).toEqual([]);
  truncateSync(join(folder, 'reference'), 40);
  expect(cache.read('these files')).toBeNull();
  expect(damaged).toEqual([join(folder, 'reference')]);
});

test('what may have changed while it was read is not kept, nor is what has errors', () => {
  clockAt(-60_000);
  expect(kept(warned)).toBeNull();
  clockAt(120_000);
  expect(kept(warned)).not.toBeNull();
  expect(kept({ 'subjects/topics/elections.yaml': 'name: 7\n' })).toBeNull();
});
