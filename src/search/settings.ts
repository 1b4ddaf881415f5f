import type { Locale } from '../language/locale.ts';

/** What the search page tells its script. */
export interface SearchSettings {
  /** Where the Pagefind bundle stands, with the base path; ends in `/`. */
  bundle: string;
  /** The site's base path, which stands before the addresses in the bundle. */
  basePath: string;
  locale: Pick<Locale, 'language' | 'direction' | 'digits' | 'months'> & {
    /** Only those whose keys begin with `search.`. */
    phrases: Locale['phrases'];
  };
}

/** The elements of the page that its script looks for. */
export const searchIds = {
  form: 'search-form',
  field: 'search-field',
  outcome: 'search-outcome',
  waysIn: 'search-ways-in',
  settings: 'search-settings',
} as const;
