import { renderToString } from 'preact-render-to-string';
import { layOut } from '../../src/pages/layouts.tsx';
import type { Page } from '../../src/views/page.ts';

/** The file of a page; `body` stands for every text. */
export function printPage(page: Page, body: string): string {
  const laid = layOut(page, () => body);
  return typeof laid === 'string' ? laid : `<!doctype html>${renderToString(laid)}`;
}
