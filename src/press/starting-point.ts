import { existsSync } from 'node:fs';
import { type Goal, targetOf } from './goal.ts';
import { type Comparison, compareSite } from './ledger/compare-site.ts';
import type { Damaged } from './ledger/kept-files.ts';
import { emptyLedger, type Ledger } from './ledger/ledger.ts';
import { filesOfSite, pendingPaths } from './ledger/site-files.ts';
import type { LedgerStore } from './ledger/store.ts';
import { withoutFiles } from './ledger/without-files.ts';
import { joinParts } from './publish/join-parts.ts';
import { siteIn } from './publish/mark-file.ts';
import type { WrittenFile } from './stages/changes.ts';

/** Where a build goes on from. */
export interface StartingPoint {
  ledger: Ledger;
  /** Whether that is the ledger that is kept, but for files that it is better not to trust. */
  isKept: boolean;
  /** Files that the served folder may hold, whatever the ledger says: those that the site does not have are to go. */
  suspects: ReadonlySet<string>;
  /** Whether the served folder holds files that the ledger does not tell of. */
  isUnknown: boolean;
  /** Files of the site that are in the staging folder already: those of the parts that are bound. */
  waiting: readonly WrittenFile[];
  /** How the served folder differs from the ledger; null where they were not compared. */
  comparison: Comparison | null;
}

const nothing: StartingPoint = {
  ledger: emptyLedger,
  isKept: false,
  suspects: new Set(),
  isUnknown: false,
  waiting: [],
  comparison: null,
};

/** Goes on from nothing: all is made anew. */
const startAnew = (served: string): StartingPoint => ({ ...nothing, isUnknown: existsSync(served) });

/** Goes on from the ledger where it tells of what is in the served folder, and otherwise from nothing. */
const here = (ledger: Ledger | null, served: string): StartingPoint =>
  ledger && siteIn(served) === ledger.site ? { ...nothing, ledger, isKept: true } : startAnew(served);

/** Goes on from the ledger, and makes again what is otherwise in the served folder by a single byte. */
function compared(ledger: Ledger | null, store: LedgerStore, served: string): StartingPoint {
  if (!ledger) return startAnew(served);
  const comparison = compareSite(ledger, store, served);
  const { missing, changed, foreign } = comparison;
  const suspects = new Set([...missing, ...changed, ...foreign]);
  return { ...nothing, ledger: withoutFiles(ledger, suspects, store), isKept: true, suspects, comparison };
}

/**
 * Goes on from the ledger alone: the site that it tells of is far away, and may be otherwise there in what is pending.
 * Where it does not know the host, all is made anew; what it knows to be there goes where the site has it no more.
 */
function afar(ledger: Ledger | null, store: LedgerStore, isForced: boolean): StartingPoint {
  const pending = pendingPaths(ledger, store);
  if (ledger?.delivery && !isForced) {
    const suspects = new Set(pending);
    return { ...nothing, ledger: withoutFiles(ledger, suspects, store), isKept: true, suspects };
  }
  const known = ledger ? filesOfSite(ledger, store).keys() : [];
  return { ...nothing, suspects: new Set([...pending, ...known]) };
}

/** Where a build goes on from. What is damaged of parts that it binds is told to `damaged`. */
export function startOf(goal: Goal, store: LedgerStore, staging: string, damaged: Damaged): StartingPoint {
  const served = targetOf(goal);
  if (goal.makes === 'binding')
    return { ...startAnew(served), ...joinParts(goal.parts, store, staging, damaged) };
  const stored = store.read();
  if (goal.makes === 'delta') return afar(stored, store, goal.basis === 'nothing');
  const own = goal.makes === 'part' ? goal.shard : null;
  const isOwn = stored?.shard?.part === own?.part && stored?.shard?.of === own?.of;
  const ledger = isOwn && goal.basis !== 'nothing' ? stored : null;
  return goal.basis === 'verified ledger' ? compared(ledger, store, served) : here(ledger, served);
}
