import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Server, serve } from '../serve.ts';
import { arabicRecords } from './records.ts';
import { basePath, writeSearchSite } from './site.tsx';

const browser = await launchBrowser();

/** An article that no archive has before it is published again. */
const added = arabicRecords.slice(0, 1).map((record) => ({
  ...record,
  url: '/ar/2016/01/20/giraffe/',
  title: 'الزرافة في حديقة موسكو',
  published: '2016-01-20',
  instant: Date.UTC(2016, 0, 20),
}));

describe.skipIf(!browser)('where a host lets every file be kept for a year', () => {
  let folder = '';
  let server: Server;
  let context: BrowserContext;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sijill-kept-'));
    await writeSearchSite(folder);
    server = await serve(folder, basePath, { 'cache-control': 'public, max-age=31536000, immutable' });
    context = (await browser?.newContext()) ?? expect.fail();
  });
  afterEach(async () => {
    await context.close();
    await server.close();
    await rm(folder, { recursive: true });
  });
  afterAll(() => browser?.close());

  async function visit(address: string): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${server.origin}${basePath}${address}`);
    return page;
  }
  const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const nothing = (page: Page) => status(page, 'لا مقال فيه ما تبحث عنه');
  const publishAgain = () => writeSearchSite(folder, [...added, ...arabicRecords]);

  test('a reader who has searched before finds what was published since', async () => {
    await nothing(await visit('ar/search/?q=الزرافة'));
    await publishAgain();
    const page = await visit('ar/search/?q=الزرافة');
    await status(page, 'نتيجة واحدة');
    await page.getByRole('link', { name: 'الزرافة' }).click();
    await page.locator('article mark').first().waitFor();
  });

  test('a reader who comes back to an open page does, too', async () => {
    const page = await visit('ar/search/?q=الزرافة');
    await nothing(page);
    await publishAgain();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.locator('#search-field').fill('الزرافة حديقة');
    await status(page, 'نتيجة واحدة');
  });
});
