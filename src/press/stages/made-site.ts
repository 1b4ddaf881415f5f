import type { Ledger } from '../ledger/ledger.ts';
import type { Changes } from './changes.ts';

/** The site as it should be: its ledger, what is new of it, and what is to go. */
export interface MadeSite {
  ledger: Ledger;
  changes: Changes;
}
