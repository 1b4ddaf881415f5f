import { outputFile } from '../newsroom/address.ts';
import type { Page } from '../views/page.ts';
import { type BodyOf, layOut } from './layouts.tsx';

/** What Eleventy hands to the template: the page that it is printing, and where its texts are. */
interface Printing {
  current: Page;
  bodyOf: BodyOf;
}

/** Tells Eleventy to print one file for each page. */
export const data = {
  pagination: { data: 'pages', size: 1, alias: 'current' },
  permalink: ({ current }: { current: Page }) => outputFile(current.address),
};

export const render = ({ current, bodyOf }: Printing) => layOut(current, bodyOf);
