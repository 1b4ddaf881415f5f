import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { renderToString } from 'preact-render-to-string';
import { Document } from '../../layouts/parts/document.tsx';
import { SearchLayout } from '../../layouts/search.tsx';
import { defaultLocale } from '../../src/language/locale.ts';
import type { Phrases } from '../../src/language/phrase.ts';
import { ar } from '../../src/language/phrases/ar.ts';
import { en } from '../../src/language/phrases/en.ts';
import type { Href } from '../../src/newsroom/href.ts';
import { makeAssets } from '../../src/press/media/make-assets.ts';
import { makeManifest, manifestName, type SubjectEntry } from '../../src/search/manifest.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { Frame } from '../../src/views/frame.ts';
import { makeTier } from './make-tier.ts';
import { arabicRecords, arabicSections, arabicSubjects, englishRecords } from './records.ts';

/** The whole site stands under it. */
export const basePath = '/archive/';

const href = (path: string) => `${basePath}${path}` as Href;

/** The files that all pages share. */
interface Shared {
  script: Href;
  styleSheet: Href;
}

/** Two editions, each with a search page and its articles, under `basePath`. */
export async function writeSearchSite(folder: string, arabic = arabicRecords): Promise<void> {
  const { assets, files } = await makeAssets();
  const shared = { script: href(assets.script.slice(1)), styleSheet: href(assets.styleSheet.slice(1)) };
  for (const { address, bytes } of files) await write(join(folder, address), bytes);
  await writeEdition(folder, 'ar', 'البحث', ar, arabic, arabicSubjects, shared);
  await writeEdition(folder, 'en', 'Search', en, englishRecords, [], shared);
}

async function writeEdition(
  folder: string,
  language: string,
  title: string,
  phrases: Phrases,
  records: readonly SearchRecord[],
  subjects: readonly SubjectEntry[],
  shared: Shared,
): Promise<void> {
  const search = join(folder, language, 'search');
  await write(join(search, 'index.html'), pageOf(language, title, phrases, records.length, shared));
  const tiers = [];
  // A tier for each year: what spans tiers is tried as well.
  for (const year of [...new Set(records.map(({ published }) => published.slice(0, 4)))].sort()) {
    const own = records.filter(({ published }) => published.startsWith(year));
    const files = await makeTier([own], language);
    for (const { path, bytes } of files) await write(join(search, year, path), bytes);
    tiers.push({ name: year, months: [year], articles: own.length, files });
  }
  await write(
    join(search, manifestName),
    gzipSync(
      JSON.stringify(makeManifest(language, tiers, allNamed(subjects, records, language), arabicSections)),
    ),
  );
  const frame = frameOf(language, title, phrases, shared);
  for (const record of records) {
    await write(join(folder, record.url, 'index.html'), articleOf(record, frame));
  }
}

/** The subjects, and those of records that have no other name than their ids. */
function allNamed(
  subjects: readonly SubjectEntry[],
  records: readonly SearchRecord[],
  language: string,
): SubjectEntry[] {
  const all = new Map(subjects.map((subject) => [`${subject.kind}/${subject.id}`, subject]));
  for (const { subjects: ofArticle } of records)
    for (const kind of ['topics', 'places', 'people'] as const)
      for (const id of ofArticle[kind]) {
        const named = { kind, id, name: id, spellings: [], href: `/${language}/${kind}/${id}/` };
        all.set(`${kind}/${id}`, all.get(`${kind}/${id}`) ?? named);
      }
  return [...all.values()];
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A search page of an edition with `total` articles. */
export function pageOf(
  language: string,
  title: string,
  phrases: Phrases,
  total: number,
  shared: Shared = { script: href('script.js'), styleSheet: href('style.css') },
): string {
  const view = {
    frame: frameOf(language, title, phrases, shared),
    basePath,
    total,
    years: total > 0 ? { first: 2012, last: 2016 } : null,
    examples: { phrase: '"مجلس الأمن"', without: 'باريس -المناخ', forms: 'الحكومة' },
    archive: href(`${language}/archive/`),
    indexes: [{ href: href(`${language}/places/`), label: title }],
  };
  return `<!doctype html>${renderToString(<SearchLayout view={view} />)}`;
}

function articleOf({ title, text }: SearchRecord, frame: Frame): string {
  const page = (
    <Document frame={frame}>
      <article>
        <h1>{title}</h1>
        <div class="body">
          <p>
            {text} «<em>روسيا</em>» و<em>روسيا</em>
          </p>
        </div>
      </article>
    </Document>
  );
  return `<!doctype html>${renderToString(page)}`;
}

function frameOf(language: string, title: string, phrases: Phrases, shared: Shared): Frame {
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
    languages: [
      {
        href: href('ar/search/'),
        label: 'العربية',
        language: 'ar',
        direction: 'rtl',
        translation: true,
        current: language === 'ar',
      },
      {
        href: href('en/search/'),
        label: 'English',
        language: 'en',
        direction: 'ltr',
        translation: true,
        current: language === 'en',
      },
    ],
    rights: null,
    paper: { light: '#fff', dark: '#000' },
    tokens: null,
    icon: href('icon.svg'),
    preloads: [],
    ...shared,
  };
}
