import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { below, pick, type Random } from './random.ts';

/** Does to a file what a disk, a power cut or a careless hand can; `others` are those of the same folder. */
type Damage = (file: string, draw: Random, others: readonly string[]) => void;

const altered =
  (change: (bytes: Buffer, draw: Random) => void): Damage =>
  (file, draw) => {
    const bytes = readFileSync(file);
    if (bytes.length > 0) change(bytes, draw);
    writeFileSync(file, bytes);
  };

/** A letter becomes another one, so that what was text is text still. */
function otherLetter(bytes: Buffer, draw: Random): void {
  const isLetter = (at: number) => /[a-z0-9]/i.test(String.fromCharCode(bytes.readUInt8(at)));
  for (let tries = 0; tries < 1000; tries++) {
    const at = below(draw, bytes.length);
    if (!isLetter(at)) continue;
    bytes.writeUInt8(bytes.readUInt8(at) === 0x61 ? 0x62 : 0x61, at);
    return;
  }
}

const swapped: Damage = (file, draw, others) => {
  const other = pick(draw, others);
  const aside = `${file}.aside`;
  renameSync(file, aside);
  if (other !== file) renameSync(other, file);
  renameSync(aside, other);
};

export const damages = {
  'flip a bit': altered((bytes, draw) => {
    const at = below(draw, bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(draw, 8)), at);
  }),
  'change a letter': altered(otherLetter),
  'zero a range': altered((bytes, draw) => {
    const from = below(draw, bytes.length);
    bytes.fill(0, from, from + 1 + below(draw, bytes.length - from));
  }),
  cut: (file, draw) => truncateSync(file, below(draw, readFileSync(file).length || 1)),
  empty: (file) => truncateSync(file),
  lengthen: (file) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from(' ')])),
  swap: swapped,
  'put another in its place': (file, draw, others) => {
    const other = pick(draw, others);
    if (other !== file) copyFileSync(other, file);
  },
  delete: (file) => rmSync(file),
  'put a folder in its place': (file) => {
    rmSync(file);
    mkdirSync(join(file, 'folder'), { recursive: true });
    writeFileSync(join(file, 'folder', 'a'), 'a');
  },
  'let nobody read it': (file) => chmodSync(file, 0),
} satisfies Record<string, Damage>;

export const damageNames = Object.keys(damages) as (keyof typeof damages)[];

/** All files in a folder and those below, sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Damages one file of a folder; each kind of kept file comes as often as another, however many there are of it. */
export function damageOne(folder: string, draw: Random): string {
  const files = filesBelow(folder);
  const kindOf = (file: string) => /^[a-z]+(?:.[a-z]+)?/.exec(relative(folder, file))?.[0] ?? '';
  const kind = pick(draw, [...new Set(files.map(kindOf))]);
  const ofKind = files.filter((file) => kindOf(file) === kind);
  const file = pick(draw, ofKind);
  const name = pick(draw, damageNames);
  damages[name](file, draw, ofKind);
  return `${name}: ${relative(folder, file)}`;
}
