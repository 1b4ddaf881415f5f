import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFingerprint } from '../disk/bytes-fingerprint.ts';
import { standing } from '../disk/folders.ts';
import { markFile, markText } from '../publish/mark-file.ts';
import type { Ledger } from './ledger.ts';
import { filesOfSite } from './site-files.ts';
import type { LedgerStore } from './store.ts';

/** How the files of a folder differ from what a ledger says of them; foreign are those that it does not tell of. */
export interface Comparison {
  /** How many files the site should have. */
  files: number;
  missing: string[];
  changed: string[];
  foreign: string[];
}

/** Holds every byte of a site against its ledger. Hidden files that are foreign are left out, for they are never served by us. */
export function compareSite(ledger: Ledger, store: LedgerStore, folder: string): Comparison {
  const expected = filesOfSite(ledger, store);
  const there = standing(folder)?.isDirectory() ? entriesOf(folder, '') : new Map<string, boolean>();
  const missing: string[] = [];
  const changed: string[] = [];
  for (const [path, fingerprint] of expected) {
    const isFile = there.get(path);
    if (isFile === undefined) missing.push(path);
    else if (!isFile || fileFingerprint(join(folder, path)) !== fingerprint) changed.push(path);
  }
  const mark = there.get(markFile);
  if (mark === undefined) missing.push(markFile);
  else if (!mark || readFileSync(join(folder, markFile), 'utf8') !== markText(ledger.site))
    changed.push(markFile);
  const foreign = [...there.keys()].filter(
    (path) => path !== markFile && !expected.has(path) && !/(?:^|\/)\./.test(path),
  );
  return { files: expected.size + 1, missing, changed, foreign };
}

/** What is in a folder and no folder itself, by its path in NFC; whether it is a file, and no link for instance. */
function entriesOf(folder: string, within: string): Map<string, boolean> {
  const entries = readdirSync(join(folder, within), { withFileTypes: true });
  return new Map(
    entries.flatMap((entry): [string, boolean][] => {
      const path = within + entry.name;
      return entry.isDirectory()
        ? [...entriesOf(folder, `${path}/`)]
        : [[path.normalize('NFC'), entry.isFile()]];
    }),
  );
}
