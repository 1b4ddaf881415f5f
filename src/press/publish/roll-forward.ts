import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile } from '../disk/keep-file.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { readJournal, removeJournal } from './journal.ts';
import { markFile, markText, siteIn } from './mark-file.ts';
import { goLive } from './publish.ts';

/**
 * Finishes a publishing that was broken off, whose files are all there, and puts its ledger in place. Where they are
 * gone, or someone has put another site there meanwhile, the served folder is fingerprinted as a site that no ledger tells of,
 * which the next build makes anew.
 */
export function rollForward(output: string, store: LedgerStore): void {
  const journal = readJournal(output);
  if (journal === null) return;
  const isThere = existsSync(output);
  const canGoOn = journal !== 'damaged' && isThere && [journal.before, journal.site].includes(siteIn(output));
  if (canGoOn && goLive(output, journal)) store.promote(journal.site);
  else if (isThere) keepFile(join(output, markFile), Buffer.from(markText('')));
  removeJournal(output);
}
