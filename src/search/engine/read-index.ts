import { end } from '../analyser/analyser.ts';
import { type Cbor, type CborReader, cborReader } from '../cbor.ts';
import { summed } from '../steps.ts';
import { wordItself } from '../tier-files.ts';

/** An article that holds a term, with the positions of the term in the order of the text, and in its title. */
export interface Posting {
  /** Among the tier's articles. */
  place: number;
  positions: readonly number[];
  inTitle: readonly number[];
}

/** The articles that hold a term in a spelling that is asked for. */
export type Holding = (isAsked: (spelling: string) => boolean) => readonly Posting[];

const nowhere: readonly number[] = [];

/** The words of a file of the index; who holds each is read when it is first asked for. */
export function readIndex(file: Uint8Array): ReadonlyMap<string, Holding> {
  const reader = cborReader(file);
  const words = new Map<string, Holding>();
  for (let left = reader.length(); left > 0; left--) {
    reader.length();
    const word = String(reader.value());
    words.set(word, readHolding(word, reader.skip(), reader.skip(), reader.skip(), reader.skip()));
  }
  return words;
}

function readHolding(
  word: string,
  places: Uint8Array,
  positions: Uint8Array,
  spellings: Uint8Array,
  written: Uint8Array,
): Holding {
  let postings: readonly Posting[] | null = null;
  let ofPlaces: readonly Cbor[] | null = null;
  return (isAsked) => {
    postings ??= readPostings(cborReader(places), cborReader(positions));
    const asked = listIn(spellings).map((spelling) =>
      isAsked(String(spelling).replace(wordItself, word.slice(0, -end.length))),
    );
    if (asked.every((each) => each)) return postings;
    if (!asked.includes(true)) return [];
    ofPlaces ??= listIn(written);
    return postings.flatMap((posting, at) => writtenSo(posting, ofPlaces?.[at] ?? 0, asked));
  };
}

/** What a posting has of the spellings that are asked for; `written` are their numbers, one for each position. */
function writtenSo(posting: Posting, written: Cbor, asked: readonly boolean[]): Posting[] {
  if (!Array.isArray(written)) return asked[Number(written)] ? [posting] : [];
  const { place, positions, inTitle } = posting;
  const isAsked = (at: number) => asked[Number(written[at])] ?? false;
  const inText = positions.filter((_, at) => isAsked(at));
  const inHeadline = inTitle.filter((_, at) => isAsked(positions.length + at));
  return inText.length + inHeadline.length > 0 ? [{ place, positions: inText, inTitle: inHeadline }] : [];
}

function listIn(bytes: Uint8Array): readonly Cbor[] {
  const value = cborReader(bytes).value();
  return Array.isArray(value) ? value : [];
}

function readPostings(places: CborReader, positions: CborReader): Posting[] {
  const postings: Posting[] = [];
  positions.length();
  for (let left = places.length(), place = 0; left > 0; left--) {
    place += Number(places.value());
    postings.push({ place, ...readPositions(positions.value()) });
  }
  return postings;
}

function readPositions(value: Cbor): Pick<Posting, 'positions' | 'inTitle'> {
  if (!Array.isArray(value)) return { positions: [Number(value)], inTitle: nowhere };
  const steps = value.map(Number);
  const first = steps.findIndex((step) => step < 0);
  if (first < 0) return { positions: summed(steps), inTitle: nowhere };
  const inTitle = steps.slice(first).map((step) => -1 - step);
  return { positions: summed(steps.slice(0, first)), inTitle: summed(inTitle) };
}
