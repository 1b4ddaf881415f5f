import { end } from './analyser/analyser.ts';
import { type BatchIndex, type Holders, spellingsIn } from './batch-index.ts';
import { cborReader } from './cbor.ts';
import { type CborWriter, cborWriter } from './cbor-writer.ts';
import { wordItself } from './tier-files.ts';

/**
 * A file of the index ends with the word that brings it to so many bytes, a third of which are fetched. More would
 * carry more with a word that nobody asked for; less, more files to each tier's table of contents.
 */
const indexFile = 16_384;

/** Who of a batch holds a word, and the place in the tier of the batch's first article. */
interface Held {
  holders: Holders;
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
  const holding = heldBy(batches, before);
  const words = [...holding.keys()].sort();
  let entries = cborWriter();
  let [first, count] = ['', 0];
  for (const [place, word] of words.entries()) {
    if (count === 0) first = word;
    writeWord(entries, word, holding.get(word) ?? []);
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

/** Who holds each word: all batches are gone through once, for a tier has hundreds of thousands of words. */
function heldBy(batches: readonly BatchIndex[], before: readonly number[]): Map<string, Held[]> {
  const holding = new Map<string, Held[]>();
  for (const [at, { words }] of batches.entries()) {
    const first = before[at] ?? 0;
    for (const [word, holders] of words) {
      const held = holding.get(word);
      if (held) held.push({ holders, first });
      else holding.set(word, [{ holders, first }]);
    }
  }
  return holding;
}

function writeWord(entries: CborWriter, word: string, held: readonly Held[]): void {
  const articles = held.reduce((sum, { holders }) => sum + holders.places.length, 0);
  const spellings = spellingsOf(held);
  let last = 0;
  entries.array(5);
  entries.text(word);
  entries.array(articles);
  for (const { holders, first } of held) {
    for (const place of holders.places) {
      entries.number(first + place - last);
      last = first + place;
    }
  }
  entries.array(articles);
  for (const { holders } of held) entries.raw(holders.positions);
  const stem = word.slice(0, -end.length);
  entries.array(spellings.length);
  for (const spelling of spellings) entries.text(spelling.replace(stem, wordItself));
  entries.array(spellings.length > 1 ? articles : 0);
  if (spellings.length > 1) for (const { holders } of held) writeWritten(entries, holders, spellings);
}

/** The spellings of a word, the most frequent first. */
function spellingsOf(held: readonly Held[]): string[] {
  const counts = new Map<string, number>();
  for (const { holders } of held)
    for (const [spelling, articles] of spellingsIn(holders))
      counts.set(spelling, (counts.get(spelling) ?? 0) + articles);
  return [...counts]
    .sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
    .map(([spelling]) => spelling);
}

/** Which spelling a batch has at each place, by the numbers that they have in the tier. */
function writeWritten(entries: CborWriter, holders: Holders, inTier: readonly string[]): void {
  const { places, written } = holders;
  const numbers = [...spellingsIn(holders)].map(([spelling]) => inTier.indexOf(spelling));
  if (written === null) {
    for (let left = places.length; left > 0; left--) entries.number(numbers[0] ?? 0);
    return;
  }
  if (numbers.every((number, before) => number === before)) {
    entries.raw(written);
    return;
  }
  const reader = cborReader(written);
  for (let left = places.length; left > 0; left--) {
    const value = reader.value();
    const several = Array.isArray(value);
    if (several) entries.array(value.length);
    for (const number of several ? value : [value]) entries.number(numbers[Number(number)] ?? 0);
  }
}
