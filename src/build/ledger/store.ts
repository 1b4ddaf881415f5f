import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { z } from 'zod';
import type { ArticleRecord } from '../../catalogue/record.ts';
import { keepFile } from '../keep-file.ts';
import {
  type Delivery,
  emptyLedger,
  type Ledger,
  ledgerSchema,
  type PrintedPage,
  pagesSchema,
  pathsSchema,
} from './ledger.ts';
import { recordsSchema } from './record-schema.ts';

const root = 'ledger.json';

/**
 * The ledger's folder: `ledger.json`, and for each volume a file of its records and one of its pages, each named
 * after a hash of what it holds. So what is being written never stands in the way of what is there, and renaming
 * one file puts a whole new ledger in place of the old one.
 */
export interface LedgerStore {
  /** Null where there is none, or none that this version of the program can read. */
  read(): Ledger | null;
  /** Puts a ledger in the place of the old one and clears away what only that named. */
  write(ledger: Ledger): void;
  /** Puts into the ledger, or into an empty one, what is known of the host, and leaves all else as it is. */
  note(delivery: Delivery): void;
  /** This, `readPages` and `readPaths` throw a DamagedLedger where the file cannot be read. */
  readRecords(name: string): readonly ArticleRecord[];
  writeRecords(records: readonly ArticleRecord[]): string;
  readPages(name: string): readonly PrintedPage[];
  writePages(pages: readonly PrintedPage[]): string;
  readPaths(name: string): readonly string[];
  writePaths(paths: readonly string[]): string;
}

/** A part of the ledger cannot be read. Its name tells it, for between processes classes are lost. */
export class DamagedLedger extends Error {
  override name = 'DamagedLedger';
}

export function openLedger(folder: string): LedgerStore {
  const remembered = new Map<string, readonly ArticleRecord[]>();
  let last: { stamp: string; ledger: Ledger } | null = null;
  const readPart = <T>(name: string, schema: z.ZodType<T>): T => {
    try {
      return schema.parse(JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString('utf8')));
    } catch {
      throw new DamagedLedger(`The ledger's file ${join(folder, name)} is damaged`);
    }
  };
  const writePart = (kind: string, plain: unknown): string => {
    const json = JSON.stringify(plain);
    const name = `${kind}-${createHash('sha256').update(json).digest('hex').slice(0, 24)}.gz`;
    // The fastest level: a third larger than the best, in a tenth of the time.
    keepFile(join(folder, name), gzipSync(json, { level: 1 }));
    return name;
  };
  const writeRoot = (ledger: Ledger) => {
    keepFile(join(folder, root), JSON.stringify(ledger));
    last = { stamp: stampOf(join(folder, root)), ledger };
  };
  const store: LedgerStore = {
    read() {
      try {
        const stamp = stampOf(join(folder, root));
        const ledger =
          last?.stamp === stamp
            ? last.ledger
            : ledgerSchema.parse(JSON.parse(readFileSync(join(folder, root), 'utf8')));
        const parts = new Set(readdirSync(folder));
        if (!partsOf(ledger).every((name) => parts.has(name))) return null;
        last = { stamp, ledger };
        return ledger;
      } catch {
        return null;
      }
    },
    write(ledger) {
      writeRoot(ledger);
      const named = new Set([root, ...partsOf(ledger)]);
      for (const name of readdirSync(folder))
        if (!named.has(name)) rmSync(join(folder, name), { force: true });
    },
    note: (delivery) => writeRoot({ ...(store.read() ?? emptyLedger), delivery }),
    readRecords(name) {
      const records = remembered.get(name) ?? readPart(name, recordsSchema);
      remembered.delete(name);
      remembered.set(name, records);
      forget(remembered);
      return records;
    },
    writeRecords: (records) => writePart('records', records),
    readPages: (name) => readPart(name, pagesSchema),
    writePages: (pages) => writePart('pages', pages),
    readPaths: (name) => readPart(name, pathsSchema),
    writePaths: (paths) => writePart('paths', paths),
  };
  return store;
}

/** What changes when a file is written anew. */
function stampOf(file: string): string {
  const { mtimeMs, size, ino } = statSync(file);
  return `${mtimeMs} ${size} ${ino}`;
}

/** So many records are remembered, those of the volumes that were asked for last: about 60 MB. */
const memory = 20_000;

function forget(remembered: Map<string, readonly ArticleRecord[]>): void {
  let count = [...remembered.values()].reduce((sum, { length }) => sum + length, 0);
  for (const [name, { length }] of remembered) {
    if (count <= memory) return;
    remembered.delete(name);
    count -= length;
  }
}

const partsOf = ({ volumes, delivery }: Ledger) => [
  ...Object.values(volumes).flatMap(({ records, storied, pages }) => [records, storied, pages]),
  ...(delivery ? [delivery.pending] : []),
];
