import { join } from 'node:path';
import type { Place } from './disk/machine-failure.ts';
import type { Shard } from './plan/shard.ts';

/** Whether to go on from the ledger, from as much of it as every file of the site bears out, or from nothing. */
export type Basis = 'ledger' | 'verified ledger' | 'nothing';

/** What a build makes, and the folder that it goes to. */
export type Goal =
  | { makes: 'site'; output: string; basis: Basis }
  /** What changed since the last delta that its host has, for a host far away. */
  | { makes: 'delta'; folder: string; basis: Exclude<Basis, 'verified ledger'> }
  /** One machine's part of a site, with a ledger of its own. */
  | { makes: 'part'; folder: string; basis: Basis; shard: Shard }
  /** The site of the parts, in their folders, that other machines made. */
  | { makes: 'binding'; output: string; parts: readonly string[] };

/** The folder that is published into. */
export function targetOf(goal: Goal): string {
  if (goal.makes === 'part') return join(goal.folder, 'site');
  return goal.makes === 'delta' ? goal.folder : goal.output;
}

export const ledgerFolderOf = (goal: Goal, cache: string) =>
  join(goal.makes === 'part' ? goal.folder : cache, 'ledger');

/** The folders that a build writes into, with the options that name them. */
export function placesOf(goal: Goal, cache: string): Place[] {
  const kept = { folder: cache, option: '--cache' };
  if (goal.makes === 'part') return [kept, { folder: goal.folder, option: '--part' }];
  return [
    kept,
    goal.makes === 'delta'
      ? { folder: goal.folder, option: '--delta' }
      : { folder: goal.output, option: '--output' },
  ];
}
