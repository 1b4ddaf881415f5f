import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Server, serve } from '../serve.ts';
import { builtSite, everyKind } from './built-site.ts';

/** "Good" at web.dev is 0.1; a page that a reader is reading should stay well under it. */
const allowed = 0.05;

const installed = (font: string, script: string) =>
  [400, 700].map(
    (weight) => `node_modules/@fontsource/${font}/files/${font}-${script}-${weight}-normal.woff`,
  );

/** What machines have, beside Open Sans: Tinos is as wide as Liberation Serif and Times New Roman. */
const fontSets = {
  'Noto Serif and Noto Naskh': [
    ...installed('noto-serif', 'latin'),
    ...installed('noto-naskh-arabic', 'arabic'),
  ],
  'no font of Arabic letters': [],
  'Tinos and Noto Sans Arabic': [...installed('tinos', 'latin'), ...installed('noto-sans-arabic', 'arabic')],
};

const pages = {
  ...everyKind,
  'a search that finds': '/ar/search/?q=القمر',
  'a search that finds nothing': '/ar/search/?q=ظظظظظ',
};

let server: Server | undefined;
beforeAll(async () => {
  server = await serve(await builtSite());
});
afterAll(async () => {
  await server?.close();
});

/** How far a page jumps while it comes in on a slow line, and while a reader goes down it. */
async function shiftOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    // Each in its turn, the slowest order there is: the text, the fonts, the search's files, the pictures.
    const fonts = await held(page, /\.woff2$/);
    const style = await held(page, /\.css$/);
    const search = await held(page, /\/search\/[^?]+$/);
    const pictures = await held(page, /\.(?:avif|webp|jpe?g|png)$/);
    await page.goto((server?.origin ?? '') + address, { waitUntil: 'commit' });
    await barsHere(page);
    style();
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await drawn(page);
    fonts();
    await page.evaluate(async () => void (await document.fonts.ready));
    await drawn(page);
    search();
    pictures();
    await page.waitForLoadState('networkidle');
    await drawn(page);
    await page.evaluate(readDown);
    await page.waitForLoadState('networkidle');
    await drawn(page);
    return await page.evaluate(() => Reflect.get(window, 'shift'));
  } finally {
    await context.close();
  }
}

/** Until the file is here that a page asks for first, which is far smaller than its style sheet. */
const barsHere = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('link[rel="stylesheet"]') !== null &&
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][href$=".ttf"]')].every(
        ({ href }) => performance.getEntriesByName(href).length > 0,
      ),
    undefined,
    // Frames, by which it would ask otherwise, come after the style sheet.
    { polling: 20 },
  );

/** Holds requests back until what it gives is called. */
async function held(page: Page, pattern: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** Adds up all shifts of a page, more strictly than by the windows of CLS. */
function watchShifts() {
  Reflect.set(window, 'shift', 0);
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries)
      Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'));
  };
  new PerformanceObserver((list) => add(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
}

async function readDown() {
  for (let place = 0; place < document.body.scrollHeight; place += 300) {
    scrollTo({ top: place, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
  }
}

/** Until what has come is drawn, and its shifts are told. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });

describe.skipIf(process.platform !== 'linux').each(Object.entries(fontSets))(
  'with %s installed',
  (_set, files) => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await launchBrowser(files);
    });
    afterAll(() => browser?.close());

    test.concurrent.each(Object.entries(pages))(
      'a page does not jump at 360 pixels: %s',
      async (_kind, address) => {
        expect(await shiftOf(browser as Browser, address)).toBeLessThanOrEqual(allowed);
      },
    );
  },
);
