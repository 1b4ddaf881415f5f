import { type Cbor, type CborReader, cborReader } from './cbor.ts';

/** What Pagefind 1.6 writes before the content of its files. */
const signature = 'pagefind_dcd'.length;

/** What is in a bundle, by its `pf_meta`. */
export interface Contents {
  /** In the order in which the articles were indexed, the newest first. */
  pages: readonly { id: string; words: number }[];
  /** The files of the index, each with its first and last word. */
  chunks: readonly { from: string; to: string; hash: string }[];
  /** The file of each facet. */
  facets: ReadonlyMap<string, string>;
}

/** The content of one of Pagefind's files: gunzipped where it is gzipped, without its signature. */
export async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (file[0] !== 0x1f) return file.subarray(signature);
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // A Blob would do in one line, and take 2 ms: Chromium keeps Blobs in another process.
  const [plain] = await Promise.all([
    new Response(readable).arrayBuffer(),
    writer.write(file),
    writer.close(),
  ]);
  return new Uint8Array(plain).subarray(signature);
}

export function readContents(meta: Uint8Array): Contents {
  const [, pages, chunks, facets] = list(cborReader(meta).value());
  return {
    pages: list(pages).map((page) => {
      const [id, words] = list(page);
      return { id: String(id), words: Number(words) };
    }),
    chunks: list(chunks).map((chunk) => {
      const [from, to, hash] = list(chunk);
      return { from: String(from), to: String(to), hash: String(hash) };
    }),
    facets: new Map(
      list(facets).map((facet) => {
        const [name, hash] = list(facet);
        return [String(name), String(hash)] as const;
      }),
    ),
  };
}

/** The places of the pages (by `Contents.pages`) that have each value of a facet. */
export function readFacet(file: Uint8Array): ReadonlyMap<string, readonly number[]> {
  const [, values] = list(cborReader(file).value());
  return new Map(
    list(values).map((entry) => {
      const [value, pages] = list(entry);
      return [String(value), list(pages).map(Number)] as const;
    }),
  );
}

/** An article that holds a term, with the positions of the term in the order of the text, and in its title. */
export interface Posting {
  /** Among the tier's pages, by `Contents.pages`. */
  place: number;
  positions: readonly number[];
  inTitle: readonly number[];
}

/** The words of a file of the index; who holds each is read when it is first asked for. */
export function readIndex(file: Uint8Array): ReadonlyMap<string, () => readonly Posting[]> {
  const reader = cborReader(file);
  reader.length();
  const words = new Map<string, () => readonly Posting[]>();
  for (let left = reader.length(); left > 0; left--) {
    const [parts, word] = [reader.length(), String(reader.value())];
    const pages = reader.skip();
    for (let others = parts - 2; others > 0; others--) reader.skip();
    let postings: readonly Posting[] | null = null;
    words.set(word, () => {
      postings ??= readPostings(cborReader(pages));
      return postings;
    });
  }
  return words;
}

function readPostings(reader: CborReader): Posting[] {
  const postings: Posting[] = [];
  let place = 0;
  for (let left = reader.length(); left > 0; left--) {
    const parts = reader.length();
    place += Number(reader.value());
    postings.push({ place, positions: readPositions(reader), inTitle: readPositions(reader) });
    for (let others = parts - 3; others > 0; others--) reader.skip();
  }
  return postings;
}

/**
 * A negative number says the weight of the positions after it, which are written each as its distance from the one
 * before, from the beginning of the text again for each weight. A part of a word weighs less than a whole one.
 */
function readPositions(reader: CborReader): number[] {
  let position = 0;
  const positions: number[] = [];
  for (let left = reader.length(); left > 0; left--) {
    const step = Number(reader.value());
    position = step < 0 ? 0 : position + step;
    if (step >= 0) positions.push(position);
  }
  return positions.sort((one, other) => one - other);
}

function list(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error('Pagefind’s index is not as Pagefind 1.6 writes it');
  return value;
}
