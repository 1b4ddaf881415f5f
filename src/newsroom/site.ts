import type { HostName } from './hosts.ts';
import type { Localised } from './localised.ts';
import type { AgencyId, EditionId, SectionId } from './names.ts';
import type { Rights } from './rights.ts';

/** What `content/site.yaml` says, checked. */
export interface Site {
  name: Localised;
  tagline: Localised;
  /** Scheme and host, without a trailing slash: `https://org.github.io`. */
  origin: string;
  /** Begins and ends with `/`: `/` or `/repo/`. */
  basePath: string;
  /** Where the site is served from. */
  host: HostName;
  /** IANA name, in which the days of articles are reckoned. */
  timeZone: string;
  /** The first is the one that the site's root leads to. */
  editions: [EditionId, ...EditionId[]];
  sections: ReadonlyMap<SectionId, Localised>;
  agencies: ReadonlyMap<AgencyId, Localised>;
  rights: Rights | null;
  /** Names of the fixed places (`home`, `archive`, …), `sections/ID`, or a page's slug. */
  navigation: readonly string[];
  /** A file in `content/media`. */
  logo: string | null;
  /** Overrides of the look's tokens, by name and colour scheme. */
  tokens: { light: Readonly<Record<string, string>>; dark: Readonly<Record<string, string>> };
  missingAlternativeText: 'warning' | 'error';
  missingPictures: 'warning' | 'error';
  missingStandfirst: 'off' | 'warning' | 'error';
  /** Whether quotation marks and punctuation are set for display; what is stored stays as it is. */
  typography: boolean;
  /** Levels of copy checks by their names; a check that is not here has its own. */
  copyChecks: Readonly<Record<string, 'off' | 'warning' | 'error'>>;
}
