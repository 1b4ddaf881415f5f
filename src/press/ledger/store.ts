import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ArticleRecord } from '../../catalogue/articles/record.ts';
import type { Problem } from '../../catalogue/problems/problem.ts';
import { sha256 } from '../../newsroom/fingerprint.ts';
import { type Damaged, DamagedFile, keptFiles } from './kept-files.ts';
import { type Delivery, emptyLedger, type Ledger, ledgerSchema, type PrintedPage } from './ledger.ts';

const root = 'ledger';
const next = 'next';

/**
 * The ledger's folder: `ledger`, and for each volume a file of its records and one of its pages, each named after a
 * hash of what it holds. So what is being written never stands in the way of what is there, and renaming one file
 * puts a whole new ledger in place of the old one.
 */
export interface LedgerStore {
  /** Null where there is none, or none that this version of the program can read. */
  read(): Ledger | null;
  /** Puts a ledger in the place of the old one and clears away what only that named. */
  write(ledger: Ledger): void;
  /** Keeps beside the old ledger the one that will be true once a site is published. */
  stage(ledger: Ledger): void;
  /** Puts the ledger that was staged for a site in the place of the old one, if there is such a one. */
  promote(site: string): void;
  /** Puts into the ledger, or into an empty one, what is known of the host, and leaves all else as it is. */
  note(delivery: Delivery): void;
  /** There is no ledger any more; its parts stay until the next is written. */
  forget(): void;
  /** This and what else reads throw a DamagedFile where the file is not what was written. */
  readRecords(name: string): readonly ArticleRecord[];
  writeRecords(records: readonly ArticleRecord[]): string;
  readPages(name: string): readonly PrintedPage[];
  writePages(pages: readonly PrintedPage[]): string;
  readPaths(name: string): readonly string[];
  writePaths(paths: readonly string[]): string;
  readWarnings(name: string): readonly Problem[];
  writeWarnings(warnings: readonly Problem[]): string;
}

export function openLedger(folder: string, damaged: Damaged): LedgerStore {
  const files = keptFiles(dirname(folder), damaged);
  const within = (name: string) => `${basename(folder)}/${name}`;
  const remembered = new Map<string, readonly ArticleRecord[]>();
  let last: { stamp: string; ledger: Ledger } | null = null;
  // What has its seal is what this program wrote under that name, and needs no second look at its shape.
  const readPart = (name: string) => {
    const kept = files.read(within(name));
    if (!kept) throw new DamagedFile(join(folder, name));
    return JSON.parse(gunzipSync(kept).toString());
  };
  const writePart = (kind: string, plain: unknown): string => {
    const json = JSON.stringify(plain);
    const name = `${kind}-${sha256(json).digest('hex').slice(0, 24)}.gz`;
    // The fastest level: a third larger than the best, in a tenth of the time.
    files.write(within(name), gzipSync(json, { level: 1 }));
    return name;
  };
  const readRoot = (name: string): Ledger | null => {
    const kept = files.read(within(name));
    return kept && (ledgerSchema.safeParse(JSON.parse(kept.toString())).data ?? null);
  };
  const writeRoot = (ledger: Ledger) => {
    files.writeForCertain(within(root), Buffer.from(JSON.stringify(ledger)));
    const stamp = stampOf(join(folder, root));
    last = stamp === null ? null : { stamp, ledger };
  };
  const store: LedgerStore = {
    read() {
      const stamp = stampOf(join(folder, root));
      if (stamp === null) return null;
      const ledger = last?.stamp === stamp ? last.ledger : readRoot(root);
      if (ledger === null) return null;
      const parts = new Set(readdirSync(folder));
      const lost = partsOf(ledger).find((name) => !parts.has(name));
      if (lost !== undefined) {
        damaged(join(folder, lost));
        return null;
      }
      last = { stamp, ledger };
      return ledger;
    },
    write(ledger) {
      writeRoot(ledger);
      const named = new Set([root, ...partsOf(ledger)]);
      for (const name of readdirSync(folder)) if (!named.has(name)) files.forget(within(name));
    },
    stage: (ledger) => files.writeForCertain(within(next), Buffer.from(JSON.stringify(ledger))),
    promote(site) {
      const staged = readRoot(next);
      if (staged?.site === site) store.write(staged);
    },
    note: (delivery) => writeRoot({ ...(store.read() ?? emptyLedger), delivery }),
    forget: () => files.forget(within(root)),
    readRecords(name) {
      const records: readonly ArticleRecord[] = remembered.get(name) ?? readPart(name);
      remembered.delete(name);
      remembered.set(name, records);
      forget(remembered);
      return records;
    },
    writeRecords: (records) => writePart('records', records),
    readPages: (name) => readPart(name),
    writePages: (pages) => writePart('pages', pages),
    readPaths: (name) => readPart(name),
    writePaths: (paths) => writePart('paths', paths),
    readWarnings: (name) => readPart(name),
    writeWarnings: (warnings) => writePart('warnings', warnings),
  };
  return store;
}

/** What changes when a file is written anew; null where there is none. */
function stampOf(file: string): string | null {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return null;
  }
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

const partsOf = ({ volumes, warnings, delivery }: Ledger) => [
  ...Object.values(volumes).flatMap(({ records, storied, pages }) => [records, storied, pages]),
  ...(warnings === null ? [] : [warnings]),
  ...(delivery ? [delivery.pending] : []),
];
