import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { type Server, serve } from '../serve.ts';
import { writeSite } from '../site.ts';
import { buildable } from './hostile-site.ts';
import { corpusPayloads, hasCorpora, markers, ownPayloads } from './payloads.ts';

const browser = await launchBrowser();
const fromCorpora = await corpusPayloads();
const suffix = hasCorpora ? '' : ' (the public corpora are not here: our own payloads alone)';
const name = `</title></script><script>ran('name')</script>"><img src=x onerror=ran(1)>'`;

const payloads = [...ownPayloads, ...fromCorpora];
const { changes, addresses, refused } = buildable(payloads, name);

let site = '';
let server: Server;
let context: BrowserContext;
/** What the pages did that no page of ours does. */
const deeds: string[] = [];

beforeAll(async () => {
  const root = writeSite(changes);
  site = join(freshFolder(), 'site');
  const folders = ['--content', root, '--output', site, '--cache', freshFolder()];
  const { code, complaints } = await sijill(['build', ...folders]);
  if (code !== 0) throw new Error(complaints);
  server = await serve(site);
  if (!browser) return;
  // Without the pages' policy, which would hide what only it stops.
  context = await browser.newContext({ bypassCSP: true });
  await context.exposeFunction('tellDeed', (deed: string) => deeds.push(deed));
  await context.addInitScript((names) => {
    for (const marker of names) {
      Object.defineProperty(window, marker, {
        value: (what: unknown) => Reflect.get(window, 'tellDeed')(`${marker} ${what} at ${location}`),
      });
    }
  }, markers);
  // Listened to, not routed: a browser whose requests are routed keeps no cache, and each page takes twice as long.
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${server.origin}/`) && !url.startsWith('data:')) deeds.push(`asked for ${url}`);
  });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What is not as it must be on a page, in words; empty where the frame stands whole. */
const faults = () => {
  const found: string[] = [];
  const one = (selector: string, count = document.querySelectorAll(selector).length) => {
    if (count !== 1) found.push(`${count} of ${selector}`);
  };
  for (const selector of ['html', 'head', 'body', 'title', 'main', 'h1']) one(selector);
  for (const selector of ['head > meta[http-equiv]', 'body > header', 'body > main', 'body > footer'])
    one(selector);
  const last = document.body.lastElementChild?.tagName;
  if (last !== 'FOOTER') found.push(`${last} comes last`);
  if (document.documentElement.dir !== 'rtl') found.push(`dir is ${document.documentElement.dir}`);
  if (document.title.trim() === '') found.push('no title');
  for (const script of document.querySelectorAll('script')) {
    const isData = /json$/.test(script.type);
    if (isData) JSON.parse(script.textContent ?? '');
    else if (!/^\/assets\/[\w-]+\.js$/.test(script.getAttribute('src') ?? '')) found.push(script.outerHTML);
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isAddress = /^(?:.*:)?(?:href|src|srcset|action|formaction|poster|data|cite|background)$/.test(
        name,
      );
      if (/^on/i.test(name) || (isAddress && /^\s*(?:javascript|vbscript|data:text)/i.test(value)))
        found.push(`${element.tagName} ${name}=${value}`);
    }
  }
  const foreign = 'iframe, object, embed, form:not([action]), base, style, body meta, body link';
  for (const element of document.querySelectorAll(foreign)) found.push(element.outerHTML.slice(0, 100));
  const footer = document.querySelector('body > footer')?.getBoundingClientRect();
  const main = document.querySelector('body > main')?.getBoundingClientRect();
  if (footer && main && footer.top < main.bottom - 1) found.push('the footer stands in the text');
  return found;
};

async function open(page: Page, address: string): Promise<string[]> {
  await page.goto(server.origin + address, { waitUntil: 'load' });
  return (await page.evaluate(faults)).map((fault) => `${address}: ${fault}`);
}

describe.skipIf(!browser)(`hostile text${suffix}`, () => {
  test('the check sees what it is there to see', async () => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/ar/`);
    await page.evaluate(() => {
      const bad = '<img src=x onerror="ran(1)"><img src="https://elsewhere.example/a.png"><main></main>';
      document.querySelector('main')?.insertAdjacentHTML('beforeend', bad);
    });
    await expect.poll(() => deeds.length).toBe(2);
    expect(await page.evaluate(faults)).toEqual(['2 of main', expect.stringContaining('onerror')]);
    deeds.length = 0;
    await page.close();
  });

  test.skipIf(!hasCorpora)('nearly all of it is text that Sijill takes', () => {
    // What is refused stands alone in its article.
    expect(payloads.length - refused.length).toBeGreaterThan(9 * refused.length);
  });

  test('in every text of an article: nothing runs, nothing is fetched from elsewhere, the frame stays whole', async () => {
    const found: string[] = [];
    const left = [...addresses];
    const visit = async () => {
      const page = await context.newPage();
      for (let next = left.pop(); next; next = left.pop()) found.push(...(await open(page, next)));
      await page.close();
    };
    await Promise.all([visit(), visit()]);
    expect(found).toEqual([]);
    expect(deeds).toEqual([]);
  }, 180_000);

  test('in the names of the site, its desks, subjects, stories, pictures and phrases', async () => {
    const page = await context.newPage();
    const found: string[] = [];
    const lists = ['', 'archive/', '2000/', '2000/01/', 'sections/world/', 'topics/', 'topics/hostile/'];
    const more = ['places/hostile/', 'people/hostile/', 'people/', 'stories/', 'stories/hostile/', 'about/'];
    for (const list of [...lists, ...more, '404.html']) found.push(...(await open(page, `/ar/${list}`)));
    expect(found).toEqual([]);
    expect(deeds).toEqual([]);
    const title = (await page.title()).replace(/[\u2066-\u2069]/g, '');
    expect(title).toBe(`الصفحة غير موجودة – ${name}`);
  });

  test('in the results of a search', async () => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/ar/search/?q=paragraph`);
    await page.locator('.result').first().waitFor();
    for (let pages = 0; pages < 5; pages++) {
      const button = page.locator('button', { hasText: 'المزيد' });
      if ((await button.count()) > 0) await button.first().click();
    }
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(faults)).toEqual([]);
    expect(deeds).toEqual([]);
  });

  test('in the query itself', async () => {
    const page = await context.newPage();
    for (const payload of ownPayloads.slice(0, 8)) {
      await page.goto(
        `${server.origin}/ar/search/?q=${encodeURIComponent(payload)}&year=${encodeURIComponent(payload)}`,
      );
      await page.locator('[role=status]:not(:empty)').waitFor();
      expect(await page.evaluate(faults)).toEqual([]);
    }
    expect(deeds).toEqual([]);
  });

  test('feeds and sitemaps are whole XML', async () => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/ar/404.html`);
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.xml'),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const broken = await page.evaluate(async (address) => {
        const xml = await (await fetch(address)).text();
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        return parsed.querySelector('parsererror')?.textContent ?? null;
      }, `/${file}`);
      expect([file, broken]).toEqual([file, null]);
    }
  });
});
