import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sizeOf } from '../../src/press/account.ts';
import { nearLimits } from '../../src/press/host/host-fit.ts';
import { openLedger } from '../../src/press/ledger/store.ts';
import { startBuilder } from '../archive/run-build.ts';
import { treeOf } from '../archive/trees.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article, first, now, writeSite } from '../site.ts';
import { newsroom } from './newsroom.ts';

const builder = startBuilder();
afterAll(() => builder.stop());

const none = { media: {}, files: {} };
const small = { files: 1, bytes: 1 };

test('a site is near what its host takes from four fifths on', () => {
  const filesOf = (files: number) => nearLimits('cloudflare-pages', none, { files, bytes: 1 });
  expect(filesOf(15_999)).toEqual([]);
  expect(filesOf(16_000)).toMatchObject([{ of: 'files', much: 16_000, limit: 20_000, otherPlan: 100_000 }]);
  expect(nearLimits('github-pages', none, { files: 1, bytes: 800_000_000 })).toMatchObject([{ of: 'bytes' }]);
  expect(nearLimits('nginx', none, { files: 1e9, bytes: 1e15 })).toEqual([]);
});

test('a file that is nearly as large as the host takes is named, and a folder of nearly as many', () => {
  const mark = (size: number) => `0123456789abcdef-${size.toString(36)}`;
  const media = { 'media/film.mp4': { from: '', output: mark(21_000_000) } };
  expect(nearLimits('cloudflare-pages', { ...none, media }, small)).toMatchObject([
    { of: 'bytes of a file', path: 'media/film.mp4', much: 21_000_000 },
  ]);
  const files = Object.fromEntries(
    Array.from({ length: 43_200 }, (_, number) => [`media/${number}.csv`, mark(1)]),
  );
  expect(nearLimits('netlify', { ...none, files }, small)).toMatchObject([{ path: 'media', much: 43_200 }]);
});

test('the ledger knows how many bytes a site has, after a change too', async () => {
  const content = writeSite(newsroom());
  const folder = freshFolder();
  const [output, cache] = [join(folder, 'site'), join(folder, 'cache')];
  for (const body of ['A text.\n', 'Another text, which is longer.\n']) {
    writeFileSync(join(content, first), article({}, body));
    await builder.build({ content, output, cache, now });
    const ledger = openLedger(join(cache, 'ledger'), () => {}).read();
    const sizes = [...treeOf(output).values()].map(({ length }) => length);
    expect(ledger && sizeOf(ledger, 'other')).toMatchObject({
      files: sizes.length,
      size: sizes.reduce((sum, each) => sum + each, 0),
    });
  }
});
