import type { CborWriter } from './cbor-writer.ts';

/** Numbers as one value: a number where it is one, and else an array. */
export function writeOneOrMore(writer: CborWriter, numbers: readonly number[]): void {
  if (numbers.length !== 1 || (numbers[0] ?? 0) < 0) writer.array(numbers.length);
  for (const number of numbers) writer.number(number);
}

/** One of some numbers where they are all the same. */
export function sameOrAll(numbers: readonly number[]): readonly number[] {
  return new Set(numbers).size > 1 ? numbers : numbers.slice(0, 1);
}
