import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Server, serve } from '../serve.ts';
import { builtSite } from './built-site.ts';

const browser = await launchBrowser();
let server: Server | undefined;
beforeAll(async () => {
  server = await serve(await builtSite());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(!browser)('the help of the search', () => {
  test.each(['ar', 'en', 'fa'])('has examples that find something: %s', async (edition) => {
    const page = await browser?.newPage();
    if (!page) throw new Error('There is no browser');
    const search = `${server?.origin}/${edition}/search/`;
    await page.goto(search);
    const examples = await page.locator('.search-help kbd').allTextContents();
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      // Without the controls that isolate a text of another direction.
      const query = example.replace(/[\u2066-\u2069]/g, '');
      await page.goto(`${search}?q=${encodeURIComponent(query)}`);
      await page.locator('.result').first().waitFor({ timeout: 10_000 });
    }
  });
});
