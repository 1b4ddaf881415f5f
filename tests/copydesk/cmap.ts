import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const files = [
  'markazi-text/files/markazi-text-arabic-wght-normal.woff2',
  'markazi-text/files/markazi-text-latin-wght-normal.woff2',
  'markazi-text/files/markazi-text-latin-ext-wght-normal.woff2',
  'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
];

/** The code points that the fonts that layouts/styles/fonts.css names have glyphs for. */
export const shippedCharacters = (): Set<number> =>
  new Set(files.flatMap((file) => charactersOf(cmapOf(readFileSync(new URL(file, packages))))));

/** The `cmap` table of a WOFF2 file (WOFF2, sections 4.1 and 5: it is stored as it is; the known tags begin with it). */
function cmapOf(font: Buffer): Buffer {
  let place = 48;
  let offset = 0;
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(place++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  const tables = font.readUInt16BE(12);
  let cmap = { offset: 0, length: 0 };
  for (let table = 0; table < tables; table++) {
    const flags = font.readUInt8(place++);
    const tag = flags & 0x3f;
    if (tag === 0x3f) place += 4;
    const length = base128();
    // glyf and loca (10 and 11) are transformed unless their version is 3, all others only where it is not 0.
    const isTransformed = tag === 10 || tag === 11 ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const stored = isTransformed ? base128() : length;
    if (tag === 0) cmap = { offset, length };
    offset += stored;
  }
  const data = brotliDecompressSync(font.subarray(place, place + font.readUInt32BE(20)));
  return data.subarray(cmap.offset, cmap.offset + cmap.length);
}

/** The code points of a `cmap` table's subtables of formats 4 and 12 (OpenType, cmap). */
function charactersOf(cmap: Buffer): number[] {
  const characters: number[] = [];
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + record * 8));
    const format = table.readUInt16BE(0);
    const count = format === 12 ? table.readUInt32BE(12) : format === 4 ? table.readUInt16BE(6) / 2 : 0;
    for (let range = 0; range < count; range++) {
      const [first, last] =
        format === 12
          ? [table.readUInt32BE(16 + range * 12), table.readUInt32BE(20 + range * 12)]
          : [table.readUInt16BE(16 + count * 2 + range * 2), table.readUInt16BE(14 + range * 2)];
      for (let code = first; code <= last && code !== 0xffff; code++) characters.push(code);
    }
  }
  return characters;
}
