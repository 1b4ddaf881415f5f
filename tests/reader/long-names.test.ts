import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { type Server, serve } from '../serve.ts';
import { writeSite } from '../site.ts';
import { longNames } from './long-names.ts';

const browser = await launchBrowser();
const output = join(freshFolder(), 'site');
let server: Server;
beforeAll(async () => {
  const folders = ['--content', writeSite(longNames()), '--output', output, '--cache', freshFolder()];
  const { code, complaints } = await sijill(['build', ...folders]);
  if (code !== 0) throw new Error(complaints);
  server = await serve(output);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** How far the page scrolls sideways, and what stands outside of it. */
const overhang = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const outside = [...document.querySelectorAll('body *')].filter((element) => {
    const { x, right, width } = element.getBoundingClientRect();
    const isScrolled = element.closest('.table, .visually-hidden, .skip') !== null;
    return width > 0 && !isScrolled && (x < -1 || right > innerWidth + 1);
  });
  const names = outside.slice(0, 3).map(({ tagName, className }) => `${tagName}.${className}`);
  return scrollWidth > clientWidth || outside.length > 0 ? [`${scrollWidth - clientWidth} px: ${names}`] : [];
};

/** Of each kind of page one or two: years, months and days are alike. */
const isAnother = (file: string) => file.endsWith('.html') && !/\/20(?:0[89]|1[0-4])\//.test(file);

describe.skipIf(!browser)('a name of ninety letters without a space makes no page scroll sideways', () => {
  test.concurrent.each([320, 700, 1200])(
    'at %i pixels',
    async (width) => {
      const page = await (browser as Browser).newPage({ viewport: { width, height: 800 } });
      const found: string[] = [];
      const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter(isAnother);
      expect(files.length).toBeGreaterThan(40);
      for (const file of files) {
        // The root and short addresses lead on, and have a page of their own where no refresh is followed.
        if (file === 'index.html' || file.startsWith('s/')) continue;
        await page.goto(`${server.origin}/${encodeURI(file)}`);
        found.push(...(await page.evaluate(overhang)).map((each) => `${file} ${each}`));
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  test.concurrent.each([320, 700, 1200])(
    'in the results of a search and its facets, at %i pixels',
    async (width) => {
      const page = await (browser as Browser).newPage({ viewport: { width, height: 800 } });
      for (const edition of ['ar', 'en']) {
        const word = edition === 'ar' ? 'مستشفى'.repeat(15) : 'Hospital'.repeat(11);
        await page.goto(`${server.origin}/${edition}/search/?q=${encodeURIComponent(`example ${word}`)}`);
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(overhang)).toEqual([]);
        await page.goto(`${server.origin}/${edition}/search/?q=example&topics=elections`);
        await page.locator('.result').first().waitFor();
        expect(await page.evaluate(overhang)).toEqual([]);
      }
    },
    120_000,
  );
});
