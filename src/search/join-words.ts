import type { BatchIndex, Holders } from './batch-index.ts';
import { type CborWriter, cborWriter } from './cbor-writer.ts';

/**
 * A file of the index ends with the word that brings it to so many bytes, a third of which are fetched. More would
 * carry more with a word that nobody asked for; less, more files to each tier's table of contents.
 */
const indexFile = 16_384;

/** Who of a batch holds a word, and the place in the tier of the batch's first article. */
interface Held extends Holders {
  first: number;
}

/**
 * The files of a tier's index: of each its first word, and its bytes. `before` has how many articles stand before each
 * batch.
 */
export function* joinWords(
  batches: readonly BatchIndex[],
  before: readonly number[],
): Generator<readonly [first: string, bytes: Uint8Array]> {
  const words = [...new Set(batches.flatMap((batch) => [...batch.words.keys()]))].sort();
  let entries = cborWriter();
  let [first, count] = ['', 0];
  for (const [place, word] of words.entries()) {
    if (count === 0) first = word;
    const held = batches.flatMap((batch, at): Held[] => {
      const holders = batch.words.get(word);
      return holders ? [{ ...holders, first: before[at] ?? 0 }] : [];
    });
    writeWord(entries, word, held);
    count += 1;
    if (entries.size() < indexFile && place < words.length - 1) continue;
    const file = cborWriter();
    file.array(count);
    file.raw(entries.bytes());
    yield [first, file.bytes()];
    entries = cborWriter();
    count = 0;
  }
}

function writeWord(entries: CborWriter, word: string, held: readonly Held[]): void {
  const articles = held.reduce((sum, { places }) => sum + places.length, 0);
  let last = 0;
  entries.array(3);
  entries.text(word);
  entries.array(articles);
  for (const { places, first } of held) {
    for (const place of places) {
      entries.number(first + place - last);
      last = first + place;
    }
  }
  entries.array(articles);
  for (const { positions } of held) entries.raw(positions);
}
