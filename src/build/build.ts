import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../catalogue/files.ts';
import { load } from '../catalogue/load.ts';
import { compareProblems, type Problem } from '../catalogue/problem.ts';
import { print } from '../eleventy/print.ts';
import { type Address, outputFile, searchBundleAddress } from '../newsroom/address.ts';
import { indexArticles } from '../search/tiers.ts';
import { allPages } from '../views/all-pages.ts';
import type { Content } from '../views/content.ts';
import { indexEdition } from '../views/edition-index.ts';
import { type Account, peakMemory, stopwatch } from './account.ts';
import { makeAssets } from './make-assets.ts';
import { placeMedia } from './pictures.ts';
import { markFile, replaceFolder, stagingFolder } from './replace-folder.ts';
import { searchRecords } from './search-records.ts';
import { openTextCache } from './text-cache.ts';

export interface Job {
  /** Folders. */
  content: string;
  output: string;
  cache: string;
  /** Milliseconds since 1970: what is under an embargo that ends later stays out. */
  now: number;
  /** Hears the name of each phase as it begins. */
  begun: (phase: string) => void;
}

export interface Built {
  problems: Problem[];
  /** Null where errors in the content stood in the way; the old site is then as it was. */
  account: Account | null;
}

/**
 * Builds the whole site from the content, beside the old one, and then puts it in its place. Throws only where the
 * machine fails: a full disk, a folder that cannot be written.
 */
export async function build({ content: root, output, cache, now, begun }: Job): Promise<Built> {
  const { phases, time } = stopwatch(begun);
  const { content: loaded, problems } = await time('check', () => load(root, now, openTextCache(cache)));
  if (!loaded) return { problems, account: null };
  const staging = stagingFolder(output);
  try {
    const broken = await time('pictures', () => placeMedia(loaded, { root, cache, site: staging }));
    if (broken.length > 0) return { problems: [...problems, ...broken].sort(compareProblems), account: null };
    const { assets, files: assetFiles } = await time('assets', makeAssets);
    const { catalogue, texts } = loaded;
    const indexes = new Map(
      [...catalogue.editions.values()].map((edition) => [edition.id, indexEdition(catalogue, edition)]),
    );
    const content: Content = { catalogue, texts, indexes, assets };
    const pages = await time('views', () => allPages(content));
    await time('print', () => print(pages, staging));
    for (const { address, bytes } of assetFiles) write(staging, address, bytes);
    await time('search', async () => {
      for (const index of indexes.values()) {
        const folder = join(staging, searchBundleAddress(index.edition.id));
        await indexArticles(searchRecords(content, index), index.edition.locale.language, folder);
      }
    });
    writeFileSync(join(staging, markFile), `${JSON.stringify({ generator: 'Sijill' })}\n`);
    replaceFolder(output, staging);
    const pageCount = Object.values(pages).reduce((sum, ofKind) => sum + ofKind.length, 0);
    return {
      problems,
      account: {
        articles: catalogue.articles.size,
        pages: pageCount,
        files: listFiles(output).length,
        phases,
        peakMemory: peakMemory(),
      },
    };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function write(folder: string, address: Address, bytes: Uint8Array): void {
  const file = join(folder, outputFile(address));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
