import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { isPicture } from '../../src/catalogue/files/pictures.ts';
import { isError } from '../../src/catalogue/problems/problem.ts';
import type { Address } from '../../src/newsroom/address.ts';
import { pictureOnPage, recipe } from '../../src/newsroom/renditions.ts';
import { emptyLedger } from '../../src/press/ledger/ledger.ts';
import { mediaUses } from '../../src/press/media/media-uses.ts';
import { placeMedia } from '../../src/press/media/place-media.ts';
import { planBuild } from '../../src/press/plan/plan.ts';
import { openSurveyor } from '../../src/press/plan/surveyor.ts';
import { inspect } from '../../src/press/stages/inspect.ts';
import { openInline } from '../../src/press/work/inline.ts';
import { type Order, runBy, work } from '../../src/press/work/work.ts';
import { openWorkshop } from '../../src/press/work/workshop.ts';
import { contentOfFolder } from '../folder-content.ts';
import { freshFolder } from '../fresh-folder.ts';
import { photograph, sharp } from '../photograph.ts';
import { article, type Changes, first, now, siteYaml, writeSite } from '../site.ts';

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4z"/></svg>';

/** Places what the pages of a site show of `content/media`; the smallest site's article shows `a.jpg`. */
async function placed(changes: Changes, cache = freshFolder()) {
  const root = writeSite({ [first]: article({ image: '{ file: a.jpg, alt: A }' }), ...changes });
  const survey = openSurveyor(root)();
  if (Array.isArray(survey)) throw new Error(JSON.stringify(survey));
  const { begun, media, reference } = survey;
  const site = freshFolder();
  const folders = { root, ledger: freshFolder(), cache, staging: site };
  const workshop = openWorkshop({ ...folders, now, begun, program: '', media, reference, assets }, () => {});
  const inline = openInline(async (order: Order) => ({ result: await work(order, workshop), damaged: [] }));
  const run = runBy(inline.run, () => {});
  const goal = { makes: 'site', output: site, basis: 'nothing' } as const;
  const plan = planBuild({ goal, now }, survey, { ledger: emptyLedger, isKept: false });
  const inspection = await inspect(plan, workshop, run);
  if (inspection.problems.some(isError)) throw new Error(JSON.stringify(inspection.problems));
  const uses = mediaUses(inspection, workshop.desk);
  const told: [number, number][] = [];
  const { problems: broken, written } = await placeMedia(
    uses,
    media,
    () => true,
    workshop,
    (done, all) => told.push([done, all]),
  );
  const files = [...contentOfFolder(site).keys()];
  expect([...written.keys()].sort()).toEqual(files);
  const { desk, store, textOf } = workshop;
  const [record] = [...inspection.states.values()].flatMap(({ records }) => store.readRecords(records));
  const html = record ? textOf(record).html : '';
  return { site, cache, broken, files, html, find: desk.find, paths: uses.map(({ path }) => path), told };
}

const assets = {
  icon: '/assets/icon.svg' as Address,
  styleSheet: '/assets/style.css' as Address,
  script: '/assets/every-page.js' as Address,
  fonts: {
    arabic: '/assets/arabic.woff2' as Address,
    latin: '/assets/latin.woff2' as Address,
    bars: '/assets/bars.ttf' as Address,
  },
  tokens: null,
};

const a = await photograph({ width: 700, height: 500 });

