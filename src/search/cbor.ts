/** What the files of an index are made of, Pagefind's and ours. */
export type Cbor = number | string | readonly Cbor[];

/** Reads CBOR values one after the other. */
export interface CborReader {
  /** How many values the array has that begins here; they follow. */
  length(): number;
  value(): Cbor;
  /** Passes over a value, and gives the bytes that it takes. */
  skip(): Uint8Array;
}

const decoder = new TextDecoder();

/**
 * Reads CBOR (RFC 8949) as far as these files consist of it: numbers, texts and arrays. Throws an Error at
 * anything else.
 */
export function cborReader(bytes: Uint8Array): CborReader {
  let at = 0;
  const head = (): [kind: number, size: number] => {
    const first = bytes[at++] ?? 0xff;
    const [kind, short] = [first >> 5, first & 31];
    if (short < 24) return [kind, short];
    let size = 0;
    for (let left = 2 ** (short - 24); left > 0; left--) size = size * 256 + (bytes[at++] ?? 0);
    return [kind, size];
  };
  const unknown = (kind: number) => new Error(`The index has a CBOR value of kind ${kind}`);
  const value = (): Cbor => {
    const [kind, size] = head();
    if (kind === 0) return size;
    if (kind === 1) return -1 - size;
    if (kind === 3) {
      at += size;
      return decoder.decode(bytes.subarray(at - size, at));
    }
    if (kind === 4) {
      const values: Cbor[] = [];
      for (let left = size; left > 0; left--) values.push(value());
      return values;
    }
    throw unknown(kind);
  };
  return {
    value,
    length() {
      const [kind, size] = head();
      if (kind !== 4) throw unknown(kind);
      return size;
    },
    skip() {
      const start = at;
      for (let values = 1; values > 0; values--) {
        const [kind, size] = head();
        if (kind === 3) at += size;
        else if (kind === 4) values += size;
        else if (kind > 1) throw unknown(kind);
      }
      return bytes.subarray(start, at);
    },
  };
}
