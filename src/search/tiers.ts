import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { pagefindRecord, type SearchRecord } from './record.ts';

/**
 * Writes one Pagefind bundle, which holds these articles of an edition in `language` (a BCP 47 tag), in place of
 * what `bundleFolder` held. The same records give the same bytes, in whatever order they come. Not to be called
 * twice at once in a process, which has one Pagefind service. Throws an Error that names the article where
 * Pagefind refuses one.
 */
export async function indexArticles(
  records: readonly SearchRecord[],
  language: string,
  bundleFolder: string,
): Promise<void> {
  try {
    const files = await bundleOf(records, language);
    await rm(bundleFolder, { recursive: true, force: true });
    for (const file of files) await write(file, bundleFolder);
  } finally {
    // The service keeps the memory of every index until it is closed.
    await close();
  }
}

async function bundleOf(records: readonly SearchRecord[], language: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const record of [...records].sort(byText((each) => each.url))) await add(record, language, index);
  const bundle = await index.getFiles();
  if (bundle.errors.length > 0) throw new Error(`Pagefind made no bundle: ${bundle.errors.join('; ')}`);
  return bundle.files.filter((file) => !isInterface(file.path)).sort(byText((file) => file.path));
}

async function add(record: SearchRecord, language: string, index: PagefindIndex): Promise<void> {
  const { errors } = await index
    .addCustomRecord(pagefindRecord(record, language))
    .catch((refusal: unknown) => ({
      errors: [refusal instanceof Error ? refusal.message : String(refusal)],
    }));
  if (errors.length > 0) throw new Error(`Pagefind could not index ${record.url}: ${errors.join('; ')}`);
}

/** Pagefind's ready-made interfaces, which our page has no use for: 450 KB of each bundle. */
function isInterface(path: string): boolean {
  return /^pagefind-(?:highlight|(?:\w+-)?ui)\./.test(path);
}

/** By code units, so that no locale has a say in the order. */
function byText<T>(textOf: (each: T) => string): (a: T, b: T) => number {
  return (a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0);
}

async function write(file: IndexFile, folder: string): Promise<void> {
  const path = join(folder, file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.content);
}
