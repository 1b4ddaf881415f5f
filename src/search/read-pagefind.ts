import { gunzipSync } from 'node:zlib';
import type { BatchIndex, Holders } from './batch-index.ts';
import { type Cbor, type CborReader, cborReader } from './cbor.ts';
import { cborWriter } from './cbor-writer.ts';
import { stepsOf } from './steps.ts';

/** What Pagefind 1.6 writes before the content of its files. */
const signature = 'pagefind_dcd'.length;

/** A file of Pagefind's; its path is relative to the bundle's folder. */
export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/**
 * Reads a bundle that Pagefind made, but for the words that are `unwanted`. Throws an Error where a file is not as
 * Pagefind 1.6 writes it.
 */
export function readPagefind(
  files: readonly PagefindFile[],
  unwanted: (word: string) => boolean,
): Omit<BatchIndex, 'name'> {
  const like = (pattern: RegExp) =>
    files.filter(({ path }) => pattern.test(path)).map(({ content }) => unpack(content));
  const [contents] = like(/\.pf_meta$/);
  const [, pages] = list(contents && cborReader(contents).value());
  return {
    articles: list(pages).map((page) => {
      const [id, words] = list(page);
      return { id: String(id).replace(/^und_/, ''), words: Number(words) };
    }),
    words: new Map(like(/\.pf_index$/).flatMap((file) => [...readIndex(file, unwanted)])),
    facets: new Map(like(/\.pf_filter$/).map(readFacet)),
  };
}

/** A file of Pagefind's as text, such as that of an article. */
export const textOf = ({ content }: PagefindFile) => unpack(content).toString('utf8');

const unpack = (content: Uint8Array) => gunzipSync(content).subarray(signature);

function readFacet(file: Uint8Array): [string, Map<string, number[]>] {
  const [name, values] = list(cborReader(file).value());
  const entries = list(values).map((entry): [string, number[]] => {
    const [value, places] = list(entry);
    return [String(value), list(places).map(Number)];
  });
  return [String(name), new Map(entries)];
}

function* readIndex(file: Uint8Array, unwanted: (word: string) => boolean): Generator<[string, Holders]> {
  const reader = cborReader(file);
  reader.length();
  for (let left = reader.length(); left > 0; left--) {
    const [parts, word] = [reader.length(), String(reader.value())];
    const pages = reader.skip();
    for (let others = parts - 2; others > 0; others--) reader.skip();
    if (!unwanted(word)) yield [word, readHolders(cborReader(pages))];
  }
}

function readHolders(reader: CborReader): Holders {
  const places = new Uint32Array(reader.length());
  const positions = cborWriter();
  for (let at = 0, place = 0; at < places.length; at++) {
    const parts = reader.length();
    place += Number(reader.value());
    places[at] = place;
    const [inText, inTitle] = [readPositions(reader), readPositions(reader)];
    for (let others = parts - 3; others > 0; others--) reader.skip();
    if (inText.length !== 1 || inTitle.length > 0) positions.array(inText.length + inTitle.length);
    for (const step of stepsOf(inText)) positions.number(step);
    for (const step of stepsOf(inTitle)) positions.number(-1 - step);
  }
  return { places, positions: positions.bytes() };
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
