import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../../catalogue/files/files.ts';
import type { Reference } from '../../catalogue/settings/reference.ts';
import { directionOf } from '../../language/direction.ts';
import { say } from '../../language/phrase.ts';
import { contentSecurityPolicy } from '../../newsroom/policy.ts';
import type { Goal } from '../goal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { filesOfSite } from '../ledger/site-files.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { Changes } from '../stages/changes.ts';
import type { MadeSite } from '../stages/made-site.ts';
import type { StartingPoint } from '../starting-point.ts';
import { deliver } from './deliver.ts';
import { deliverDelta } from './deliver-delta.ts';
import { deltaDelivery, laterDelivery } from './delivery.ts';
import { withParts } from './join-parts.ts';
import { removeJournal } from './journal.ts';
import { markFile } from './mark-file.ts';

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
  const staying = new Set(written.map(({ path }) => path));
  const gone = [...made.changes.removed, ...strayFiles(start, made.ledger, store, target)];
  const removed = [...new Set(gone)].filter((path) => !staying.has(path));
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

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * What stands for the blink of an eye where a page is about to appear, or to go, among others that link to it: it
 * links nowhere, and asks for itself again after a second.
 */
function placeholderPage({ site, editions }: Reference, path: string): string {
  const edition =
    [...editions.values()].find(({ id }) => path.startsWith(`${id}/`)) ?? editions.get(site.editions[0]);
  const language = edition?.locale.language ?? 'en';
  const text = edition ? escaped(say(edition.locale, 'beingPublished')) : '';
  return (
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8">` +
    `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy}">` +
    `<meta name="robots" content="noindex"><meta http-equiv="refresh" content="1"><title>${text}</title><p>${text}`
  );
}

/** Files in the served folder that the ledger does not tell of, left there by someone else or by a build that nobody knows. */
function strayFiles(
  { suspects, isUnknown }: StartingPoint,
  ledger: Ledger,
  store: LedgerStore,
  target: string,
): string[] {
  if (suspects.size === 0 && !isUnknown) return [];
  const owned = filesOfSite(ledger, store);
  return [...(isUnknown ? listFolder(target).files : suspects)].filter(
    (path) => path !== markFile && !owned.has(path),
  );
}
