import { gunzipSync, gzipSync } from 'node:zlib';
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
/** As many articles are on their way to Pagefind at once. */
const ahead = 64;
/**
 * How many articles and positions of words a file of the index names. At Pagefind's own 20,000, which it has no option
 * for, a word that a reader asks for is fetched with 25 KB of others, from each tier.
 */
const namedInFile = '5000';

/**
 * The bundle of a tier, in an edition in `language` (a BCP 47 tag): sorted by path, and with the same bytes for the
 * same records in whatever order they come. Its pages are in the order of time, the newest first. Not to be called twice at once in a process,
 * which has one Pagefind service. Throws an Error that names the article where Pagefind refuses one.
 */
export async function indexTier(records: readonly SearchRecord[], language: string): Promise<BundleFile[]> {
  const analyser = await loadAnalyser(language);
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = namedInFile;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const sorted = [...records].sort(newestFirst);
    for (let start = 0; start < sorted.length; start += ahead) {
      await Promise.all(sorted.slice(start, start + ahead).map((record) => add(record, analyser, index)));
    }
    // To let it write them itself would take a third of the memory, but on a full disk it panics and never answers.
    const bundle = await index.getFiles();
    if (bundle.errors.length > 0) throw new Error(`Pagefind made no bundle: ${bundle.errors.join('; ')}`);
    const texts = new Map(records.map((record) => [record.url, fragmentText(record)]));
    const own = bundle.files.filter(({ path }) => /\.pf_\w+$/.test(path));
    return own
      .map(({ path, content }) => ({
        path,
        bytes: path.endsWith('.pf_fragment') ? restored(content, texts) : content,
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
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

/**
 * The file of an article with its true text in place of the analysed one; words keep their positions. One after
 * another, since each that is being compressed takes a quarter of a megabyte.
 */
function restored(file: Uint8Array, texts: ReadonlyMap<string, FragmentText>): Uint8Array {
  const fragment: { url: string } = JSON.parse(gunzipSync(file).toString('utf8').slice(signature.length));
  const text = texts.get(fragment.url.replace(/#\w+$/, ''));
  if (!text) throw new Error(`Pagefind made a file of no article: ${fragment.url}`);
  return gzipSync(signature + JSON.stringify({ ...fragment, ...text }));
}

function newestFirst(a: SearchRecord, b: SearchRecord): number {
  return b.instant - a.instant || (a.url < b.url ? -1 : 1);
}
