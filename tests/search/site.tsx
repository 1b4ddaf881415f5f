import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { SearchLayout } from '../../layouts/search.tsx';
import { makeAssets } from '../../src/build/make-assets.ts';
import { defaultLocale } from '../../src/language/locale.ts';
import type { Phrases } from '../../src/language/phrase.ts';
import { ar } from '../../src/language/phrases/ar.ts';
import { en } from '../../src/language/phrases/en.ts';
import type { Href } from '../../src/newsroom/href.ts';
import { indexArticles } from '../../src/search/tiers.ts';
import type { Frame } from '../../src/views/frame.ts';
import { arabicRecords, englishRecords } from './records.ts';

/** The whole site stands under it. */
export const basePath = '/archive/';

const href = (path: string) => `${basePath}${path}` as Href;

/** Two editions that have a search page and nothing else, under `basePath`. */
export async function writeSearchSite(folder: string): Promise<void> {
  const { assets, files } = await makeAssets();
  const names = new Map([
    [assets.searchScript, 'search.js'],
    [assets.styleSheet, 'style.css'],
  ]);
  for (const { address, bytes } of files) {
    await write(join(folder, names.get(address) ?? basename(address)), bytes);
  }
  await write(join(folder, 'ar/search/index.html'), pageOf('ar', 'البحث', ar, arabicRecords.length));
  await write(join(folder, 'en/search/index.html'), pageOf('en', 'Search', en, englishRecords.length));
  await indexArticles(arabicRecords, 'ar', join(folder, 'ar/search/tiers'));
  await indexArticles(englishRecords, 'en', join(folder, 'en/search/tiers'));
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A search page of an edition with `total` articles. */
export function pageOf(language: string, title: string, phrases: Phrases, total: number): string {
  const view = {
    frame: frameOf(language, title, phrases),
    script: href('search.js'),
    bundle: href(`${language}/search/tiers/`),
    basePath,
    total,
    archive: href(`${language}/archive/`),
    indexes: [{ href: href(`${language}/places/`), label: title }],
  };
  return `<!doctype html>${renderToString(<SearchLayout view={view} />)}`;
}

function frameOf(language: string, title: string, phrases: Phrases): Frame {
  return {
    locale: { ...defaultLocale(language), phrases },
    siteName: 'سجل',
    tagline: '',
    logo: null,
    title,
    description: title,
    canonical: null,
    alternates: [],
    home: href(`${language}/`),
    search: href(`${language}/search/`),
    feed: href(`${language}/feed.xml`),
    navigation: [],
    languages: [],
    rights: null,
    tokens: '',
    styleSheet: href('style.css'),
    preloads: [],
  };
}
