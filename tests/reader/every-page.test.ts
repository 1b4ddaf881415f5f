import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Server, serve } from '../serve.ts';
import { builtSite, everyKind } from './built-site.ts';
import { smallTargets } from './targets.ts';

const browser = await launchBrowser();
let server: Server | undefined;
beforeAll(async () => {
  server = await serve(await builtSite());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const origin = () => server?.origin ?? '';

async function opened<T>(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await (browser as Browser).newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(origin() + address);
    return await look(page);
  } finally {
    await context.close();
  }
}

const kinds = Object.entries(everyKind);

const bodyFaces = () => getComputedStyle(document.body).fontFamily;

describe.skipIf(!browser)('every kind of page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.concurrent.each(kinds)(`has nothing that axe finds, ${colorScheme}: %s`, async (_kind, address) => {
      const violations = await opened(address, { colorScheme }, async (page) => {
        await page.evaluate(axe.source);
        const run = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.target).join(' ')))`;
        return page.evaluate<string[]>(run);
      });
      expect(violations).toEqual([]);
    });
  }

  test.concurrent.each(kinds)('stays within a screen of 360 pixels: %s', async (_kind, address) => {
    const viewport = { width: 360, height: 780 };
    const over = await opened(address, { viewport }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    );
    expect(over).toBe(0);
  });

  test.concurrent.each(kinds)('has targets for a finger: %s', async (_kind, address) => {
    const viewport = { width: 360, height: 780 };
    expect(await opened(address, { viewport }, (page) => page.evaluate(smallTargets))).toEqual([]);
  });

  test.concurrent('targets that are too small for a finger are found', async () => {
    const viewport = { width: 360, height: 780 };
    const found = await opened('/ar/', { viewport, bypassCSP: true }, async (page) => {
      await page.addStyleTag({
        content: 'nav a { min-block-size: 0; padding: 0; line-height: .5; font-size: 8px }',
      });
      return page.evaluate(smallTargets);
    });
    expect(found).not.toEqual([]);
  });

  test.concurrent.each([
    '/ar/2015/12/12/paris-agreement/',
    '/en/2015/12/12/paris-agreement/',
    '/fa/2015/12/12/paris-agreement/',
  ])('shows a standfirst that is no first paragraph, larger and in another shade: %s', async (address) => {
    const [standfirst, paragraph] = await opened(address, {}, (page) =>
      page.evaluate(() =>
        ['.standfirst', '.body p'].map((selector) => {
          const element = document.querySelector(selector);
          const { fontSize, color } = element ? getComputedStyle(element) : { fontSize: '', color: '' };
          return { size: Number.parseFloat(fontSize), color };
        }),
      ),
    );
    expect(standfirst?.size).toBeGreaterThan(paragraph?.size ?? Number.POSITIVE_INFINITY);
    expect(standfirst?.color).not.toBe(paragraph?.color);
  });

  test.concurrent('is read in the letters of the machine where the fonts do not come within three seconds', async () => {
    const before = await opened('/ar/', {}, (page) => page.evaluate(bodyFaces));
    const after = await opened('/ar/', {}, async (page) => {
      await page.evaluate(() => document.body.getAnimations().map((standIn) => standIn.finish()));
      return page.evaluate(bodyFaces);
    });
    expect(before).toContain('serif, "Arabic as bars"');
    expect(after).not.toContain('Arabic as bars');
  });

  test.concurrent.each(['ar', 'en', 'fa'])(
    'breaks no name of a month in the middle of a word at 360 pixels: %s',
    async (edition) => {
      const viewport = { width: 360, height: 780 };
      const broken = await opened(`/${edition}/2015/`, { viewport, bypassCSP: true }, async (page) => {
        await page.addStyleTag({ content: '.bar-name { overflow-wrap: normal }' });
        return page.evaluate(() =>
          [...document.querySelectorAll('.month-bars .bar-name')]
            .filter((name) => name.scrollWidth > name.clientWidth)
            .map((name) => name.textContent),
        );
      });
      expect(broken).toEqual([]);
    },
  );

  test.concurrent.each(kinds)('asks no other host for anything: %s', async (_kind, address) => {
    const foreign: string[] = [];
    await opened('/robots.txt', {}, async (page) => {
      page.on('request', (request) => {
        if (!request.url().startsWith(origin())) foreign.push(request.url());
      });
      await page.goto(origin() + address, { waitUntil: 'networkidle' });
    });
    expect(foreign).toEqual([]);
  });

  test.concurrent.each([
    ['/ar/', 'ar', 'rtl'],
    ['/en/', 'en', 'ltr'],
    ['/fa/', 'fa', 'rtl'],
    [everyKind.article, 'ar', 'rtl'],
    [everyKind['article in English'], 'en', 'ltr'],
    [everyKind['article in Persian'], 'fa', 'rtl'],
  ])('says its language and direction, and text starts on that side: %s', async (address, lang, dir) => {
    const found = await opened(address, { viewport: { width: 1200, height: 900 } }, (page) =>
      page.evaluate(() => {
        const headings = [...document.querySelectorAll('main h1, main h2')];
        const headline = headings.find((heading) => heading.getBoundingClientRect().width > 100);
        const range = document.createRange();
        if (headline) range.selectNodeContents(headline);
        const text = range.getBoundingClientRect();
        const box = headline?.getBoundingClientRect() ?? text;
        const { lang, dir } = document.documentElement;
        return { lang, dir, before: text.x - box.x, after: box.x + box.width - (text.x + text.width) };
      }),
    );
    expect(found).toMatchObject({ lang, dir });
    const [start, end] = dir === 'rtl' ? [found.after, found.before] : [found.before, found.after];
    expect(start).toBeLessThan(2);
    expect(end).toBeGreaterThanOrEqual(start);
  });

  test.concurrent.each(['/ar/', '/en/', '/fa/'])(
    'shows every place of its navigation on a phone: %s',
    async (address) => {
      const hidden = await opened(address, { viewport: { width: 360, height: 780 } }, (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('.navigation a')]
            .filter((place) => {
              const { x, right, bottom } = place.getBoundingClientRect();
              return x < 0 || right > innerWidth || bottom > innerHeight;
            })
            .map((place) => place.textContent),
        ),
      );
      expect(hidden).toEqual([]);
    },
  );

  test.concurrent.each(['/ar/', '/en/', '/fa/', everyKind.article, everyKind['article in English']])(
    'begins its headline within 160 pixels on a phone: %s',
    async (address) => {
      const top = await opened(address, { viewport: { width: 360, height: 780 } }, (page) =>
        page.evaluate(() => {
          const headline = document.querySelector('main h1, main h2');
          return headline ? headline.getBoundingClientRect().top : Number.POSITIVE_INFINITY;
        }),
      );
      expect(top).toBeLessThanOrEqual(160);
    },
  );
});
