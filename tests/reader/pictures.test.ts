import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { freshFolder } from '../fresh-folder.ts';
import { photograph } from '../photograph.ts';
import { type Server, serve } from '../serve.ts';
import { article, first, writeSite } from '../site.ts';

const browser = await launchBrowser();
afterAll(() => browser?.close());

const page = '/ar/2015/09/15/first/';
const body = `![A](b.jpg)\n\n${'A paragraph of a few words.\n\n'.repeat(60)}![A](c.jpg)\n`;

/** A site whose one article has a picture at its head, one in its first line and one far below. */
async function builtSite(): Promise<string> {
  const content = writeSite({
    [first]: article({ image: '{ file: a.jpg, alt: A }' }, body),
    'media/a.jpg': await photograph({ width: 2000, height: 1200 }),
    'media/b.jpg': await photograph({ width: 1500, height: 1600 }),
    'media/c.jpg': await photograph({ width: 1400, height: 900 }),
  });
  const folder = freshFolder();
  const output = join(folder, 'site');
  const folders = ['--content', content, '--output', output, '--cache', join(folder, 'cache')];
  await promisify(execFile)(process.execPath, ['src/cli/run.js', 'build', ...folders]);
  return output;
}

describe.skipIf(!browser)('a reader of an article with pictures', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serve(await builtSite());
  });
  afterAll(() => server.close());

  /** Opens an article in a window; the page's pictures wait until `reach` asks for them. */
  async function open(
    { width, address = page, screens = 1 }: { width: number; address?: string; screens?: number },
    look: (tab: Page, reach: () => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const context = await (browser as Browser).newContext({
      viewport: { width, height: 640 },
      deviceScaleFactor: screens,
    });
    try {
      const tab = await context.newPage();
      const waiting: Route[] = [];
      let reached = false;
      await tab.route(/\/media\//, (route) => {
        if (reached) return route.continue();
        waiting.push(route);
      });
      await tab.goto(server.origin + address, { waitUntil: 'domcontentloaded' });
      await tab.waitForFunction(() => document.styleSheets.length > 0 && document.body.offsetHeight > 0);
      await tab.evaluate(async () => {
        await document.fonts.ready;
        await Promise.all(
          [...document.fonts].filter(({ status }) => status === 'loading').map((font) => font.load()),
        );
      });
      await look(tab, async () => {
        reached = true;
        await Promise.all(waiting.map((route) => route.continue()));
        await tab.waitForFunction(() => document.querySelector('img')?.complete);
      });
    } finally {
      await context.close();
    }
  }

  /** The names of the files that a window has loaded, by picture; empty where none was. */
  const chosen = (tab: Page) =>
    tab.evaluate(() => [...document.querySelectorAll('img')].map(({ currentSrc }) => currentSrc));

  test('gets the newest format, on a phone in a small width and not the largest', () =>
    open({ width: 360 }, async (tab, reach) => {
      await reach();
      const [lead] = await chosen(tab);
      expect(lead).toMatch(/-360\.avif$/);
    }));

  test('gets more pixels on a finer screen', () =>
    open({ width: 1200, screens: 2 }, async (tab, reach) => {
      await reach();
      const [lead] = await chosen(tab);
      expect(lead).toMatch(/-1220\.avif$/);
    }));

  test('does not load a picture that is far below', () =>
    open({ width: 360 }, async (tab, reach) => {
      await reach();
      expect((await chosen(tab))[2]).toBe('');
    }));

  test.each([360, 1200])('sees nothing jump at %i pixels when the pictures come', (width) =>
    open({ width }, async (tab, reach) => {
      const boxes = () =>
        tab.evaluate(() =>
          [...document.querySelectorAll('img, p, h1, footer')].flatMap((each) => {
            const { x, y, width: wide, height } = each.getBoundingClientRect();
            return [x, y, wide, height];
          }),
        );
      const before = await boxes();
      await reach();
      await tab.waitForFunction(() => (document.querySelector('img')?.naturalWidth ?? 0) > 0);
      expect(before.length).toBeGreaterThan(240);
      // A rendition's height is in whole pixels: its ratio is not quite the picture's.
      const moved = (await boxes()).map((after, index) => Math.abs(after - (before[index] ?? 0)));
      expect(Math.max(...moved)).toBeLessThan(1);
    }),
  );

  test.each([page, '/ar/'])('is told how wide a picture is on %s, within a twentieth', (address) =>
    open({ width: 320, address }, async (tab) => {
      for (const width of [320, 360, 600, 720, 920, 1000, 1080, 1200, 1300, 1800]) {
        await tab.setViewportSize({ width, height: 640 });
        const shares = await tab.evaluate(sharesOfTold);
        expect(shares.length).toBeGreaterThan(0);
        for (const share of shares) expect(Math.abs(share - 1), `at ${width}`).toBeLessThan(0.05);
      }
    }),
  );
});

/** What `sizes` says over what a picture's box has, for every picture of the page. */
function sharesOfTold(): number[] {
  return [...document.querySelectorAll('picture')].map((picture) => {
    const sizes = picture.querySelector('source')?.sizes ?? '';
    const probe = document.createElement('div');
    // The first whose condition holds, as browsers read it.
    const [length = ''] = sizes.split(', ').flatMap((each) => {
      const [, media, size] = /^(\(.*?\)) (.*)$/.exec(each) ?? [];
      if (media === undefined) return [each];
      return size !== undefined && matchMedia(media).matches ? [size] : [];
    });
    probe.style.inlineSize = length;
    document.body.append(probe);
    const told = probe.getBoundingClientRect().width;
    probe.remove();
    return told / (picture.querySelector('img')?.getBoundingClientRect().width ?? 0);
  });
}
