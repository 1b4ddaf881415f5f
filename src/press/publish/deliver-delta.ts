import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { foldersOf } from '../disk/folders.ts';
import { settleDisk } from '../disk/settle.ts';
import { writeFile } from '../disk/write-file.ts';
import type { Delivery } from '../ledger/ledger.ts';
import { filesOfSite } from '../ledger/site-files.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { MadeSite } from '../stages/made-site.ts';
import { markFile, markText } from './mark-file.ts';
import { deliveryFile } from './refusal.ts';

export interface DeltaJob {
  staging: string;
  /** The folder that it is left in. */
  delta: string;
  delivery: Delivery;
  /** Whether the site is another one, so that its mark goes with it. */
  isNew: boolean;
}

/**
 * Leaves what is new of a site in a folder of its own, for a host far away: the files in `site`, in `deleted.txt` what
 * is to go, and in `delivery.json` the name by which it is acknowledged.
 */
export function deliverDelta(
  site: MadeSite,
  store: LedgerStore,
  { staging, delta, delivery, isNew }: DeltaJob,
): void {
  const { id } = delivery;
  // Before anyone can see the delta, for someone may bring the host one whose build was killed right after.
  store.note({ ...delivery, id: null });
  if (isNew) writeFile(join(staging, 'site', markFile), markText(site.ledger.site));
  writeFile(
    join(staging, 'deleted.txt'),
    deletions(site, store)
      .map((path) => `${path}\n`)
      .join(''),
  );
  writeFile(join(staging, deliveryFile), `${JSON.stringify({ generator: 'Sijill', delivery: id })}\n`);
  settleDisk(staging);
  rmSync(delta, { recursive: true, force: true });
  mkdirSync(dirname(resolve(delta)), { recursive: true });
  renameSync(staging, delta);
}

/**
 * What is to go, one a line: files, and then the folders that hold nothing of the site any more, each with a slash at
 * its end and the inner before the outer. What a folder, or a file, of the same name takes the place of is gone already.
 */
function deletions({ changes: { removed }, ledger }: MadeSite, store: LedgerStore): string[] {
  if (removed.length === 0) return [];
  const files = filesOfSite(ledger, store);
  const folders = new Set(foldersOf([...files.keys()]));
  const goneFiles = removed.filter((path) => !folders.has(path)).sort();
  const goneFolders = foldersOf(removed).filter((folder) => !folders.has(folder) && !files.has(folder));
  return [...goneFiles, ...goneFolders.reverse().map((folder) => `${folder}/`)];
}
