import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAccount } from '../archive/account.ts';
import { oneMore } from '../archive/one-more.ts';
import { differing, type Tree, treeOf } from '../archive/trees.ts';
import { type ArchiveShape, archiveShape, fileWriter, writeArchive } from '../archive/write-archive.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';

const mostPages = 60;
const mostBytes = 2_000_000;

/**
 * As many articles a day as a hundred thousand from 2000 to 2025 have, which is ten, in the newest weeks; the whole
 * hundred thousand by `SIJILL_ARTICLES=100000`.
 */
const articles = Number(process.env.SIJILL_ARTICLES ?? 600);
const shape: ArchiveShape =
  articles > 10_000
    ? { ...archiveShape, articles }
    : { ...archiveShape, articles, from: '2025-11-02', subjects: 60 };

const isSearch = (path: string) => /\/search\/|pagefind|\/tiers\//.test(path);

describe(`in an archive of ${articles}`, () => {
  const folder = freshFolder();
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  let before: Tree = new Map();

  const build = async () => {
    const { code, output } = await sijill([
      ...['build', '--content', content],
      ...['--output', site, '--cache', join(folder, 'cache')],
    ]);
    expect(code).toBe(0);
    return readAccount(output);
  };

  /** What differs from before, the search aside. */
  const changes = () => {
    const after = treeOf(site);
    const paths = differing(after, before).filter((path) => !isSearch(path));
    const bytes = paths.reduce((sum, path) => sum + (after.get(path)?.length ?? 0), 0);
    return { paths, pages: paths.filter((path) => path.endsWith('.html')), bytes };
  };

  let added: [string, string] = ['', ''];
  beforeAll(async () => {
    added = oneMore(writeArchive(content, shape), shape);
    await build();
    before = treeOf(site);
  }, 3_600_000);

  test('a build after nothing changed prints and writes nothing', async () => {
    expect(await build()).toMatchObject({ printed: 0, files: 0, bytes: 0 });
    expect(differing(treeOf(site), before)).toEqual([]);
  }, 600_000);

  test(`one article more changes at most ${mostPages} pages and ${mostBytes} bytes, and prints no page in vain`, async () => {
    fileWriter(content)(...added);
    const { printed } = await build();
    const { paths, pages, bytes } = changes();
    expect(paths).toContain('ar/2025/12/31/one-more/index.html');
    expect(pages.length, pages.join('\n')).toBeLessThanOrEqual(mostPages);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    // Feeds and sitemaps are printed as pages are.
    expect(printed).toBeLessThanOrEqual(paths.length);
    expect(printed).toBeGreaterThanOrEqual(pages.length);
  }, 600_000);

  test('one article less gives back the bytes that were before', async () => {
    rmSync(join(content, added[0]));
    await build();
    expect(differing(treeOf(site), before)).toEqual([]);
  }, 600_000);
});
