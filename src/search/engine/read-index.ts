import { type Cbor, type CborReader, cborReader } from '../cbor.ts';
import { summed } from '../steps.ts';

/** An article that holds a term, with the positions of the term in the order of the text, and in its title. */
export interface Posting {
  /** Among the tier's articles. */
  place: number;
  positions: readonly number[];
  inTitle: readonly number[];
}

const nowhere: readonly number[] = [];

/** The words of a file of the index; who holds each is read when it is first asked for. */
export function readIndex(file: Uint8Array): ReadonlyMap<string, () => readonly Posting[]> {
  const reader = cborReader(file);
  const words = new Map<string, () => readonly Posting[]>();
  for (let left = reader.length(); left > 0; left--) {
    reader.length();
    const word = String(reader.value());
    const [places, positions] = [reader.skip(), reader.skip()];
    let postings: readonly Posting[] | null = null;
    words.set(word, () => {
      postings ??= readPostings(cborReader(places), cborReader(positions));
      return postings;
    });
  }
  return words;
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
