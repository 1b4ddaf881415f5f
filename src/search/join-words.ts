import { end } from './analyser/analyser.ts';
import type { BatchIndex, Holders } from './batch-index.ts';
import { cborReader } from './cbor.ts';
import { type CborWriter, cborWriter } from './cbor-writer.ts';
import { wordItself } from './tier-files.ts';
import { writeOneOrMore } from './written.ts';

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
  const spellings = spellingsOf(held);
  let last = 0;
  entries.array(5);
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
  const stem = word.slice(0, -end.length);
  entries.array(spellings.length);
  for (const spelling of spellings) entries.text(spelling.replace(stem, wordItself));
  entries.array(spellings.length > 1 ? articles : 0);
  if (spellings.length > 1) for (const holders of held) writeWritten(entries, holders, spellings);
}

/** The spellings of a word, the most frequent first. */
function spellingsOf(held: readonly Held[]): string[] {
  const counts = new Map<string, number>();
  for (const [spelling, articles] of held.flatMap((each) => each.spellings))
    counts.set(spelling, (counts.get(spelling) ?? 0) + articles);
  return [...counts]
    .sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
    .map(([spelling]) => spelling);
}

/** Which spelling a batch has at each place, by the numbers that they have in the tier. */
function writeWritten(
  entries: CborWriter,
  { places, spellings, written }: Held,
  inTier: readonly string[],
): void {
  const numbers = spellings.map(([spelling]) => inTier.indexOf(spelling));
  const [only = 0] = numbers;
  if (numbers.length === 1) {
    for (let left = places.length; left > 0; left--) entries.number(only);
    return;
  }
  if (numbers.every((number, before) => number === before)) {
    entries.raw(written);
    return;
  }
  const reader = cborReader(written);
  for (let left = places.length; left > 0; left--) {
    const value = reader.value();
    const before = Array.isArray(value) ? value.map(Number) : [Number(value)];
    writeOneOrMore(
      entries,
      before.map((number) => numbers[number] ?? 0),
    );
  }
}
