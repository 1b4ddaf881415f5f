import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Server, serve } from '../serve.ts';
import { builtSite, everyKind } from './built-site.ts';

const browser = await launchBrowser();
let server: Server | undefined;
beforeAll(async () => {
  server = await serve(await builtSite());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function look<T>(address: string, see: (page: Page) => Promise<T>): Promise<T> {
  const page = await (browser as Browser).newPage();
  try {
    await page.goto((server?.origin ?? '') + address);
    return await see(page);
  } finally {
    await page.close();
  }
}

const kinds = Object.entries(everyKind);

describe.skipIf(!browser)('Arabic and right-to-left, on the pages', () => {
  test.concurrent.each(kinds)(
    'dir=auto stands only where the language is unknown, in search fields: %s',
    async (_kind, address) => {
      const elements = await look(address, (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('[dir=auto]')].map((element) => element.outerHTML.slice(0, 30)),
        ),
      );
      for (const element of elements) expect(element).toMatch(/^<input type="search"/);
    },
  );

  test.concurrent.each(['/ar/search/', '/en/search/', '/ar/'])(
    'an empty search field begins where the lines do: %s',
    async (address) => {
      const [field, html] = await look(address, (page) =>
        page.evaluate(() => {
          const fields = [...document.querySelectorAll<HTMLElement>('input[type=search]')];
          const shown = fields.find((each) => each.getClientRects().length > 0);
          return [
            shown && getComputedStyle(shown).direction,
            getComputedStyle(document.documentElement).direction,
          ];
        }),
      );
      expect(field).toBe(html);
    },
  );

  test.concurrent('items of numbered lists are counted in the edition’s digits', async () => {
    const styleOf = (address: string) =>
      look(address, (page) =>
        page.evaluate(() => {
          const list = document.createElement('ol');
          document.querySelector('.body')?.append(list);
          return getComputedStyle(list).listStyleType;
        }),
      );
    expect(await styleOf(everyKind.article)).toBe('decimal');
    expect(await styleOf(everyKind['article in Persian'])).toBe('persian');
  });

  test.concurrent('a paragraph that begins with a Latin word in an Arabic article stays right-to-left', async () => {
    const [direction, before, after] = await look(everyKind.article, (page) =>
      page.evaluate(() => {
        const paragraph = document.querySelector('article p + p');
        if (!paragraph) throw new Error('no paragraph');
        paragraph.innerHTML = '<bdi>NASA</bdi> تعلن';
        const box = paragraph.getBoundingClientRect();
        const word = paragraph.querySelector('bdi')?.getBoundingClientRect() ?? box;
        return [getComputedStyle(paragraph).direction, word.x - box.x, box.right - word.right];
      }),
    );
    expect(direction).toBe('rtl');
    expect(after).toBeLessThan(Number(before));
  });

  test.concurrent('Arabic lines are at least 1.5 high in text and 1.18 in headings, wherever they stand', async () => {
    for (const address of [everyKind.article, everyKind['article in English'], everyKind.home]) {
      const lines = await look(address, (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('article .body p, article .standfirst, h1, h2, h3')]
            .filter((element) => /[\u0621-\u064A]/.test(element.textContent ?? ''))
            .map((element) => {
              const { lineHeight, fontSize } = getComputedStyle(element);
              return {
                heading: /^H/.test(element.tagName),
                ratio: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
              };
            }),
        ),
      );
      for (const { heading, ratio } of lines) expect(ratio).toBeGreaterThanOrEqual(heading ? 1.179 : 1.499);
    }
  });

  test.concurrent('arrows point on in the direction of reading', async () => {
    const wayOf = (address: string) =>
      look(address, (page) =>
        page.evaluate(() => {
          const arrow = document.querySelector('main a .arrow.to-end');
          return arrow && new DOMMatrix(getComputedStyle(arrow).transform).a;
        }),
      );
    expect(await wayOf('/ar/')).toBe(-1);
    expect(await wayOf('/en/')).toBe(1);
  });

  test.concurrent('data for machines carries no direction controls', async () => {
    const data = await look(everyKind.article, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('script[type="application/ld+json"]')].map(
          (script) => script.textContent,
        ),
      ),
    );
    expect(data).toHaveLength(1);
    expect(data.join()).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  });

  test.concurrent('a Hijri date is marked, and names its calendar', async () => {
    const [text, calendar] = await look(everyKind.article, (page) =>
      page.evaluate(() => {
        const dates = [...document.querySelectorAll<HTMLElement>('article header li')];
        const hijri = dates.find((date) => date.textContent?.includes('هـ'));
        return [hijri?.textContent, hijri?.title];
      }),
    );
    expect(text).toBe('2 ذو الحجة 1436 هـ');
    expect(calendar).toBe('بتقويم أم القرى');
  });
});
