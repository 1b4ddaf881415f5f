import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Server, serve } from '../serve.ts';
import { basePath, writeSearchSite } from './site.tsx';

const browser: Browser | null = await launchBrowser();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let folder = '';
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sijill-search-'));
  await writeSearchSite(folder);
  server = await serve(folder, basePath);
});
afterEach(() => Promise.all((browser?.contexts() ?? []).map((context) => context.close())));
afterAll(async () => {
  await browser?.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function visit(address: string, options: { width?: number; scripts?: boolean } = {}): Promise<Page> {
  const { width = 1200, scripts = true } = options;
  if (!browser) throw new Error('There is no browser');
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: scripts });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.origin}${basePath}${address}`);
  return page;
}

const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const headlines = (page: Page) => page.locator('.result h2').allInnerTexts();
const marks = (page: Page) => page.locator('.result mark').allInnerTexts();
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const field = (page: Page) => page.locator('#search-field');

describe.skipIf(!browser)('the search page', () => {
  test('finds what is typed, marks the words and counts the articles', async () => {
    const page = await visit('ar/search/');
    await field(page).pressSequentially('روسيا');
    await status(page, '12 نتيجة');
    expect(query(page)).toBe('?q=روسيا');
    expect(await headlines(page)).toHaveLength(10);
    expect(new Set(await marks(page))).toEqual(new Set(['روسيا']));
    const first = page.locator('.result').filter({ hasText: 'موسكو عاصمة روسيا' });
    expect(await first.locator('.result-origin').textContent()).toBe('1 كانون الثاني 2016 · موسكو');
    expect(await first.locator('a').getAttribute('href')).toBe('/archive/ar/2016/01/01/fact-1/');
  });

  test('shows text as text, whatever it holds', async () => {
    const page = await visit('ar/search/?q=سكانا');
    await status(page, 'نتيجة واحدة');
    expect(await page.locator('.result-excerpt').textContent()).toBe(
      'روسيا أكبر دول العالم مساحة، & <b>لا</b> أكبرها سكانًا.',
    );
    expect(await page.locator('.result-excerpt b').count()).toBe(0);
    expect(await marks(page)).toEqual(['سكانًا']);
  });

  test('narrows by year, and the way back leads to the query before', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await status(page, '12 نتيجة');
    await page.getByRole('checkbox', { name: '2015 5' }).check();
    await status(page, '5 نتائج');
    expect(query(page)).toBe('?q=روسيا&year=2015');
    // Other years stay to be added, and the places count within the year alone.
    await page.getByRole('checkbox', { name: '2016 4' }).waitFor();
    await page.getByRole('checkbox', { name: 'موسكو 1' }).waitFor();
    await page.getByRole('checkbox', { name: '2016 4' }).check();
    await status(page, '9 نتائج');
    await page.goBack();
    await status(page, '5 نتائج');
    await page.goBack();
    await status(page, '12 نتيجة');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.goForward();
    await status(page, '5 نتائج');
    await page.getByRole('button', { name: 'أزل كل ما اخترته' }).press('Enter');
    await status(page, '12 نتيجة');
    expect(await isFocused(page.getByRole('status'))).toBe(true);
  });

  test('lists what a facet holds without any words, newest first', async () => {
    const page = await visit('ar/search/?section=المشرق');
    await status(page, '3 نتائج');
    expect(await headlines(page)).toEqual(['نهر دجلة', 'نهر النيل', 'نهر الليطاني']);
  });

  test('puts the newest first when asked to', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await page.getByRole('button', { name: 'الأحدث' }).click();
    await page.waitForURL(/sort=date/);
    await expect.poll(async () => (await headlines(page))[0]).toBe('نهر لينا');
  });

  test('shows eight values of a facet, and the others on request', async () => {
    const page = await visit('ar/search/?q=روسيا');
    const places = page.getByRole('group', { name: 'الأماكن' });
    await expect.poll(() => places.getByRole('checkbox').count()).toBe(8);
    await places.getByRole('button', { name: 'وواحد آخر' }).press('Enter');
    await expect.poll(() => places.getByRole('checkbox').count()).toBe(9);
    expect(await places.getByRole('button').getAttribute('aria-expanded')).toBe('true');
  });

  test('says that nothing holds all the words, and offers other ways', async () => {
    const page = await visit('ar/search/?q=زرافة');
    await status(page, 'لا مقال يجمع هذه الكلمات: زرافة');
    expect(await headlines(page)).toEqual([]);
    expect(await page.getByRole('link', { name: 'الأرشيف بحسب التاريخ' }).isVisible()).toBe(true);
  });

  test('does not search for one or two letters', async () => {
    const page = await visit('ar/search/');
    await field(page).pressSequentially('رو');
    await status(page, 'اكتب ثلاثة أحرف على الأقل');
    expect(await headlines(page)).toEqual([]);
  });

  test('says when the index does not load, and loads it when asked again', async () => {
    const [bundle, aside] = [join(folder, 'ar/search/tiers'), join(folder, 'aside')];
    await rename(bundle, aside);
    const page = await visit('ar/search/?q=روسيا');
    await status(page, 'تعذّر تحميل فهرس البحث');
    await rename(aside, bundle);
    await page.getByRole('button', { name: 'أعد المحاولة' }).press('Enter');
    await status(page, '12 نتيجة');
    expect(await isFocused(page.getByRole('status'))).toBe(true);
  });

  test('says when the index itself is broken though its script loads', async () => {
    const [entry, aside] = [join(folder, 'ar/search/tiers/pagefind-entry.json'), join(folder, 'aside.json')];
    await rename(entry, aside);
    const page = await visit('ar/search/?q=روسيا');
    await status(page, 'تعذّر تحميل فهرس البحث');
    await rename(aside, entry);
    await page.getByRole('button', { name: 'أعد المحاولة' }).click();
    await status(page, '12 نتيجة');
  });

  test('loads nothing of the index before it is needed', async () => {
    const page = await visit('ar/search/');
    const loaded = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /pagefind/.test(name)).length,
      );
    await page.waitForLoadState('networkidle');
    expect(await loaded()).toBe(0);
    await field(page).focus();
    await expect.poll(loaded).toBeGreaterThan(0);
  });

  test('is used with the keyboard alone, and never loses the focus', async () => {
    const page = await visit('ar/search/');
    await field(page).focus();
    await page.keyboard.type('روسيا');
    await status(page, '12 نتيجة');
    const year = page.getByRole('checkbox', { name: /2014/ });
    await tabTo(page, year);
    await page.keyboard.press('Space');
    await status(page, '3 نتائج');
    expect(await isFocused(year)).toBe(true);
    await page.keyboard.press('Space');
    await status(page, '12 نتيجة');
    await tabTo(page, page.getByRole('button', { name: 'المزيد من النتائج' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await headlines(page)).length).toBe(12);
    await expect.poll(() => isFocused(page.locator('.result a').nth(10))).toBe(true);
  });

  test('searches in the other direction too', async () => {
    const page = await visit('en/search/?q=Volga');
    await status(page, '1 result');
    expect(await page.locator('.result-origin').textContent()).toBe('1 January 2015 · Russia');
    expect(await page.locator('.result-excerpt bdi').allInnerTexts()).toEqual(['روسيا']);
  });

  test('has one field, its own', async () => {
    const page = await visit('ar/search/');
    expect(await page.getByRole('searchbox').count()).toBe(1);
  });

  test('without scripts says so and leads to the archive', async () => {
    const page = await visit('ar/search/', { scripts: false });
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'الأرشيف بحسب التاريخ' }).getAttribute('href')).toBe(
      '/archive/ar/archive/',
    );
  });

  test.each([
    ['ar/search/?q=روسيا&year=2015', 1200],
    ['ar/search/?q=روسيا', 360],
    ['ar/search/?q=زرافة', 360],
    ['ar/search/', 360],
    ['en/search/?q=Volga', 1200],
    ['en/search/?q=Volga', 360],
  ])('%s at %d px is accessible and no wider than the screen', async (address, width) => {
    const page = await visit(address, { width });
    if (address.includes('q=')) await page.locator('[role=status]:not(:empty)').waitFor();
    await page.waitForLoadState('networkidle');
    for (const folded of await page.locator('details:not([open]) > summary').all()) await folded.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.evaluate(axe);
    const violations = await page.evaluate('axe.run().then(({ violations }) => violations)');
    expect(violations).toEqual([]);
  });
});

async function tabTo(page: Page, target: ReturnType<Page['locator']>, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60 && !(await isFocused(target)); presses++) await page.keyboard.press(key);
  expect(await isFocused(target)).toBe(true);
}

function isFocused(target: ReturnType<Page['locator']>): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
