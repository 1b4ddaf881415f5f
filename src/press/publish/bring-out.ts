import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Reference } from '../../catalogue/settings/reference.ts';
import type { Goal } from '../goal.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { Changes } from '../stages/changes.ts';
import type { MadeSite } from '../stages/made-site.ts';
import type { StartingPoint } from '../starting-point.ts';
import { deliver } from './deliver.ts';
import { deliverDelta } from './deliver-delta.ts';
import { deltaDelivery, laterDelivery } from './delivery.ts';
import { withParts } from './join-parts.ts';
import { removeJournal } from './journal.ts';
import { placeholderPage } from './placeholder.ts';
import { strayFiles } from './stray-files.ts';

/** What went out. */
export interface Outcome {
  changes: Changes;
  /** Of the files that were written. */
  bytes: number;
  /** Whether a delta holds the whole site, for it is not known what else the host has. */
  isWhole: boolean;
}

export interface Release {
  goal: Goal;
  start: StartingPoint;
  store: LedgerStore;
  reference: Reference;
  /** The folder beside `target`, and the one in it that holds the files of the site. */
  staging: string;
  folder: string;
  target: string;
}

/** Puts a site that was made into the folder that it goes to, or leaves its delta there, and then its ledger in place. */
export function bringOut(made: MadeSite, release: Release): Outcome {
  const { goal, start, store, reference, staging, folder, target } = release;
  const written = withParts(made.changes, start.waiting, staging);
  const kept = new Set(written.map(({ path }) => path));
  const gone = [...made.changes.removed, ...strayFiles(start, made.ledger, store, target)];
  const removed = [...new Set(gone)].filter((path) => !kept.has(path));
  const site = { ...made, changes: { ...made.changes, written, removed } };
  const bytes = written.reduce((sum, { path }) => sum + statSync(join(folder, path)).size, 0);
  const isNew = written.length + removed.length > 0 || start.ledger.site !== site.ledger.site;
  if (goal.makes === 'delta') {
    const delivery = deltaDelivery(site, start, store);
    deliverDelta(site, store, { staging, delta: target, delivery, isNew });
    store.write({ ...site.ledger, delivery });
    return { changes: site.changes, bytes, isWhole: delivery.isWhole };
  }
  const ledger = { ...site.ledger, delivery: laterDelivery(site, start, store) };
  if (isNew || start.suspects.size > 0) {
    store.stage(ledger);
    deliver(site, staging, target, (path) => placeholderPage(reference, path));
  }
  store.write(ledger);
  removeJournal(target);
  return { changes: site.changes, bytes, isWhole: false };
}
