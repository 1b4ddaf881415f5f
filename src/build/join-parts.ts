import { constants, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFolder } from '../catalogue/files.ts';
import { outputFile } from '../newsroom/address.ts';
import type { Kind } from '../views/page.ts';
import type { Damaged } from './kept-files.ts';
import { emptyLedger, type Ledger } from './ledger/ledger.ts';
import { type LedgerStore, openLedger } from './ledger/store.ts';
import type { MadeSite, WrittenFile } from './make-site.ts';
import { removeEmptyFolders } from './publish/folders.ts';
import { markFile } from './publish/refusal.ts';

/** The parts of a site that several machines made, as one: a ledger, and files that wait in the staging folder. */
export interface JoinedParts {
  ledger: Ledger;
  written: WrittenFile[];
}

/**
 * Joins the parts in some folders, each of which holds `site` and `ledger`. Their files are copied into `staging`,
 * their records and pages into the ledger's folder of `store`. Throws where a part is missing or cannot be read.
 */
export function joinParts(
  folders: readonly string[],
  store: LedgerStore,
  staging: string,
  damaged: Damaged,
): JoinedParts {
  const parts = folders.map((folder) => {
    const own = openLedger(join(folder, 'ledger'), damaged);
    const ledger = own.read();
    if (!ledger?.shard) throw new Error(`${folder} holds no part of a site that this program can read`);
    return { folder, own, ledger, shard: ledger.shard };
  });
  const of = parts[0]?.shard.of ?? 0;
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (part) => !parts.some(({ shard }) => shard.part === part && shard.of === of),
  );
  if (missing.length > 0) {
    const names = missing.map((part) => `${part}/${of}`).join(', ');
    throw new Error(`Of the parts of the site ${names} is missing; name it with --part`);
  }
  const kinds = new Map<string, Kind>();
  const paths = new Set<string>();
  const ledger: Ledger = { ...emptyLedger, volumes: {}, tiers: {}, media: {}, files: {} };
  for (const { folder, own, ledger: part } of parts) {
    const { program, settings, assets, volumes, tiers, media, files } = part;
    Object.assign(ledger, { program, settings, assets });
    Object.assign(ledger.tiers, tiers);
    Object.assign(ledger.media, media);
    Object.assign(ledger.files, files);
    for (const [id, entry] of Object.entries(volumes)) {
      const pages = own.readPages(entry.pages);
      for (const { address, kind } of pages) kinds.set(outputFile(address), kind);
      store.writePages(pages);
      for (const name of [entry.records, entry.storied]) store.writeRecords(own.readRecords(name));
      ledger.volumes[id] = entry;
    }
    const site = join(folder, 'site');
    for (const path of listFolder(site).files) {
      if (path === markFile) continue;
      const target = join(staging, path);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(site, path), target, constants.COPYFILE_FICLONE);
      paths.add(path);
    }
  }
  return { ledger, written: [...paths].map((path) => ({ path, kind: kinds.get(path) ?? null })) };
}

/**
 * What is new of a bound site: the files of its parts too. Those that bound are not what they should be leave the
 * staging folder, which may become the site as it is.
 */
export function withParts(
  { written, removed }: MadeSite,
  ofParts: readonly WrittenFile[],
  staging: string,
): WrittenFile[] {
  const own = new Set(written.map(({ path }) => path));
  const gone = removed.filter((path) => !own.has(path));
  for (const path of gone) rmSync(join(staging, path), { force: true });
  removeEmptyFolders(staging, gone);
  const wrong = new Set(gone);
  const byPath = new Map([...ofParts, ...written].map((file) => [file.path, file]));
  return [...byPath.values()].filter(({ path }) => !wrong.has(path));
}
