import { gunzipSync } from 'node:zlib';
import type { Word } from './analyser/analyser.ts';
import type { BatchIndex, Holders } from './batch-index.ts';
import { type Cbor, type CborReader, cborReader } from './cbor.ts';
import { type CborWriter, cborWriter } from './cbor-writer.ts';
import type { ArticleWords } from './pagefind-record.ts';
import { stepsOf } from './steps.ts';
import { besideHeadline } from './tier-files.ts';
import type { WordCodes } from './word-codes.ts';

/** What Pagefind 1.6 writes before the content of its files. */
const signature = 'pagefind_dcd'.length;

/** A file of Pagefind's; its path is relative to the bundle's folder. */
export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind found of articles, in the order in which it was given them. */
export interface PagefindBundle extends Pick<BatchIndex, 'words' | 'facets'> {
  /** How many words each article has. */
  lengths: number[];
}

/**
 * Reads a bundle that Pagefind made of the codes of these articles' words. Throws an Error where a file is not as
 * Pagefind 1.6 writes it.
 */
export function readPagefind(
  files: readonly PagefindFile[],
  codes: WordCodes,
  articles: readonly ArticleWords[],
): PagefindBundle {
  const like = (pattern: RegExp) =>
    files.filter(({ path }) => pattern.test(path)).map(({ content }) => unpack(content));
  const [contents] = like(/\.pf_meta$/);
  const [, pages] = list(contents && cborReader(contents).value());
  // Who holds a word stands under each code of a token that has it among its forms.
  const sources = new Map<string, Uint8Array[]>();
  for (const [code, holders] of like(/\.pf_index$/).flatMap((file) => [...readIndex(file)])) {
    for (const form of codes.formsOf(code)) {
      const known = sources.get(form);
      if (known) known.push(holders);
      else sources.set(form, [holders]);
    }
  }
  return {
    lengths: list(pages).map((page) => Number(list(page)[1])),
    words: new Map([...sources].map(([form, held]) => [form, readHolders(form, held, codes, articles)])),
    facets: new Map(like(/\.pf_filter$/).map(readFacet)),
  };
}

const unpack = (content: Uint8Array) => gunzipSync(content).subarray(signature);

function readFacet(file: Uint8Array): [string, Map<string, number[]>] {
  const [name, values] = list(cborReader(file).value());
  const entries = list(values).map((entry): [string, number[]] => {
    const [value, places] = list(entry);
    return [String(value), list(places).map(Number)];
  });
  return [String(name), new Map(entries)];
}

/** Each code, and in Pagefind's bytes who holds it. */
function* readIndex(file: Uint8Array): Generator<[string, Uint8Array]> {
  const reader = cborReader(file);
  reader.length();
  for (let left = reader.length(); left > 0; left--) {
    const [parts, word] = [reader.length(), String(reader.value())];
    const pages = reader.skip();
    for (let others = parts - 2; others > 0; others--) reader.skip();
    yield [word, pages];
  }
}

/** Hears of an article that holds a word, and of its positions there. */
type Hear = (place: number, inText: readonly number[], inTitle: readonly number[]) => void;

/** The holders of all codes of a word. */
function readHolders(
  form: string,
  sources: readonly Uint8Array[],
  { spellingOf }: WordCodes,
  articles: readonly ArticleWords[],
): Holders {
  const places: number[] = [];
  const [positions, written] = [cborWriter(), cborWriter()];
  const spellings = new Map<string, { number: number; articles: number }>();
  const spelled = (word: Word | undefined) => {
    const spelling = word ? spellingOf(word, form) : '';
    const known = spellings.get(spelling) ?? { number: spellings.size, articles: 0 };
    spellings.set(spelling, known);
    return known;
  };
  const write: Hear = (place, inText, inTitle) => {
    const { text = [], headline = [], beside = [] } = articles[place] ?? {};
    const [only] = inText;
    // So do most words stand in an article: once.
    if (only !== undefined && inText.length === 1 && inTitle.length === 0) {
      places.push(place);
      positions.number(only);
      const spelling = spelled(text[only]);
      spelling.articles += 1;
      written.number(spelling.number);
      return;
    }
    const aboutTitle = inTitle.map((position) =>
      position < headline.length ? position : Math.max(0, besideHeadline - headline.length) + position,
    );
    places.push(place);
    writeOneOrMore(positions, [...stepsOf(inText), ...stepsOf(aboutTitle).map((step) => -1 - step)]);
    const words = [
      ...inText.map((position) => text[position]),
      ...inTitle.map((position) => headline[position] ?? beside[position - headline.length]),
    ];
    const numbers = words.map(spelled);
    for (const spelling of new Set(numbers)) spelling.articles += 1;
    writeOneOrMore(written, sameOrAll(numbers.map(({ number }) => number)));
  };
  if (sources.length > 1) eachTogether(sources, write);
  else for (const source of sources) eachHolder(source, write);
  return {
    places: Uint32Array.from(places),
    positions: positions.bytes(),
    spellings: [...spellings].map(([spelling, { articles }]) => `${spelling} ${articles}`).join(' '),
    written: spellings.size > 1 ? written.bytes() : null,
  };
}

/** Tells of the holders of several codes as of those of one. */
function eachTogether(sources: readonly Uint8Array[], hear: Hear): void {
  const holders = new Map<number, Parameters<Hear>>();
  for (const source of sources) {
    eachHolder(source, (place, inText, inTitle) => {
      const known = holders.get(place);
      if (known) holders.set(place, [place, both(known[1], inText), both(known[2], inTitle)]);
      else holders.set(place, [place, inText, inTitle]);
    });
  }
  for (const [place, inText, inTitle] of [...holders.values()].sort(([one], [other]) => one - other))
    hear(place, inText, inTitle);
}

const both = (some: readonly number[], others: readonly number[]) =>
  others.length === 0 ? some : [...some, ...others].sort((one, other) => one - other);

function eachHolder(source: Uint8Array, hear: Hear): void {
  const reader = cborReader(source);
  let place = 0;
  for (let left = reader.length(); left > 0; left--) {
    const parts = reader.length();
    place += Number(reader.value());
    const [inText, inTitle] = [readPositions(reader), readPositions(reader)];
    for (let others = parts - 3; others > 0; others--) reader.skip();
    hear(place, inText, inTitle);
  }
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
  return positions.length > 1 ? positions.sort((one, other) => one - other) : positions;
}

function list(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error('Pagefind’s index is not as Pagefind 1.6 writes it');
  return value;
}

/** Numbers as one value: a number where it is one, and else an array. */
function writeOneOrMore(writer: CborWriter, numbers: readonly number[]): void {
  if (numbers.length !== 1 || (numbers[0] ?? 0) < 0) writer.array(numbers.length);
  for (const number of numbers) writer.number(number);
}

/** One of some numbers where they are all the same. */
function sameOrAll(numbers: readonly number[]): readonly number[] {
  return new Set(numbers).size > 1 ? numbers : numbers.slice(0, 1);
}
