import type { Address } from '../newsroom/address.ts';
import { outputFile } from '../newsroom/address.ts';
import type { TextName } from '../newsroom/names.ts';
import type { Kind, Page } from '../views/page.ts';

/** What Eleventy hands to a template. */
export interface Printing<K extends Kind> {
  /** The page of the list that it is printing. */
  current: Page<K>;
  /** The HTML of a text that a view names. */
  bodyOf: (text: TextName) => string;
}

/** Tells Eleventy to print one file for each page of a kind. */
export const paged = (kind: Kind) => ({
  pagination: { data: kind, size: 1, alias: 'current' },
  permalink: ({ current }: { current: { address: Address } }) => outputFile(current.address),
});
