import { randomUUID } from 'node:crypto';
import { type Delivery, emptyLedger } from '../ledger/ledger.ts';
import { filesOfSite, pendingPaths } from '../ledger/site-files.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { MadeSite } from '../stages/made-site.ts';
import type { StartingPoint } from '../starting-point.ts';

/** All that may be otherwise on the host than in this site, `removed` being what its ledger knows to go. */
function pendingAfter(
  { ledger, changes: { written, removed } }: MadeSite,
  start: StartingPoint,
  store: LedgerStore,
): string[] {
  const stored = store.read();
  // Of a site that was not made from the ledger it is not known what is the same.
  const anew = start.isKept ? [] : [stored ?? emptyLedger, ledger];
  const paths = [
    ...pendingPaths(stored, store),
    ...written.map(({ path }) => path),
    ...removed,
    ...anew.flatMap((each) => [...filesOfSite(each, store).keys()]),
  ];
  return [...new Set(paths)].sort();
}

/** What is known of the host when a delta brings it this site. */
export function deltaDelivery(site: MadeSite, start: StartingPoint, store: LedgerStore): Delivery {
  const stored = store.read();
  const isKnown = start.isKept && stored?.delivery?.isWhole === false;
  return { id: randomUUID(), isWhole: !isKnown, pending: store.writePaths(pendingAfter(site, start, store)) };
}

/** What is known of the host when this site stands here, and in no delta yet; null where no delta was ever made. */
export function laterDelivery(site: MadeSite, start: StartingPoint, store: LedgerStore): Delivery | null {
  const stored = store.read();
  if (!stored?.delivery) return null;
  const pending = store.writePaths(pendingAfter(site, start, store));
  return site.ledger.site === stored.site && pending === stored.delivery.pending
    ? stored.delivery
    : { ...stored.delivery, id: null, pending };
}