test('a picture is upright, in sRGB and says nothing of where it was taken', async () => {
  const taken = await photograph({ width: 700, height: 500, orientation: 6, profile: 'p3', place: true });
  const before = await sharp(taken).metadata();
  expect(before.exif?.includes('Secret Camera')).toBe(true);
  expect(before.icc?.toString('latin1')).not.toContain('s\0R\0G\0B');
  expect(before.orientation).toBe(6);
  const { find, site, files } = await placed({ 'media/a.jpg': taken });
  expect(find('media/a.jpg')).toMatchObject({ width: 500, height: 700 });
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    const bytes = readFileSync(join(site, file));
    const { width = 0, height = 0, orientation, exif, xmp, iptc, icc } = await sharp(bytes).metadata();
    expect(Math.abs(height - width * 1.4)).toBeLessThanOrEqual(1);
    expect([orientation, exif, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(icc?.toString('latin1')).toContain('s\0R\0G\0B');
    expect(bytes.includes('Secret Camera')).toBe(false);
    // Dark above, light below, as the camera was held.
    const { data } = await sharp(bytes)
      .resize(1, 2, { fit: 'fill' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeLessThan(data[data.length / 2] ?? 0);
  }
});

test('a picture has AVIF and WebP in widths up to its own, and one JPEG', async () => {
  const { files } = await placed({ 'media/a.jpg': a });
  expect(files.map((file) => file.replace(/[0-9a-f]{16}/, '')).sort()).toEqual(
    ['-360.avif', '-360.webp', '-700.avif', '-700.jpg', '-700.webp'].map((name) => `media/${name}`),
  );
});

test('a picture that lets its ground through has a PNG in place of the JPEG', async () => {
  const clear = await sharp(a).ensureAlpha(0.5).png().toBuffer();
  const { files, site } = await placed({ [first]: article({}, '![A](a.png)\n'), 'media/a.png': clear });
  const fallback = files.filter((file) => !/\.(?:avif|webp)$/.test(file));
  expect(fallback).toEqual([expect.stringMatching(/-700\.png$/)]);
  for (const file of files) expect((await sharp(join(site, file)).metadata()).hasAlpha).toBe(true);
});

test('drawings and moving pictures are copied as they are', async () => {
  const { site, files } = await placed({
    [first]: article({}, '![A](a.svg)\n\n![B](b.gif)\n'),
    'media/a.svg': svg,
    'media/b.gif': gif,
  });
  expect(files.map((file) => readFileSync(join(site, file)))).toEqual(
    expect.arrayContaining([Buffer.from(svg), gif]),
  );
  expect(files).toHaveLength(2);
});

test('only what a published page shows or links to reaches the site', async () => {
  const { html, paths, files, site, told } = await placed({
    'site.yaml': siteYaml({ logo: 'logo.svg' }),
    [first]: article({}, '[A report](/media/a%20b.pdf#page=2), [a table](../../../../media/c.csv)\n'),
    'pages/ar/about.md': '---\ntitle: A\n---\n\n![A](about.gif)\n',
    'ar/2015/09/16/draft.md': article(
      { published: '2015-09-16', draft: 'true', image: '{ file: secret.jpg, alt: A }' },
      '![A](secret.gif) [b](/media/secret.pdf)\n',
    ),
    'ar/2015/09/17/later.md': article({
      published: '2015-09-17',
      embargo: '2026-06-01T08:00Z',
      image: '{ file: later.jpg, alt: A }',
    }),
    'media/logo.svg': svg,
    'media/about.gif': gif,
    'media/a b.pdf': '%PDF',
    'media/c.csv': '1,2',
    'media/secret.jpg': a,
    'media/secret.gif': gif.subarray(0, 40),
    'media/secret.pdf': '%PDF',
    'media/later.jpg': a,
    'media/nowhere.pdf': '%PDF',
  });
  expect(paths.sort()).toEqual(['media/a b.pdf', 'media/about.gif', 'media/c.csv', 'media/logo.svg']);
  expect(told).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
  expect(files).toHaveLength(4);
  expect(readFileSync(join(site, 'media/a b.pdf'), 'utf8')).toBe('%PDF');
  expect(html).toContain('href="/media/c.csv"');
});

test('a link to a picture leads to a rendition, never to the file of the camera', async () => {
  const { html, files } = await placed({
    [first]: article({}, '[A map](/media/a.jpg)\n'),
    'media/a.jpg': a,
  });
  const [, href = ''] = /href="\/([^"]*)"/.exec(html) ?? [];
  expect(files).toContain(href);
  expect(files).not.toContain('media/a.jpg');
});

test('every address that a page gives for a picture is there', async () => {
  const { find, files } = await placed({ 'media/a.jpg': await photograph({ width: 2000, height: 900 }) });
  const found = find('media/a.jpg');
  if (!isPicture(found)) throw new Error('no picture');
  const { href, sources } = pictureOnPage({ basePath: '/' }, found);
  const named = [
    href,
    ...sources.flatMap(({ srcset }) => srcset.split(', ').map((each) => each.split(' ')[0] ?? '')),
  ];
  expect(named.map((address) => address.slice(1)).sort()).toEqual(files);
});

test('a picture is made once, and found again under its name', async () => {
  const first = await placed({ 'media/a.jpg': a });
  const kept = readdirSync(join(first.cache, 'renditions')).map((name) =>
    join(first.cache, 'renditions', name),
  );
  expect(kept).toHaveLength(5);
  for (const file of kept) utimesSync(file, 1, 1);
  const again = await placed({ 'media/a.jpg': a }, first.cache);
  expect(kept.map((file) => statSync(file).mtimeMs)).toEqual(kept.map(() => 1000));
  expect(contentOfFolder(again.site)).toEqual(contentOfFolder(first.site));
});

test('the same picture gives the same bytes, whatever it is called', async () => {
  const named = await placed({ 'media/a.jpg': a });
  const renamed = await placed({ [first]: article({ image: '{ file: b.jpg, alt: A }' }), 'media/b.jpg': a });
  expect(contentOfFolder(renamed.site)).toEqual(contentOfFolder(named.site));
});

test('another picture under the same name has other addresses', async () => {
  const one = await placed({ 'media/a.jpg': a });
  const other = await placed({ 'media/a.jpg': await photograph({ width: 700, height: 501 }) });
  expect(one.files.filter((file) => other.files.includes(file))).toEqual([]);
});

test('a picture whose inside is damaged is told of by its name, and nothing is kept of it', async () => {
  const damaged = await sharp(a).png().toBuffer();
  damaged.fill(0xff, damaged.length >> 1, damaged.length - 20);
  const { broken, cache } = await placed({ 'media/a.jpg': damaged });
  expect(broken).toMatchObject([{ level: 'error', rule: 'unreadable-picture', file: 'media/a.jpg' }]);
  expect(() => readdirSync(join(cache, 'renditions'))).toThrow('ENOENT');
});

test('what the names of renditions are made from names the encoder that is installed', () => {
  const require = createRequire(createRequire(import.meta.url).resolve('@11ty/eleventy-img'));
  expect(JSON.parse(recipe)).toMatchObject({ encoder: `sharp ${require('sharp/package.json').version}` });
});

test('what fails for another reason, such as a picture library that does not load, is no fault of a picture', async () => {
  const makeRendition = () => Promise.reject(new Error('There is no library for this machine'));
  vi.doMock('../../src/press/media/make-rendition.ts', () => ({ makeRendition }));
  await expect(placed({ 'media/a.jpg': a })).rejects.toThrow('no library');
  vi.doUnmock('../../src/press/media/make-rendition.ts');
});
