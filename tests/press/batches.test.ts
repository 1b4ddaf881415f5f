import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { differing, treeOf } from '../archive/trees.ts';
import { fileWriter, writeArchive } from '../archive/write-archive.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';

/** Enough for a tier of several batches. */
const shape = {
  articles: 1_050,
  from: '2020-01-01',
  to: '2025-01-31',
  editions: ['ar'],
  subjects: 5,
  words: 10,
};

describe('a tier of several batches', () => {
  const folder = freshFolder();
  const content = join(folder, 'content');
  const cache = join(folder, 'cache');
  const kept = join(cache, 'batches');
  const written = () =>
    Object.fromEntries(readdirSync(kept).map((mark) => [mark, statSync(join(kept, mark)).mtimeMs]));

  async function build(site: string, ownCache = cache): Promise<void> {
    const folders = ['--content', content, '--output', join(folder, site), '--cache', ownCache];
    expect((await sijill(['build', ...folders])).code).toBe(0);
  }

  /** Corrects the first article of a year. */
  function correct(year: string): void {
    const ofYear = join(content, 'ar', year);
    const [file = ''] = readdirSync(ofYear, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .sort();
    const text = readFileSync(join(ofYear, file), 'utf8');
    fileWriter(ofYear)(file, `${text}\nتصحيح مولَّد للتجربة.\n`);
  }

  beforeAll(async () => {
    writeArchive(content, shape);
    await build('site');
  }, 300_000);

  test('of which one article is corrected indexes its batch again, and no other', async () => {
    const before = written();
    expect(Object.keys(before).length).toBe(4);
    correct('2021');
    await build('site');
    const after = written();
    expect(Object.keys(after).length).toBe(Object.keys(before).length);
    expect(Object.keys(after).filter((mark) => after[mark] !== before[mark])).toHaveLength(1);
  }, 300_000);

  test('has the same bytes as one made from nothing, with the kept batches or without', async () => {
    rmSync(kept, { recursive: true });
    correct('2022');
    await build('site');
    await build('again', join(folder, 'cache-of-its-own'));
    expect(differing(treeOf(join(folder, 'site')), treeOf(join(folder, 'again')))).toEqual([]);
  }, 300_000);
});
