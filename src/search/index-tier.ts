import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type Analyser, loadAnalyser } from './analyser/analyser.ts';
import type { SearchRecord } from './record.ts';
import { type FragmentText, fragmentText, tierRecord } from './tier-record.ts';

/** A file of a bundle, its path relative to the bundle's folder. */
export interface BundleFile {
  path: string;
  bytes: Uint8Array;
}

/** What Pagefind writes before the content of each of its files. */
const signature = 'pagefind_dcd';
const compress = promisify(gzip);
/** As many articles are on their way to Pagefind at once. */
const ahead = 64;

/**
 * The bundle of a tier, in an edition in `language` (a BCP 47 tag): sorted by path, and with the same bytes for the
 * same records in whatever order they come. Its pages are in the order of time, the newest first. Not to be called twice at once in a process,
 * which has one Pagefind service. Throws an Error that names the article where Pagefind refuses one.
 */
export async function indexTier(records: readonly SearchRecord[], language: string): Promise<BundleFile[]> {
  // Pagefind can hand its files over too, but then both processes hold all of them, encoded, in one message.
  const folder = await mkdtemp(join(tmpdir(), 'sijill-tier-'));
  try {
    await writeBundle(records, await loadAnalyser(language), folder);
    const texts = new Map(records.map((record) => [record.url, fragmentText(record)]));
    const paths = await readdir(folder, { recursive: true });
    const own = paths.filter((path) => /\.pf_\w+$/.test(path)).sort();
    const files: BundleFile[] = [];
    for (let start = 0; start < own.length; start += ahead) {
      const some = own.slice(start, start + ahead).map(async (path) => {
        const content = await readFile(join(folder, path));
        const bytes = path.endsWith('.pf_fragment') ? await restored(content, texts) : content;
        return { path: path.replaceAll(sep, '/'), bytes };
      });
      files.push(...(await Promise.all(some)));
    }
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeBundle(
  records: readonly SearchRecord[],
  analyser: Analyser,
  folder: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const sorted = [...records].sort(newestFirst);
    for (let start = 0; start < sorted.length; start += ahead) {
      await Promise.all(sorted.slice(start, start + ahead).map((record) => add(record, analyser, index)));
    }
    const bundle = await index.writeFiles({ outputPath: folder });
    if (bundle.errors.length > 0) throw new Error(`Pagefind made no bundle: ${bundle.errors.join('; ')}`);
  } finally {
    // The service keeps the memory of every index until it is closed.
    await close();
  }
}

async function add(record: SearchRecord, analyser: Analyser, index: PagefindIndex): Promise<void> {
  const { errors } = await index.addCustomRecord(tierRecord(record, analyser)).catch((refusal: unknown) => ({
    errors: [refusal instanceof Error ? refusal.message : String(refusal)],
  }));
  if (errors.length > 0) throw new Error(`Pagefind could not index ${record.url}: ${errors.join('; ')}`);
}

/** The file of an article with its true text in place of the analysed one; words keep their positions. */
function restored(file: Uint8Array, texts: ReadonlyMap<string, FragmentText>): Promise<Uint8Array> {
  const fragment: { url: string } = JSON.parse(gunzipSync(file).toString('utf8').slice(signature.length));
  const text = texts.get(fragment.url.replace(/#\w+$/, ''));
  if (!text) throw new Error(`Pagefind made a file of no article: ${fragment.url}`);
  return compress(signature + JSON.stringify({ ...fragment, ...text }));
}

function newestFirst(a: SearchRecord, b: SearchRecord): number {
  return b.instant - a.instant || (a.url < b.url ? -1 : 1);
}
