import { createHash } from 'node:crypto';
import { type CustomRecord, close, createIndex, type PagefindIndex } from 'pagefind';
import { loadAnalyser } from './analyser/analyser.ts';
import type { BatchIndex } from './batch-index.ts';
import { gzip } from './gzip.ts';
import { listedArticle, orderFacet, pagefindRecord, resultText } from './pagefind-record.ts';
import { readPagefind } from './read-pagefind.ts';
import type { SearchRecord } from './record.ts';
import { newestFirst } from './slice-batch.ts';
import { type TierFile, tierPaths } from './tier-files.ts';
import { wordCodes } from './word-codes.ts';

/** As many articles are on their way to Pagefind at once. */
const ahead = 64;
/**
 * How many articles and positions of words a file of Pagefind's index names. With its own 20,000, which it has no
 * option for, it takes half as long again.
 */
const namedInFile = '2000';

/** So many hexadecimal digits name the text of an article among those of its batch: 40 bits for at most 2,000. */
const idLength = 10;

/** A batch, or a slice of one, that Pagefind has indexed. */
export interface IndexedBatch {
  index: BatchIndex;
  /** The true texts of its articles, and the list of them. */
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
    return { index: { name, articles: [], list: '', words: new Map(), facets: new Map() }, texts: [] };
  const analyser = await loadAnalyser(language);
  const codes = wordCodes();
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = namedInFile;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const sorted = [...records].sort(newestFirst);
    const articles = sorted.map(({ text, title, kicker, byline, dateline }) => ({
      text: analyser.words(text),
      headline: analyser.words(title),
      beside: [kicker ?? '', ...byline, dateline ?? ''].flatMap((each) => (each ? analyser.words(each) : [])),
    }));
    for (let start = 0; start < sorted.length; start += ahead) {
      await Promise.all(
        articles.slice(start, start + ahead).flatMap((words, offset) => {
          const record = sorted[start + offset];
          return record ? [add(pagefindRecord(record, start + offset, words, codes), index)] : [];
        }),
      );
    }
    const bundle = await index.getFiles();
    if (bundle.errors.length > 0) throw new Error(`Pagefind made no bundle: ${bundle.errors.join('; ')}`);
    const { words, facets, lengths } = readPagefind(bundle.files, codes, articles);
    const { [orderFacet]: order, ...own } = Object.fromEntries(facets);
    if (sorted.some((_, place) => order?.get(String(place))?.[0] !== place))
      throw new Error('Pagefind does not number articles in the order in which it is given them');
    const texts = sorted.map((record) => JSON.stringify(resultText(record)));
    const ids = texts.map(hashOf);
    const listed = JSON.stringify(sorted.map(listedArticle));
    const list = hashOf(listed);
    return {
      index: {
        name,
        articles: sorted.map(({ published }, place) => ({
          id: ids[place] ?? '',
          words: lengths[place] ?? 0,
          published,
        })),
        list,
        words,
        facets: new Map(Object.entries(own)),
      },
      // One after another, since each that is being compressed takes a quarter of a megabyte.
      texts: [
        ...texts.map((text, place) => ({
          path: tierPaths.text(name, ids[place] ?? ''),
          bytes: gzip(text),
        })),
        { path: tierPaths.list(name, list), bytes: gzip(listed) },
      ],
    };
  } finally {
    // The service keeps the memory of every index until it is closed.
    await close();
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, idLength);

async function add(record: CustomRecord, index: PagefindIndex): Promise<void> {
  const { errors } = await index.addCustomRecord(record).catch((refusal: unknown) => ({
    errors: [refusal instanceof Error ? refusal.message : String(refusal)],
  }));
  if (errors.length > 0) throw new Error(`Pagefind could not index ${record.url}: ${errors.join('; ')}`);
}
