import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Job } from './build.ts';
import { type Comparison, compareSite } from './compare-site.ts';
import { pendingPaths } from './delivery.ts';
import { emptyLedger, type Ledger } from './ledger/ledger.ts';
import type { LedgerStore } from './ledger/store.ts';
import { withoutFiles } from './ledger/without-files.ts';
import { markFile } from './publish/refusal.ts';
import { filesOfSite } from './site-files.ts';

/** Where a build goes on from. */
export interface StartingPoint {
  ledger: Ledger;
  /** Whether that is the ledger that is kept, but for files that it is better not to trust. */
  isKept: boolean;
  /** Files that the served folder may hold, whatever the ledger says: those that the site does not have are to go. */
  suspects: ReadonlySet<string>;
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
  isKept: false,
  suspects: new Set(),
  isUnknown: existsSync(served),
  comparison: null,
});

/** Goes on from the ledger where it tells of what is in the served folder, and otherwise from nothing. */
const here = (ledger: Ledger | null, served: string): StartingPoint =>
  ledger && siteIn(served) === ledger.site
    ? { ledger, isKept: true, suspects: new Set(), isUnknown: false, comparison: null }
    : startAnew(served);

/** Goes on from the ledger, and makes again what is otherwise in the served folder by a single byte. */
function compared(ledger: Ledger | null, store: LedgerStore, served: string): StartingPoint {
  if (!ledger) return startAnew(served);
  const comparison = compareSite(ledger, store, served);
  const { missing, changed, foreign } = comparison;
  const suspects = new Set([...missing, ...changed, ...foreign]);
  return {
    ledger: withoutFiles(ledger, suspects, store),
    isKept: true,
    suspects,
    isUnknown: false,
    comparison,
  };
}

/**
 * Goes on from the ledger alone: the site that it tells of is far away, and may be otherwise there in what is pending.
 * Where it does not know the host, all is made anew; what it knows to be there goes where the site has it no more.
 */
function afar(ledger: Ledger | null, store: LedgerStore, isForced: boolean): StartingPoint {
  const pending = pendingPaths(ledger, store);
  const isKept = Boolean(ledger?.delivery) && !isForced;
  const known = isKept || !ledger ? [] : filesOfSite(ledger, store).keys();
  const suspects = new Set([...pending, ...known]);
  return {
    ledger: isKept && ledger ? withoutFiles(ledger, suspects, store) : emptyLedger,
    isKept,
    suspects,
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
