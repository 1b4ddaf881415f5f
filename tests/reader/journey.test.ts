import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Server, serve } from '../serve.ts';
import { builtSite, seed } from './built-site.ts';

const browser = await launchBrowser();
afterAll(() => browser?.close());

describe.skipIf(!browser).each(['/', '/archive/press/'])('a reader, the site standing at %s', (basePath) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve(await builtSite(basePath), basePath);
  });
  afterAll(() => server.close());

  const at = (address: string) => server.origin + basePath + address.slice(1);
  const seedHeadline = /^البيت الأبيض يدعو روسيا/;

  async function reading(scripts: boolean, read: (page: Page) => Promise<void>): Promise<void> {
    const context = await (browser as Browser).newContext({ javaScriptEnabled: scripts });
    try {
      await read(await context.newPage());
    } finally {
      await context.close();
    }
  }

  test('goes from the root by year, month and day to the seed article, without scripts', () =>
    reading(false, async (page) => {
      await page.goto(at('/'));
      await page.waitForURL(at('/ar/'));
      await page.getByRole('link', { name: /^2015/ }).click();
      await page.waitForURL(at('/ar/2015/'));
      await page.getByRole('link', { name: /أيلول/ }).first().click();
      await page.waitForURL(at('/ar/2015/09/'));
      await page
        .getByRole('link', { name: /15 أيلول/ })
        .first()
        .click();
      await page.waitForURL(at('/ar/2015/09/15/'));
      await page.getByRole('link', { name: seedHeadline }).click();
      await page.waitForURL(at(seed));
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(seedHeadline);
      expect(
        await page.getByRole('heading', { level: 2, name: 'الاتصال الثالث بين كيري ولافروف' }).count(),
      ).toBe(1);
    }));

  test('searches for روسيا from the home page and opens the article', () =>
    reading(true, async (page) => {
      await page.goto(at('/ar/'));
      await page.getByRole('searchbox').fill('روسيا');
      await page.keyboard.press('Enter');
      await page.waitForURL(
        (url) => url.pathname === `${basePath}ar/search/` && url.searchParams.get('q') === 'روسيا',
      );
      const result = page.getByRole('link', { name: seedHeadline });
      await result.waitFor();
      expect(await page.locator('mark').first().textContent()).toContain('روسيا');
      await result.click();
      await page.waitForURL(at(seed));
    }));

  test('goes from an article to its translation and back', () =>
    reading(false, async (page) => {
      await page.goto(at('/ar/2015/12/12/paris-agreement/'));
      await page.getByRole('link', { name: 'Paris Agreement on climate change adopted' }).click();
      await page.waitForURL(at('/en/2015/12/12/paris-agreement/'));
      expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
      await page.getByRole('link', { name: 'اعتماد اتفاق باريس للمناخ' }).click();
      await page.waitForURL(at('/ar/2015/12/12/paris-agreement/'));
    }));

  test('goes from an article to its day, to the day before that has articles, and back', () =>
    reading(false, async (page) => {
      await page.goto(at(seed));
      await page
        .locator('.article-head')
        .getByRole('link', { name: /15 أيلول/ })
        .click();
      await page.waitForURL(at('/ar/2015/09/15/'));
      await page.getByRole('link', { name: /14 تموز 2015/ }).click();
      await page.waitForURL(at('/ar/2015/07/14/'));
      await page.getByRole('link', { name: /15 أيلول 2015/ }).click();
      await page.waitForURL(at('/ar/2015/09/15/'));
    }));

  test('is told so where there is no page, with ways to go on', () =>
    reading(false, async (page) => {
      const response = await page.goto(at('/ar/1950/'));
      expect(response?.status()).toBe(404);
      await page.getByRole('link', { name: 'الأرشيف', exact: true }).first().click();
      await page.waitForURL(at('/ar/archive/'));
    }));
});
