import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { listen } from '../../../src/cli/preview/listen.ts';
import { openPreview } from '../../../src/cli/preview/preview.ts';
import { contentSecurityPolicy } from '../../../src/newsroom/policy.ts';
import { launchBrowser } from '../../browser.ts';
import { freshFolder } from '../../fresh-folder.ts';

const site = freshFolder();
const page = (title: string, text: string) =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><title>${title}</title></head><body>${text}</body></html>`;
writeFileSync(join(site, 'index.html'), page('Draft', 'Not yet published'));
writeFileSync(join(site, 'words.js'), 'globalThis.stolen = "words";');
mkdirSync(join(site, 'next'));
writeFileSync(join(site, 'next/index.html'), page('Next', 'Another'));
const preview = openPreview(site, null);
const address = await listen(preview.answer, null, 0);
const { port } = new URL(address);

// Another program's page on this machine: of the same site, as browsers count, and of another origin.
const other = createServer((request, response) => {
  response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Other</title>${request.url}`);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => other.on('listening', resolve));
const otherPort = (other.address() as { port: number }).port;

const browser = await launchBrowser();
afterAll(async () => {
  await browser?.close();
  other.close();
});

async function opened(where: string): Promise<Page> {
  if (!browser) throw new Error('There is no browser');
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(where);
  return tab;
}

describe.skipIf(!browser)('a page on another port, or of another site,', () => {
  test.each([
    ['another port', `http://localhost:${otherPort}/`],
    ['another name of this machine', `http://127.0.0.1:${otherPort}/`],
  ])('%s: reads nothing, runs nothing, frames nothing and hears of no change', async (_, where) => {
    const tab = await opened(where);
    const got = await tab.evaluate(async (victim) => {
      const read = (path: string, init?: RequestInit) =>
        fetch(victim + path, init).then(
          async (response) => `${response.type} ${response.status} ${await response.text()}`,
          () => 'refused',
        );
      const element = (name: string, path: string) =>
        new Promise<string>((resolve) => {
          const made = document.createElement(name);
          made.addEventListener('load', () => resolve('loaded'));
          made.addEventListener('error', () => resolve('refused'));
          made.setAttribute('src', victim + path);
          document.body.append(made);
        });
      const events = new Promise<string>((resolve) => {
        const source = new EventSource(`${victim}/.sijill/changes`);
        source.onmessage = ({ data }) => resolve(String(data));
        source.onerror = () => resolve('refused');
      });
      const socket = new Promise<string>((resolve) => {
        const line = new WebSocket(victim.replace('http', 'ws'));
        line.onopen = () => resolve('open');
        line.onerror = () => resolve('refused');
      });
      return {
        read: await read('/'),
        blind: await read('/', { mode: 'no-cors' }),
        posted: await read('/', { method: 'POST', body: 'x' }),
        asked: await read('/', { headers: { 'x-own': '1' } }),
        changes: await read('/.sijill/changes'),
        script: await element('script', '/words.js'),
        picture: await element('img', '/words.js'),
        events: await events,
        socket: await socket,
        stolen: Reflect.get(globalThis, 'stolen') ?? null,
      };
    }, address);
    expect(got).toEqual({
      read: 'refused',
      blind: 'refused',
      posted: 'refused',
      asked: 'refused',
      changes: 'refused',
      script: 'refused',
      picture: 'refused',
      events: 'refused',
      socket: 'refused',
      stolen: null,
    });
    await tab.evaluate((victim) => {
      const frame = document.createElement('iframe');
      frame.src = victim;
      document.body.append(frame);
    }, address);
    await expect.poll(() => tab.frames().length).toBe(2);
    await expect.poll(() => tab.frames()[1]?.content()).toContain('not for those of other sites');
  });

  test('may lead a reader to the preview by a link', async () => {
    const tab = await opened(`http://127.0.0.1:${otherPort}/`);
    await tab.evaluate((victim) => {
      const link = document.createElement('a');
      link.href = victim;
      link.textContent = 'See';
      document.body.append(link);
    }, address);
    await tab.getByText('See').click();
    await expect.poll(() => tab.title()).toBe('Draft');
  });

  test('whose name leads to this machine gets nothing by it', async () => {
    const tab = await opened('about:blank');
    // A browser that was told that the name is this machine's asks the server just so.
    await tab.route('http://evil.example/**', async (route) => {
      const response = await route.fetch({
        url: `http://127.0.0.1:${port}/`,
        headers: { ...route.request().headers(), host: `evil.example:${port}` },
      });
      await route.fulfill({ response });
    });
    const response = await tab.goto('http://evil.example/');
    expect(response?.status()).toBe(403);
    expect(await tab.content()).not.toContain('Not yet published');
  });
});

describe.skipIf(!browser)('a page of the preview, under the strict policy,', () => {
  test('loads itself anew when the site has changed, and only then', async () => {
    const tab = await opened(address);
    let loads = 0;
    tab.on('load', () => {
      loads += 1;
    });
    writeFileSync(join(site, 'index.html'), page('Published', 'A text'));
    preview.changed('/');
    await expect.poll(() => tab.title()).toBe('Published');
    await expect.poll(() => loads).toBe(1);
    expect(await tab.evaluate(() => document.title)).toBe('Published');
  });

  test('that was printed before a change and comes after it is loaded anew', async () => {
    const tab = await opened('about:blank');
    let isFirst = true;
    await tab.route(address, async (route) => {
      const response = await route.fetch();
      if (isFirst) {
        isFirst = false;
        writeFileSync(join(site, 'index.html'), page('Later', 'A text'));
        preview.changed('/');
      }
      await route.fulfill({ response });
    });
    await tab.goto(address);
    await expect.poll(() => tab.title()).toBe('Later');
  });

  test('does not take up the connections that a browser has for a site', async () => {
    if (!browser) return;
    const context = await browser.newContext();
    for (let count = 0; count < 8; count += 1) {
      const tab = await context.newPage();
      await tab.goto(address);
      // As when another tab is chosen.
      await tab.evaluate(() => {
        Object.defineProperty(document, 'hidden', { value: true });
        document.dispatchEvent(new Event('visibilitychange'));
      });
    }
    const last = await context.newPage();
    await last.goto(`${address}/next/`);
    expect(await last.title()).toBe('Next');
  });
});
