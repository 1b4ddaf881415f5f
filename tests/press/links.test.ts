import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sijill } from '../command.ts';
import { contentOfFolder } from '../folder-content.ts';
import { freshFolder } from '../fresh-folder.ts';
import { writeSite } from '../site.ts';
import { type Linked, linksOf } from './links.ts';
import { newsroom } from './newsroom.ts';

const origin = 'https://archive.example.org';

describe.each(['/', '/archive/of/news/'])('a site under %s', (basePath) => {
  const output = join(freshFolder(), 'site');
  const pages = new Map<string, Linked>();
  let files: string[] = [];

  beforeAll(async () => {
    const content = writeSite(newsroom(basePath));
    const cache = join(freshFolder(), 'cache');
    const outcome = await sijill(['build', '--content', content, '--output', output, '--cache', cache]);
    expect(outcome).toMatchObject({ code: 0, complaints: '' });
    files = [...contentOfFolder(output).keys()];
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      pages.set(file, linksOf(readFileSync(join(output, file), 'utf8')));
    }
  });

  /** Where the page in a file stands. */
  const addressOf = (file: string) =>
    origin +
    basePath +
    file
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/index\.html$/, '');

  /** The file that a static host serves for a URL of the site; null for one outside of it. */
  function fileFor(url: URL): string | null {
    const path = decodeURIComponent(url.pathname);
    if (url.origin !== origin || !path.startsWith(basePath)) return null;
    const file = path.slice(basePath.length);
    return file === '' || file.endsWith('/') ? `${file}index.html` : file;
  }

  /** Every link of every page, the pages of one address each. */
  const allLinks = () =>
    [...pages].flatMap(([file, { addresses }]) => addresses.map((written) => ({ file, written })));

  test('has pages of every kind', () => {
    expect(pages.size).toBeGreaterThan(80);
    expect(allLinks().length).toBeGreaterThan(2000);
  });

  test('begins every address with the base path', () => {
    const rooted = allLinks().filter(({ written }) => /^\/(?!\/)/.test(written));
    expect(rooted.length).toBeGreaterThan(1000);
    expect(rooted.filter(({ written }) => !written.startsWith(basePath))).toEqual([]);
  });

  test('leads from every page only to files that are there', () => {
    const broken = allLinks().filter(({ file, written }) => {
      const found = fileFor(new URL(written, addressOf(file)));
      return found !== null && !existsSync(join(output, found));
    });
    expect(broken).toEqual([]);
  });

  test('leads out of itself nowhere but where the newsroom says', () => {
    const outside = allLinks().filter(
      ({ file, written }) => fileFor(new URL(written, addressOf(file))) === null,
    );
    expect(outside).toEqual([]);
  });

  test('has the part of the page that a link names', () => {
    const broken = allLinks().filter(({ file, written }) => {
      const url = new URL(written, addressOf(file));
      const page = pages.get(fileFor(url) ?? '');
      const id = url.hash.slice(1);
      return id !== '' && page && !page.ids.has(id) && !page.ids.has(decodeURIComponent(id));
    });
    expect(broken).toEqual([]);
  });

  test('leads to every page for readers', () => {
    const reached = new Set(
      allLinks().flatMap(({ file, written }) => {
        const found = fileFor(new URL(written, addressOf(file)));
        return found === file ? [] : [found];
      }),
    );
    const lost = [...pages.keys()].filter((file) => !reached.has(file));
    // The old addresses, and what hosts show of themselves.
    expect(lost.sort()).toEqual(
      [
        '404.html',
        'ar/404.html',
        'en/404.html',
        'index.html',
        'old/first.html',
        'withdrawn/index.html',
        'خبر.php/index.html',
      ].sort(),
    );
  });

  test('names in its sitemaps and feeds only URLs of its own pages', () => {
    const xml = files.filter((file) => file.endsWith('.xml'));
    const urls = xml.flatMap((file) =>
      [
        ...readFileSync(join(output, file), 'utf8').matchAll(
          /<(?:loc|id)>([^<]+)<|<link [^>]*href="([^"]+)"/g,
        ),
      ].map(([, text, href]) => text ?? href ?? ''),
    );
    expect(urls.length).toBeGreaterThan(80);
    const broken = urls.filter((url) => {
      const file = fileFor(new URL(url));
      return file === null || !existsSync(join(output, file));
    });
    expect(broken).toEqual([]);
  });

  test('has the fonts and pictures that its style sheet names', () => {
    const sheet = files.find((file) => file.endsWith('.css')) ?? '';
    const named = [...readFileSync(join(output, sheet), 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(
      ([, url = '']) => fileFor(new URL(url, addressOf(sheet))),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((file) => file === null || !existsSync(join(output, file)))).toEqual([]);
  });

  test('sends readers of an old address on', () => {
    const target = `${basePath}ar/2015/09/15/first/`;
    expect(pages.get('old/first.html')?.addresses).toContain(target);
    expect(pages.get('خبر.php/index.html')?.addresses).toContain(target);
    expect(pages.get('index.html')?.addresses).toContain(`${basePath}ar/`);
  });
});
