import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Job } from './build.ts';
import { type Comparison, compareSite } from './compare-site.ts';
import { pendingPaths } from './delivery.ts';
import { emptyLedger, type Ledger } from './ledger/ledger.ts';
import type { LedgerStore } from './ledger/store.ts';
import { readJournal } from './publish/journal.ts';
import { markFile } from './publish/refusal.ts';
import { filesOfSite } from './site-files.ts';

/** Where a build goes on from. */
export interface StartingPoint {
  ledger: Ledger;
  /** Files of the site that are to be made again, whatever the ledger says of them, and strays that are to go. */
  touched: ReadonlySet<string>;
  /** Whether the served folder holds files that the ledger does not tell of. */
  isUnknown: boolean;
  /** How the served folder differs from the ledger; null where they were not compared. */
  comparison: Comparison | null;
}

const markSchema = z.object({ site: z.string() });

/** The fingerprint of the site in a folder; null where there is none. */
export function siteIn(folder: string): string | null {
  try {
    return markSchema.parse(JSON.parse(readFileSync(join(folder, markFile), 'utf8'))).site;
  } catch {
    return null;
  }
}

/** Goes on from nothing: all is made anew. */
export const startAnew = (served: string): StartingPoint => ({
  ledger: emptyLedger,
  touched: new Set(),
  isUnknown: existsSync(served),
  comparison: null,
});

/** Goes on from the ledger where it tells of what is in the served folder, and otherwise from nothing. */
function here(ledger: Ledger | null, served: string): StartingPoint {
  const journal = readJournal(served);
  return ledger && journal !== 'damaged' && (journal !== null || siteIn(served) === ledger.site)
    ? { ledger, touched: new Set(journal ?? []), isUnknown: false, comparison: null }
    : startAnew(served);
}

/** Goes on from the ledger, and makes again what is otherwise in the served folder by a single byte. */
function compared(ledger: Ledger | null, store: LedgerStore, served: string): StartingPoint {
  if (!ledger) return startAnew(served);
  const comparison = compareSite(ledger, store, served);
  const { missing, changed, foreign } = comparison;
  const journal = readJournal(served);
  const broken = journal === 'damaged' ? [] : (journal ?? []);
  const touched = new Set([...broken, ...missing, ...changed, ...foreign]);
  return { ledger, touched, isUnknown: false, comparison };
}

/**
 * Goes on from the ledger alone: the site that it tells of is far away, and may be otherwise there in what is pending.
 * Where it does not know the host, all is made anew; what it knows to be there goes where the site has it no more.
 */
function afar(ledger: Ledger | null, store: LedgerStore, isForced: boolean): StartingPoint {
  const pending = pendingPaths(ledger, store);
  if (ledger?.delivery && !isForced)
    return { ledger, touched: new Set(pending), isUnknown: false, comparison: null };
  const known = ledger ? filesOfSite(ledger, store).keys() : [];
  return {
    ledger: emptyLedger,
    touched: new Set([...pending, ...known]),
    isUnknown: false,
    comparison: null,
  };
}

/** Where a build into a folder goes on from. */
export async function startOf(
  { delta, shard, force = false, verify = false }: Pick<Job, 'delta' | 'shard' | 'force' | 'verify'>,
  store: LedgerStore,
  served: string,
  time: <T>(phase: string, work: () => T | Promise<T>) => Promise<T>,
): Promise<StartingPoint> {
  const stored = store.read();
  if (delta !== undefined) return afar(stored, store, force);
  const isOfShard = stored?.shard?.part === shard?.part && stored?.shard?.of === shard?.of;
  const ledger = isOfShard && !force ? stored : null;
  return verify ? time('verify', () => compared(ledger, store, served)) : here(ledger, served);
}
