import type { Direction } from '../language/direction.ts';
import type { Locale } from '../language/locale.ts';

/** The search of an edition, as the search page of each edition leads to it. */
export interface EditionSearch {
  /** The edition's search page, with the base path; its manifest and tiers stand in the same folder. */
  href: string;
  label: string;
  language: string;
  direction: Direction;
  current: boolean;
}

/**
 * As many letters (UTF-16 code units) has a question in an address, percent-encoded 5.4 KB at most: nginx
 * (`large_client_header_buffers`) and Apache (`LimitRequestLine`) refuse addresses of more than 8 KB.
 */
export const mostLetters = 600;

/**
 * As many letters does the search page's field take, of which the script makes a question and says what it left out. A
 * megabyte in one line keeps Chromium 147 itself, without any script, busy for thirteen seconds.
 */
export const mostPasted = 20_000;

/** What the search page tells its script. */
export interface SearchSettings {
  /** The site's base path, which stands before the addresses in the tiers; begins and ends with `/`. */
  basePath: string;
  /** The newspaper's name. */
  siteName: string;
  /** Every edition, this one among them. */
  editions: readonly EditionSearch[];
  /** The first and the last year that have articles. */
  years: { first: number; last: number };
  locale: Pick<Locale, 'language' | 'direction' | 'digits' | 'otherCalendar'> & {
    /** Of the Gregorian months, as results have them. */
    monthNames: readonly string[];
    /** Only those whose keys begin with `search.`. */
    phrases: Locale['phrases'];
  };
}

/** The elements of the page that its script looks for. */
export const searchIds = {
  form: 'search-form',
  field: 'search-field',
  suggestions: 'search-suggestions',
  outcome: 'search-outcome',
  waysIn: 'search-ways-in',
  cannot: 'search-cannot',
  settings: 'search-settings',
} as const;
