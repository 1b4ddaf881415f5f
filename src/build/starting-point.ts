import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { emptyLedger, type Ledger } from './ledger/ledger.ts';
import type { LedgerStore } from './ledger/store.ts';
import { readJournal } from './publish/journal.ts';
import { markFile } from './publish/refusal.ts';
import type { Shard } from './shard.ts';

/** Where a build goes on from. */
export interface StartingPoint {
  ledger: Ledger;
  /** Files of the site of which an interrupted build may have made something else. */
  touched: ReadonlySet<string>;
  /** Whether the served folder holds files that the ledger does not tell of. */
  isUnknown: boolean;
}

const markSchema = z.object({ site: z.string() });

/** The fingerprint of the site in a folder; null where there is none. */
function siteIn(folder: string): string | null {
  try {
    return markSchema.parse(JSON.parse(readFileSync(join(folder, markFile), 'utf8'))).site;
  } catch {
    return null;
  }
}

/** Goes on from the ledger where it tells of what is in the served folder, and otherwise from nothing. */
export function startingPoint(store: LedgerStore, served: string, shard: Shard | null): StartingPoint {
  const ledger = store.read();
  const journal = readJournal(served);
  const isOfShard = ledger?.shard?.part === shard?.part && ledger?.shard?.of === shard?.of;
  if (ledger && isOfShard && (journal !== null || siteIn(served) === ledger.site))
    return { ledger, touched: new Set(journal ?? []), isUnknown: false };
  return { ledger: emptyLedger, touched: new Set(), isUnknown: existsSync(served) };
}

/** Goes on from the ledger alone: the site that it tells of is far away. */
export const startingPointAfar = (store: LedgerStore): StartingPoint => ({
  ledger: store.read() ?? emptyLedger,
  touched: new Set(),
  isUnknown: false,
});
