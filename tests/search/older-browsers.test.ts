import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeAssets, oldestBrowsers } from '../../src/press/media/make-assets.ts';
import { launchBrowser } from '../browser.ts';
import { newerNames, newerStyles } from '../newer-features.ts';
import { type Server, serve } from '../serve.ts';
import { basePath, writeSearchSite } from './site.tsx';

const browser = await launchBrowser();
const { files } = await makeAssets();
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const scripts = files.filter(({ address }) => address.endsWith('.js'));

test('the site is made for the browsers that package.json lists', () => {
  expect(oldestBrowsers()).toEqual(['chrome100', 'edge100', 'firefox102', 'ios15.4', 'safari15.4']);
});

test('no script looks behind in a regular expression, or sets one’s flag v', () => {
  const unknown = /\(\?<[=!].{0,20}|\/[dgimsuy]*v[dgimsuy]*[.,;)]/g;
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.flatMap(({ bytes }) => textOf(bytes).match(unknown) ?? [])).toEqual([]);
});

test('what no browser of these knows of the styles is no more than a finish', () => {
  const sheet = files.find(({ address }) => address.endsWith('.css'));
  expect(newerStyles(textOf(sheet?.bytes ?? new Uint8Array()))).toEqual([
    // Each browser's own name for the handle of a slider.
    ':-moz-range-thumb',
    ':-webkit-slider-thumb',
    // The mark of the present article in a timeline; the halves of a verse beside each other; one sentence for two.
    ':has',
    // The start is where content stands without it too.
    'align-content: start',
    'break-after: avoid',
    'cursor: ew-resize',
    'cursor: pointer',
    'font-family: ui-monospace',
    'forced-color-adjust',
    'forced-color-adjust: none',
    'print-color-adjust',
    'print-color-adjust: exact',
    'text-size-adjust',
    'text-wrap',
    'text-wrap: balance',
    'text-wrap: pretty',
    'text-wrap: wrap',
  ]);
});

/** Takes from a page's scripts what is named, as in a browser that never had it. */
function without(names: readonly (readonly string[])[]): void {
  for (const way of names) {
    const name = way.at(-1) ?? '';
    let owner: unknown = globalThis;
    for (const each of way.slice(0, -1)) owner = Reflect.get(Object(owner), each);
    for (const holder of [owner, Reflect.get(Object(owner), 'prototype')])
      if (holder) Reflect.deleteProperty(Object(holder), name);
  }
}

describe.skipIf(!browser)('in a browser', () => {
  let folder = '';
  let server: Server;
  let context: BrowserContext;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sijill-older-'));
    await writeSearchSite(folder);
    server = await serve(folder, basePath);
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser?.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  async function visit(address: string, names: readonly (readonly string[])[]): Promise<Page> {
    if (!browser) throw new Error('There is no browser');
    context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.addInitScript(without, names);
    await page.goto(`${server.origin}${basePath}${address}`);
    return page;
  }
  const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const cannot = (page: Page) => page.locator('#search-cannot');
  const ways = (page: Page) => page.getByRole('link', { name: 'الأرشيف بحسب التاريخ' });

  test('that has nothing newer than the oldest of these, the search works', async () => {
    const names = newerNames();
    expect(names).toContainEqual(['Array', 'findLastIndex']);
    expect(names).toContainEqual(['URLSearchParams', 'size']);
    const page = await visit('ar/search/', names);
    const gone = () => [typeof DecompressionStream, typeof [].findLast, typeof Intl.Segmenter];
    expect(await page.evaluate(gone)).toEqual(['undefined', 'undefined', 'undefined']);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('#search-field').fill('نهر');
    await status(page, '6 نتائج');
    await page.getByRole('checkbox', { name: 'سيبيريا 1' }).check();
    await status(page, 'نتيجة واحدة');
    expect(decodeURIComponent(new URL(page.url()).search)).toBe('?q=نهر&places=سيبيريا');
    expect(asked.filter((path) => /\/gunzip-\w+\.js$/.test(path))).toHaveLength(1);
    expect(await cannot(page).isVisible()).toBe(false);
    await page.locator('.result a').first().click();
    await page.locator('article mark').first().waitFor();
  });

  test('that unpacks by itself, nothing more is fetched for it', async () => {
    const page = await visit('ar/search/?q=روسيا', []);
    await status(page, '12 نتيجة');
    const fetched = () => performance.getEntriesByType('resource').map(({ name }) => name);
    expect((await page.evaluate(fetched)).filter((name) => name.includes('gunzip'))).toEqual([]);
  });

  test.each([
    ['fetches nothing', ['fetch']],
    ['reads no letters', ['TextDecoder']],
    ['has no maps', ['Map']],
    ['has no promises to wait for', ['Promise', 'allSettled']],
    ['knows no plurals', ['Intl', 'PluralRules']],
    ['draws nothing', ['Document', 'createElementNS']],
  ])('that %s, the page says that it cannot search, and leads into the archive otherwise', async (_, way) => {
    const page = await visit('ar/search/', [way]);
    await page.locator('#search-field').fill('روسيا');
    await page
      .getByText('لم يبدأ البحث في متصفّحك')
      .or(page.getByText('تعذّر تحميل فهرس البحث'))
      .first()
      .waitFor();
    expect(await ways(page).isVisible()).toBe(true);
  });

  test('whose scripts never run, the page says so after a while', async () => {
    if (!browser) return;
    context = await browser.newContext();
    const page = await context.newPage();
    await page.route(/\.js$/, (route) =>
      route.fulfill({ body: 'this is no script', contentType: 'text/javascript' }),
    );
    await page.goto(`${server.origin}${basePath}ar/search/`);
    expect(await cannot(page).isVisible()).toBe(false);
    await cannot(page).evaluate((element) => element.getAnimations().map((animation) => animation.finish()));
    expect(await cannot(page).isVisible()).toBe(true);
    expect(await ways(page).isVisible()).toBe(true);
  });

  test('from which a new version of the site has taken what the search needs, the page says so', async () => {
    const page = await visit('ar/search/', []);
    await page.route(/on-demand/, (route) => route.abort());
    await page.locator('#search-field').focus();
    await page.getByRole('alert').filter({ hasText: 'أعد تحميل الصفحة' }).waitFor();
    await page.unroute(/on-demand/);
  });
});
