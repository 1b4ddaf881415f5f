import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { indexArticles } from '../../src/search/tiers.ts';
import { arabicRecords, englishRecords } from './records.ts';

vi.mock('pagefind', { spy: true });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sijill-tiers-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Each file of a bundle by its path, with its bytes in base 64. */
async function bytesOf(bundle: string): Promise<Map<string, string>> {
  const entries = await readdir(bundle, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths
      .sort()
      .map(async (path) => [path.slice(bundle.length + 1), await readFile(path, 'base64')] as const),
  );
  return new Map(files);
}

async function languagesOf(bundle: string): Promise<Record<string, { page_count: number }>> {
  return JSON.parse(await readFile(join(bundle, 'pagefind-entry.json'), 'utf8')).languages;
}

describe('a bundle', () => {
  test('has the same bytes for the same articles, in whatever order they come', async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    await indexArticles(arabicRecords, 'ar', one);
    await indexArticles([...arabicRecords].reverse(), 'ar', other);
    const bytes = await bytesOf(one);
    expect(bytes.size).toBeGreaterThan(arabicRecords.length);
    expect(await bytesOf(other)).toEqual(bytes);
  });

  test('keeps nothing of what stood in its folder, whatever edition that was', async () => {
    const bundle = join(folder, 'renewed');
    await indexArticles(arabicRecords, 'ar', bundle);
    await indexArticles(englishRecords, 'en-GB', bundle);
    expect(await languagesOf(bundle)).toMatchObject({ en: { page_count: 1 } });
    expect([...(await bytesOf(bundle)).keys()].filter((path) => path.includes('ar_'))).toEqual([]);
  });

  test('holds an edition without articles too', async () => {
    await indexArticles([], 'ar', join(folder, 'empty'));
    expect(await languagesOf(join(folder, 'empty'))).toEqual({});
  });

  test('has none of Pagefind’s own interfaces', async () => {
    await indexArticles(englishRecords, 'en', join(folder, 'small'));
    const own = [...(await bytesOf(join(folder, 'small'))).keys()].filter((path) => !path.includes('/'));
    expect(own.filter((path) => /\.(?:js|css)$/.test(path))).toEqual(['pagefind-worker.js', 'pagefind.js']);
  });
});

describe('an article that Pagefind refuses', () => {
  test('is an Error with its address, ends the service, and the next bundle is made all the same', async () => {
    vi.mocked(close).mockClear();
    // What types forbid can still come from a fault in what calls us.
    const records = JSON.parse(
      '[{ "url": "/en/2015/01/02/broken/", "text": 7, "instant": 0, "subjects": { "topics": [], "places": [], "people": [] } }]',
    );
    await expect(indexArticles(records, 'en', join(folder, 'refused'))).rejects.toThrow(
      '/en/2015/01/02/broken/',
    );
    expect(close).toHaveBeenCalledOnce();
    await indexArticles(englishRecords, 'en', join(folder, 'after'));
    expect(await languagesOf(join(folder, 'after'))).toMatchObject({ en: { page_count: 1 } });
  });
});
