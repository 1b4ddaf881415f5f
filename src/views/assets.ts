import type { Address } from '../newsroom/address.ts';

/** The files that all pages share, each named after a hash of its bytes. */
export interface Assets {
  styleSheet: Address;
  /** The one script of every page. */
  script: Address;
  /** What browsers show of a site whose newsroom has no logo. */
  icon: Address;
  /** The face that most of a page is set in, by script, and what stands in for the Arabic one. */
  fonts: { arabic: Address; latin: Address; bars: Address };
  /** The newsroom's own colours; null where it has none. */
  tokens: Address | null;
}
