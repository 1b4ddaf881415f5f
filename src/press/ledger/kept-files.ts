import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { sha256 } from '../../newsroom/fingerprint.ts';
import { keepFile, keepForCertain } from '../disk/keep-file.ts';

/** Hears the path of a kept file that is not what was kept. */
export type Damaged = (file: string) => void;

/** A kept file that is needed is not what was kept. Its name tells it, for between processes classes are lost. */
export class DamagedFile extends Error {
  override name = 'DamagedFile';
  constructor(readonly file: string) {
    super(`${file} is damaged; build again, which makes it anew`);
  }
}

/**
 * Files that later builds go by. Each ends with a seal, a hash of its name and its bytes: what a disk lost or changed,
 * and what was put in another's place, counts as none and is made anew.
 */
export interface KeptFiles {
  /** Null where there is none, or none that is what was kept. */
  read: (name: string) => Buffer | null;
  /** Whatever stands in its place goes. */
  write: (name: string, bytes: Uint8Array) => void;
  /** As `write`, and returns when the file would outlast a power cut. */
  writeForCertain: (name: string, bytes: Uint8Array) => void;
  forget: (name: string) => void;
  /** What lies in a folder within the folder; nothing where there is none. */
  namesIn: (inner: string) => string[];
}

/** What the system says where the folders of a file are not there, or a file stands in the place of one. */
const noRoom: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

/** Bytes (SHA-256). */
const sealSize = 32;

const sealOf = (name: string, bytes: Uint8Array) => sha256(`${name}\n`, bytes).digest();

/** The kept files of a folder, by their paths within it, with `/`. */
export function keptFiles(folder: string, damaged: Damaged): KeptFiles {
  const writeBy = (keep: typeof keepFile) => (name: string, bytes: Uint8Array) => {
    const sealed = Buffer.concat([bytes, sealOf(name, bytes)]);
    try {
      keep(join(folder, name), sealed);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && noRoom.includes(error.code))) throw error;
      makeRoom(folder, name);
      keep(join(folder, name), sealed);
    }
  };
  return {
    read(name) {
      const whole = readWhole(join(folder, name));
      if (whole === null) return null;
      const bytes = whole.subarray(0, -sealSize);
      if (sealOf(name, bytes).equals(whole.subarray(-sealSize))) return bytes;
      damaged(join(folder, name));
      return null;
    },
    write: writeBy(keepFile),
    writeForCertain: writeBy(keepForCertain),
    forget: (name) => rmSync(join(folder, name), { recursive: true, force: true }),
    namesIn: (inner) => (isFolder(join(folder, inner)) ? readdirSync(join(folder, inner)) : []),
  };
}

/** What was kept as `serialize` of node:v8 writes it, which for a text takes a tenth of the time of JSON. */
export function readSerialized(files: KeptFiles, name: string) {
  try {
    const kept = files.read(name);
    return kept && deserialize(kept);
  } catch {
    // Kept by a newer Node, whose form this one does not know.
    return null;
  }
}

/** The bytes of a file, none where it cannot be read; null where there is none. */
function readWhole(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : Buffer.alloc(0);
  }
}

/** Makes the folders that a name lies in. A file within the folder that stands in the place of one goes. */
function makeRoom(folder: string, name: string): void {
  const inner = dirname(join(folder, name));
  try {
    mkdirSync(inner, { recursive: true });
  } catch (error) {
    const way = name.split('/').map((_, depth, steps) => join(folder, ...steps.slice(0, depth)));
    const file = way.slice(1).find((path) => existsSync(path) && !isFolder(path));
    if (file === undefined) throw error;
    rmSync(file);
    mkdirSync(inner, { recursive: true });
  }
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
