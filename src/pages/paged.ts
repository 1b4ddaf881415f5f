import type { Address } from '../newsroom/address.ts';
import { outputFile } from '../newsroom/address.ts';
import type { AllPages } from '../views/all-pages.ts';

/** What Eleventy hands to a template: the page of the list that it is printing. */
export interface Printing<Kind extends keyof AllPages> {
  current: AllPages[Kind][number];
}

/** Tells Eleventy to print one file for each page of a kind. */
export const paged = (kind: keyof AllPages) => ({
  pagination: { data: kind, size: 1, alias: 'current' },
  permalink: ({ current }: { current: { address: Address } }) => outputFile(current.address),
});
