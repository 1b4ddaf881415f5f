import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/newsroom/policy.ts';
import { launchBrowser } from '../browser.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { type Server, serve } from '../serve.ts';
import { article, png, siteYaml, writeSite } from '../site.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" style="color:red"/>';
const text = `![A square](square.png)

![A drawing](drawing.svg)

::video[A film]{src=film.webm poster=square.png captions=film.vtt}

::audio[A sound]{src=sound.mp3}

| a | b |
| :-- | --: |
| 1 | 2[^1] |

[^1]: A note.
`;

let output = '';
let server: Server;
beforeAll(async () => {
  output = join(freshFolder(), 'site');
  const root = writeSite({
    'site.yaml': siteYaml({
      basePath: '/press/',
      logo: 'square.png',
      tokens: '{ light: { accent: "#123456" }, dark: { accent: "#abcdef" } }',
    }),
    'ar/2015/09/15/all.md': article({ aliases: '[/old.html]' }, text),
    'ar/2014/02/03/نص.md': article({ published: '2014-02-03', story: 'vote', topics: '[elections]' }),
    'en/2015/09/15/all.md': article({ translationOf: 'ar/2015/09/15/all' }, text),
    'pages/ar/about.md': '---\ntitle: About\n---\n\nA text.\n',
    'media/square.png': png,
    'media/drawing.svg': drawing,
    'media/film.webm': 'no film',
    'media/film.vtt': 'WEBVTT\n',
    'media/sound.mp3': 'no sound',
  });
  const { code, complaints } = await sijill([
    'build',
    '--content',
    root,
    '--output',
    output,
    '--cache',
    freshFolder(),
  ]);
  if (code !== 0) throw new Error(complaints);
  server = await serve(output, '/press/');
});
afterAll(() => server.close());

const pages = () =>
  readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

const policyElement = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy}"`;

describe('every page of a site, those that lead elsewhere too,', () => {
  test('says its policy before it names anything that is loaded', () => {
    expect(pages().length).toBeGreaterThan(25);
    const without = pages().filter((file) => {
      const [before, after] = readFileSync(join(output, file), 'utf8').split(policyElement);
      return after === undefined || /<(?:link|script|style|img|meta http-equiv)/.test(before ?? '');
    });
    expect(without).toEqual([]);
  });

  test('has no style and no script of its own', () => {
    const inline = /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*(?: src=|type="application\/(?:ld\+)?json"))/;
    expect(pages().filter((file) => inline.test(readFileSync(join(output, file), 'utf8')))).toEqual([]);
  });
});

const browser = await launchBrowser();

describe.skipIf(!browser)('in a browser', () => {
  test('every page loads all that it names and breaks no policy', async () => {
    const lost: string[] = [];
    const waiting = pages();
    const visit = async () => {
      const page = await (browser as Browser).newPage();
      page.on('response', (response) => {
        if (response.status() >= 400) lost.push(response.url());
      });
      page.on('requestfailed', (request) => lost.push(request.url()));
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
        await page.goto(`${server.origin}/press/${encodeURI(file)}`, { waitUntil: 'networkidle' });
    };
    await Promise.all([visit(), visit(), visit(), visit()]);
    expect(lost).toEqual([]);
    // It throws where a policy was broken.
    await browser?.close();
  }, 120_000);

  test.each([
    [
      'a script in the page',
      `document.body.append(Object.assign(document.createElement('script'), { text: '1' }))`,
    ],
    ['a style attribute', `document.body.setAttribute('style', 'color: red')`],
    [
      'a picture of elsewhere',
      `document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2/a.png' }))`,
    ],
  ])('what breaks it is found: %s', async (_what, bad) => {
    const other = await launchBrowser();
    const page = await other?.newPage();
    await page?.goto(`${server.origin}/press/ar/`);
    await Promise.all([page?.waitForEvent('console'), page?.evaluate(bad)]);
    await expect(other?.close()).rejects.toThrow(/broke their policy:\n\S+\/press\/ar\//);
  });

  test('the newsroom’s own colours are those of the page, each in its scheme', async () => {
    const other = await launchBrowser();
    for (const [colorScheme, accent] of [
      ['light', '#123456'],
      ['dark', '#abcdef'],
    ] as const) {
      const page = await other?.newPage({ colorScheme });
      await page?.goto(`${server.origin}/press/ar/`);
      const colour = await page?.evaluate(() => getComputedStyle(document.body).getPropertyValue('--accent'));
      expect(colour).toBe(accent);
    }
    await other?.close();
  });
});
