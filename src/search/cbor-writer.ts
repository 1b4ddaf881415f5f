/** Writes CBOR values (RFC 8949) one after the other: those that `cborReader` reads. */
export interface CborWriter {
  /** An array of so many values begins; they follow. */
  array(length: number): void;
  number(value: number): void;
  text(value: string): void;
  /** Values that are CBOR already. */
  raw(values: Uint8Array): void;
  /** So many bytes are written. */
  size(): number;
  /** All that was written, in bytes of their own. */
  bytes(): Uint8Array;
}

export function cborWriter(): CborWriter {
  // Small, for each word of an index is written by itself, and most stand in few articles.
  let buffer = Buffer.allocUnsafe(128);
  let at = 0;

  function reserve(more: number): void {
    if (at + more <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, at + more));
    buffer.copy(larger, 0, 0, at);
    buffer = larger;
  }

  function head(kind: number, size: number): void {
    reserve(9);
    const first = kind << 5;
    if (size < 24) at = buffer.writeUInt8(first | size, at);
    else if (size < 2 ** 8) at = buffer.writeUInt16BE(((first | 24) << 8) | size, at);
    else if (size < 2 ** 16) at = buffer.writeUInt16BE(size, buffer.writeUInt8(first | 25, at));
    else at = buffer.writeUInt32BE(size, buffer.writeUInt8(first | 26, at));
  }

  return {
    array: (length) => head(4, length),
    number: (value) => (value < 0 ? head(1, -1 - value) : head(0, value)),
    text(value) {
      const size = Buffer.byteLength(value);
      head(3, size);
      reserve(size);
      at += buffer.write(value, at);
    },
    raw(values) {
      reserve(values.length);
      buffer.set(values, at);
      at += values.length;
    },
    size: () => at,
    bytes: () => new Uint8Array(buffer.subarray(0, at)),
  };
}
