import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import { type Analyser, end, loadAnalyser } from './analyser/analyser.ts';
import type { BatchIndex } from './batch-index.ts';
import { gzip } from './gzip.ts';
import { pagefindRecord, resultText } from './pagefind-record.ts';
import { type PagefindFile, readPagefind, textOf } from './read-pagefind.ts';
import type { SearchRecord } from './record.ts';
import { newestFirst } from './slice-batch.ts';
import { type TierFile, tierPaths } from './tier-files.ts';

/** As many articles are on their way to Pagefind at once. */
const ahead = 64;
/**
 * How many articles and positions of words a file of Pagefind's index names. With its own 20,000, which it has no
 * option for, it takes half as long again.
 */
const namedInFile = '2000';

/**
 * What Pagefind indexes beside the forms of a word that has several: all of them in one, for which nobody asks. One in
 * four words of an Arabic text begins with a letter that may be a word. No part of a word goes on after its end in
 * Arabic letters.
 */
const compound = new RegExp(`${end}\\p{sc=Arab}`, 'u');

const pageSchema = z.object({ url: z.string() });

/** A batch, or a slice of one, that Pagefind has indexed. */
export interface IndexedBatch {
  index: BatchIndex;
  /** The true texts of its articles. */
  texts: TierFile[];
}

/**
 * Indexes the articles of a batch or of a slice, in an edition in `language` (a BCP 47 tag); it is the same for the
 * same records in whatever order they come. Not to be called twice at once in a process, which has one Pagefind
 * service. Throws an Error that names the article where Pagefind refuses one.
 */
export async function indexBatch(
  name: string,
  records: readonly SearchRecord[],
  language: string,
): Promise<IndexedBatch> {
  // A machine that has one part of an archive divides it by files, of which all may be drafts.
  if (records.length === 0)
    return { index: { name, articles: [], words: new Map(), facets: new Map() }, texts: [] };
  const analyser = await loadAnalyser(language);
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = namedInFile;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const sorted = [...records].sort(newestFirst);
    for (let start = 0; start < sorted.length; start += ahead) {
      await Promise.all(sorted.slice(start, start + ahead).map((record) => add(record, analyser, index)));
    }
    const bundle = await index.getFiles();
    if (bundle.errors.length > 0) throw new Error(`Pagefind made no bundle: ${bundle.errors.join('; ')}`);
    return {
      index: { name, ...readPagefind(bundle.files, (word) => compound.test(word)) },
      texts: textsOf(name, records, bundle.files),
    };
  } finally {
    // The service keeps the memory of every index until it is closed.
    await close();
  }
}

async function add(record: SearchRecord, analyser: Analyser, index: PagefindIndex): Promise<void> {
  const { errors } = await index
    .addCustomRecord(pagefindRecord(record, analyser))
    .catch((refusal: unknown) => ({
      errors: [refusal instanceof Error ? refusal.message : String(refusal)],
    }));
  if (errors.length > 0) throw new Error(`Pagefind could not index ${record.url}: ${errors.join('; ')}`);
}

/**
 * The true texts of articles, named as Pagefind named the files of the analysed ones. One after another, since each
 * that is being compressed takes a quarter of a megabyte.
 */
function textsOf(name: string, records: readonly SearchRecord[], files: readonly PagefindFile[]): TierFile[] {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  return files.flatMap((file) => {
    const id = /^fragment\/und_(.*)\.pf_fragment$/.exec(file.path)?.[1];
    if (id === undefined) return [];
    const { url } = pageSchema.parse(JSON.parse(textOf(file)));
    const record = byUrl.get(url.replace(/#\w+$/, ''));
    if (!record) throw new Error(`Pagefind made a file of no article: ${url}`);
    return [{ path: tierPaths.text(name, id), bytes: gzip(JSON.stringify(resultText(record))) }];
  });
}
