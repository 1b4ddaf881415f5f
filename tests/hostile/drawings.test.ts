import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeDrawing } from '../../src/catalogue/files/drawings/judge.ts';
import { launchBrowser } from '../browser.ts';
import { freshFolder } from '../fresh-folder.ts';
import { type Server, serve } from '../serve.ts';
import { harmlessDrawings, hostileDrawings } from './drawings.ts';

const browser = await launchBrowser();
const bytesOf = (drawing: string | Uint8Array) => Buffer.from(drawing);
const isTaken = (drawing: string | Uint8Array) => !Array.isArray(judgeDrawing(bytesOf(drawing)));

test.each(hostileDrawings.map((drawing) => [Buffer.from(drawing).toString(), drawing]))(
  'refused is %s',
  (_, drawing) => {
    expect(isTaken(drawing)).toBe(false);
  },
);

test.each(harmlessDrawings)('taken is %s', (drawing) => {
  expect(judgeDrawing(bytesOf(drawing))).toEqual({ width: 90, height: 90 });
});

describe.skipIf(!browser)('a drawing that is opened by itself', () => {
  const folder = freshFolder();
  let server: Server;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    for (const [at, drawing] of [...hostileDrawings, ...harmlessDrawings].entries())
      writeFileSync(join(folder, `${at}.svg`), drawing);
    server = await serve(folder);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** What a drawing does: programs that ran, and requests but its own. */
  async function deedsOf(at: number): Promise<string[]> {
    const context = await browser?.newContext();
    if (!context) throw new Error('There is no browser');
    const deeds: string[] = [];
    const own = `${server.origin}/${at}.svg`;
    await context.exposeFunction('ran', () => deeds.push('ran'));
    await context.route(/./, async (route) => {
      const url = route.request().url();
      if (url === own) return route.continue();
      if (!url.startsWith('data:') && !url.endsWith('/favicon.ico')) deeds.push(`asked for ${url}`);
      return route.abort();
    });
    const page = await context.newPage();
    await page.goto(own, { waitUntil: 'load' }).catch(() => {});
    await page
      .locator('a')
      .first()
      .click({ timeout: 300, force: true })
      .catch(() => {});
    await page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => {});
    if (page.url() !== own && !page.url().startsWith(`${own}#`)) deeds.push(`went to ${page.url()}`);
    await context.close();
    return deeds;
  }

  test('does nothing where it is taken', async () => {
    for (const [at, drawing] of [...hostileDrawings, ...harmlessDrawings].entries())
      if (isTaken(drawing)) expect([drawing, await deedsOf(at)]).toEqual([drawing, []]);
  }, 120_000);

  test('acts where it is refused, so that this test sees what it is there to see', async () => {
    let acted = 0;
    for (const at of hostileDrawings.slice(0, 30).keys()) if ((await deedsOf(at)).length > 0) acted++;
    expect(acted).toBeGreaterThan(10);
  }, 120_000);
});
