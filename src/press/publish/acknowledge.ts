import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { holdOutput } from '../disk/lock.ts';
import { openLedger } from '../ledger/store.ts';
import { readJournal } from './journal.ts';
import { siteIn } from './mark-file.ts';
import { deliveryFile } from './refusal.ts';

const again = 'Make a new delta with npm run build -- --delta DIR; it holds all that was not acknowledged';

/**
 * Notes in the ledger that the host has what a folder holds, a delta or a whole site. Gives in words why that cannot
 * be what the ledger tells of; null where it is noted. Throws an OutputBusy where a build has the ledger.
 */
export function acknowledge(ledgerFolder: string, folder: string, holds: 'delta' | 'site'): string | null {
  const release = holdOutput(ledgerFolder);
  try {
    const store = openLedger(ledgerFolder, () => {});
    const ledger = store.read();
    if (!ledger) return `There is no ledger in ${ledgerFolder} that this program can read. ${again}`;
    const { site, delivery } = ledger;
    const refused =
      holds === 'site'
        ? whyNotSite(folder, site)
        : whyNotDelta(folder, delivery === null ? null : delivery.id);
    if (refused !== null) return refused;
    const id = holds === 'site' ? null : (delivery?.id ?? null);
    store.note({ id, isWhole: false, pending: store.writePaths([]) });
    return null;
  } finally {
    release();
  }
}

function whyNotSite(folder: string, site: string): string | null {
  const found = siteIn(folder);
  if (found === null) return `${folder} holds no site that Sijill made`;
  return found === site && readJournal(folder) === null
    ? null
    : `${folder} is not the site that the ledger tells of; build it, and bring the host that one`;
}

function whyNotDelta(folder: string, last: string | null): string | null {
  const id = deliveryIn(folder);
  if (id === null)
    return `${folder} holds no delta: there is no ${deliveryFile} in it that can be read. ${again}`;
  if (last === null)
    return `${folder} is not what the ledger tells of: another build came after it, or its own was broken off. ${again}`;
  return id === last
    ? null
    : `${folder} holds the delta ${id}, and the last one that was made is ${last}. Bring the host that one. ${again}`;
}

const deliveryShape = z.object({ delivery: z.string() });

/** The name of the delta in a folder; null where there is none. */
function deliveryIn(folder: string): string | null {
  try {
    return deliveryShape.parse(JSON.parse(readFileSync(join(folder, deliveryFile), 'utf8'))).delivery;
  } catch {
    return null;
  }
}
