import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { sijill } from '../command.ts';
import { contentOfFolder } from '../folder-content.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article, writeSite } from '../site.ts';
import { newsroom, withdrawn } from './newsroom.ts';

const content = writeSite(newsroom());
const home = freshFolder();
const output = join(home, 'site');

const build = (to: string, cache: string, environment: Record<string, string> = {}) =>
  sijill(['build', '--content', content, '--output', to, '--cache', cache], environment);

/** The names of files whose bytes differ, or which only one of the two has. */
function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

let first = new Map<string, string>();

beforeAll(async () => {
  expect(await build(output, join(home, 'cache'))).toMatchObject({ code: 0, complaints: '' });
  first = contentOfFolder(output);
});

test('a build leaves nothing beside the site and its cache', () => {
  expect(readdirSync(home).sort()).toEqual(['cache', 'site']);
  expect(first.has('sijill.json')).toBe(true);
});

test('the same content gives the same bytes, elsewhere, in another time zone and at another time', async () => {
  const elsewhere = freshFolder();
  const later = { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1798761600' };
  await build(join(elsewhere, 'another/site'), join(elsewhere, 'cache'), later);
  const second = contentOfFolder(join(elsewhere, 'another/site'));
  expect(second.size).toBeGreaterThan(100);
  expect(differences(first, second)).toEqual([]);
});

test('every page of an edition has the whole navigation, the pages of the newsroom too', () => {
  const pages = [...first].filter(([file]) => /^ar\/.*\.html$/.test(file));
  const texts = pages.map(([file, bytes]) => ({ file, html: Buffer.from(bytes, 'base64').toString() }));
  const framed = texts.filter(({ html }) => html.includes('<nav class="navigation"'));
  expect(framed.length).toBeGreaterThan(50);
  expect(framed.filter(({ html }) => !html.includes('href="/ar/about/"')).map(({ file }) => file)).toEqual(
    [],
  );
});

test('broken settings do not hide what is wrong in the articles', async () => {
  const root = writeSite({ 'site.yaml': 'name: A\n', 'ar/2015/09/15/first.md': article({ draft: 'yes' }) });
  const folders = ['--output', join(freshFolder(), 'site'), '--cache', freshFolder()];
  const { complaints } = await sijill(['build', '--content', root, ...folders]);
  expect(complaints).toMatch(/first\.md[\s\S]*wrong-value/);
  expect(complaints).toMatch(/site\.yaml[\s\S]*missing-key/);
});

test('errors end with 1, and the old site is as it was, byte for byte', async () => {
  const broken = join(content, 'ar/2015/09/15/broken.md');
  writeFileSync(broken, article({ section: 'sport' }));
  const { code, complaints } = await build(output, join(home, 'cache'));
  rmSync(broken);
  expect(code).toBe(1);
  expect(complaints).toContain('unknown-section');
  expect(complaints).toContain('Nothing was built: 1 error, 0 warnings.');
  expect(differences(first, contentOfFolder(output))).toEqual([]);
  expect(readdirSync(home).sort()).toEqual(['cache', 'site']);
});

test('a folder with files of somebody else ends with 2, and stays as it was', async () => {
  const theirs = join(freshFolder(), 'theirs');
  mkdirSync(theirs);
  writeFileSync(join(theirs, 'thesis.txt'), 'A thesis.');
  const before = contentOfFolder(theirs);
  const { code, complaints } = await build(theirs, join(home, 'cache'));
  expect(code).toBe(2);
  expect(complaints).toContain('files that Sijill did not make');
  expect(contentOfFolder(theirs)).toEqual(before);
});

describe('when an article is withdrawn', () => {
  const gone = ['ar/2010/', 'ar/places/tripoli/', 'ar/stories/other/', 'withdrawn/'];

  beforeAll(async () => {
    for (const folder of gone) expect([...first.keys()].some((file) => file.startsWith(folder))).toBe(true);
    rmSync(join(content, withdrawn));
    expect((await build(output, join(home, 'cache'))).code).toBe(0);
  });

  test('its pages, its redirects and the pages that only it filled are gone', () => {
    const left = [...contentOfFolder(output).keys()].filter((file) =>
      gone.some((folder) => file.startsWith(folder)),
    );
    expect(left).toEqual([]);
  });

  test('no file names it any more', () => {
    const texts = [...contentOfFolder(output)].filter(([file]) =>
      /\.(?:html|xml|txt|json|css|js)$/.test(file),
    );
    const naming = texts.filter(([, bytes]) =>
      /withdrawn|2010\/05/i.test(Buffer.from(bytes, 'base64').toString()),
    );
    expect(naming.map(([file]) => file)).toEqual([]);
  });

  test('a build with a warm cache gives what a build from nothing gives', async () => {
    const fresh = freshFolder();
    await build(join(fresh, 'site'), join(fresh, 'cache'));
    expect(differences(contentOfFolder(output), contentOfFolder(join(fresh, 'site')))).toEqual([]);
  });
});

test('what a corrected article said before is in no file of the site, those of the search included', async () => {
  const folder = freshFolder();
  const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
  const corrected = join(content, 'ar/2014/03/02/day-02.md');
  const written = readFileSync(corrected, 'utf8');
  const filesWith = (text: string) =>
    [...contentOfFolder(site)]
      .map(([file, bytes]): [string, Buffer] => [file, Buffer.from(bytes, 'base64')])
      .filter(([, bytes]) => textOf(bytes).includes(text))
      .map(([file]) => file);
  writeFileSync(corrected, `${written}\nقال إن العدد مئتان وتسعون.\n`);
  expect((await build(site, cache)).code).toBe(0);
  expect(filesWith('مئتان وتسعون').some((file) => file.includes('/search/'))).toBe(true);
  writeFileSync(corrected, `${written}\nقال إن العدد مئة وتسعون.\n`);
  expect((await build(site, cache)).code).toBe(0);
  writeFileSync(corrected, written);
  expect(filesWith('مئتان وتسعون')).toEqual([]);
  expect(filesWith('مئة وتسعون').some((file) => file.includes('/search/'))).toBe(true);
});

/** What a file says; Pagefind's are gzipped. */
const textOf = (bytes: Buffer) =>
  (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();

test('a damaged ledger is no ledger: everything is made anew, and rightly', async () => {
  const folder = freshFolder();
  const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
  expect((await build(site, cache)).code).toBe(0);
  const before = contentOfFolder(site);
  const ledger = join(cache, 'ledger');
  for (const name of readdirSync(ledger).filter((each) => each.endsWith('.gz')))
    writeFileSync(join(ledger, name), 'damaged');
  const changed = join(content, 'ar/2014/03/01/day-01.md');
  const written = readFileSync(changed);
  writeFileSync(changed, `${written}\nA line.\n`);
  const outcome = await build(site, cache);
  expect(outcome).toMatchObject({ code: 0, complaints: '' });
  expect(outcome.output).toContain(`Damaged, and made anew: ${ledger}/`);
  writeFileSync(changed, written);
  expect((await build(site, cache)).code).toBe(0);
  expect(differences(contentOfFolder(site), before)).toEqual([]);
});
