import { constants, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputFile } from '../../newsroom/address.ts';
import type { Kind } from '../../views/page.ts';
import { removeEmptyFolders } from '../disk/folders.ts';
import { compareSite } from '../ledger/compare-site.ts';
import { type Damaged, DamagedFile } from '../ledger/kept-files.ts';
import { emptyLedger, type Ledger } from '../ledger/ledger.ts';
import { filesOfSite } from '../ledger/site-files.ts';
import { type LedgerStore, openLedger } from '../ledger/store.ts';
import { withoutFiles } from '../ledger/without-files.ts';
import type { Shard } from '../plan/shard.ts';
import type { Changes, WrittenFile } from '../stages/changes.ts';
import { markFile } from './mark-file.ts';

/**
 * The parts of a site that several machines made, as one: files that wait in the staging folder, and a ledger that does
 * not know those that were damaged on their way.
 */
export interface JoinedParts {
  ledger: Ledger;
  waiting: WrittenFile[];
}

interface Part {
  folder: string;
  store: LedgerStore;
  ledger: Ledger;
  shard: Shard;
}

/**
 * Joins the parts in some folders, each of which holds `site` and `ledger`. Their files are copied into `staging`,
 * their records and pages into the ledger's folder of `store`. Of a part whose ledger is damaged nothing is taken, and
 * of a damaged site what is as it should be; the rest is left to be made anew. Throws where a part is missing.
 */
export function joinParts(
  folders: readonly string[],
  store: LedgerStore,
  staging: string,
  damaged: Damaged,
): JoinedParts {
  const parts = folders.flatMap((folder) => openPart(folder, damaged) ?? []);
  throwWhereMissing(parts, folders.length - parts.length);
  const wrong = new Set(parts.flatMap((part) => copyFiles(part, staging, damaged)));
  const ledger: Ledger = { ...emptyLedger, volumes: {}, tiers: {}, media: {}, files: {} };
  const kinds = new Map<string, Kind>();
  const paths = new Set<string>();
  for (const { store: own, ledger: part } of parts) {
    const { program, settings, assets, volumes, tiers, media, files } = part;
    Object.assign(ledger, { program, settings, assets });
    Object.assign(ledger.volumes, volumes);
    Object.assign(ledger.tiers, tiers);
    Object.assign(ledger.media, media);
    Object.assign(ledger.files, files);
    for (const { pages: name, records, storied } of Object.values(volumes)) {
      const pages = own.readPages(name);
      for (const { address, kind } of pages) kinds.set(outputFile(address), kind);
      store.writePages(pages);
      for (const each of [records, storied]) store.writeRecords(own.readRecords(each));
    }
    for (const path of filesOfSite(part, own).keys()) if (!wrong.has(path)) paths.add(path);
  }
  return {
    ledger: withoutFiles(ledger, wrong, store),
    waiting: [...paths].map((path) => ({ path, kind: kinds.get(path) ?? null })),
  };
}

/** A part, read to its end; null where its ledger is damaged. Throws where there is none. */
function openPart(folder: string, damaged: Damaged): Part | null {
  let isDamaged = false;
  const store = openLedger(join(folder, 'ledger'), (file) => {
    isDamaged = true;
    damaged(file);
  });
  const ledger = store.read();
  if (!ledger?.shard && !isDamaged)
    throw new Error(
      `${folder} holds no part of a site, or one of another version of the program; make it with npm run build -- --shard N/OF --part ${folder}`,
    );
  if (!ledger?.shard) return null;
  try {
    for (const { pages, records, storied } of Object.values(ledger.volumes)) {
      store.readPages(pages);
      for (const name of [records, storied]) store.readRecords(name);
    }
    return { folder, store, ledger, shard: ledger.shard };
  } catch (error) {
    if (error instanceof DamagedFile) return null;
    throw error;
  }
}

/** `lost` parts were named, though nobody can tell any more which they are. */
function throwWhereMissing(parts: readonly Part[], lost: number): void {
  const of = parts[0]?.shard.of ?? 0;
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (part) => !parts.some(({ shard }) => shard.part === part && shard.of === of),
  );
  if (missing.length <= lost) return;
  const names = missing.map((part) => `${part}/${of}`).join(', ');
  throw new Error(`Of the parts of the site ${names} is missing; name it with --part`);
}

/** Copies those files of a part that are as its ledger says, and gives the others. */
function copyFiles({ folder, store, ledger }: Part, staging: string, damaged: Damaged): string[] {
  const site = join(folder, 'site');
  const { missing, changed } = compareSite(ledger, store, site);
  const wrong = [...missing, ...changed].filter((path) => path !== markFile);
  for (const path of wrong) damaged(join(site, path));
  const left = new Set(wrong);
  for (const path of filesOfSite(ledger, store).keys()) {
    if (left.has(path)) continue;
    const target = join(staging, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(site, path), target, constants.COPYFILE_FICLONE);
  }
  return wrong;
}

/**
 * What is new of a site, some files of which waited in the staging folder: those too. Those of them that are not what
 * they should be leave that folder, which may become the site as it is.
 */
export function withParts(
  { written, removed }: Changes,
  waiting: readonly WrittenFile[],
  staging: string,
): WrittenFile[] {
  if (waiting.length === 0) return written;
  const own = new Set(written.map(({ path }) => path));
  const wrong = new Set(removed.filter((path) => !own.has(path)));
  for (const path of wrong) rmSync(join(staging, path), { force: true });
  removeEmptyFolders(staging, [...wrong]);
  const byPath = new Map([...waiting, ...written].map((file) => [file.path, file]));
  return [...byPath.values()].filter(({ path }) => !wrong.has(path));
}
