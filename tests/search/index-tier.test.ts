import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenTier, openTier } from '../../src/search/browser/open-tier.ts';
import { type BundleFile, indexTier } from '../../src/search/index-tier.ts';
import { arabicRecords } from './records.ts';

let bundle: BundleFile[] = [];
beforeAll(async () => {
  bundle = await indexTier(arabicRecords, 'ar');
});

/** What stands in a bundle about each article, without what Pagefind writes before it. */
const fragmentsOf = (
  files: readonly BundleFile[],
): { url: string; content: string; meta: { title: string } }[] =>
  files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ bytes }) => JSON.parse(gunzipSync(bytes).toString('utf8').slice('pagefind_dcd'.length)));

/** The tier of a bundle, as the browser opens it. */
function open(files: readonly BundleFile[], articles: number): Promise<OpenTier> {
  const contents = new Map(files.map(({ path, bytes }) => [path, new Uint8Array(bytes)]));
  const [hash = ''] = files.flatMap(({ path }) => /^pagefind\.(.*)\.pf_meta$/.exec(path)?.[1] ?? []);
  const entry = { name: '2015', from: '2014', to: '2016', articles, hash };
  return openTier('', entry, async (path) => contents.get(path) ?? new Uint8Array());
}

describe('a tier', () => {
  test('has the same bytes for the same articles, in whatever order they come', async () => {
    const again = await indexTier([...arabicRecords].reverse(), 'ar');
    expect(again.map(({ path }) => path)).toEqual(bundle.map(({ path }) => path));
    expect(
      again.every(({ bytes }, place) => Buffer.compare(bytes, bundle[place]?.bytes ?? Buffer.of()) === 0),
    ).toBe(true);
  });

  test('holds the index and the articles, and no script', () => {
    const kinds = new Set(bundle.map(({ path }) => path.replace(/^.*\./, '')));
    expect([...kinds].sort()).toEqual(['pf_filter', 'pf_fragment', 'pf_index', 'pf_meta']);
  });

  test('shows every article with its true text, title and address', () => {
    const shown = new Map(fragmentsOf(bundle).map(({ url, content, meta }) => [url, [meta.title, content]]));
    expect(shown).toEqual(new Map(arabicRecords.map(({ url, title, text }) => [url, [title, text]])));
  });

  test('gives an article another file when its true text changes, though the words are the same', async () => {
    const [first, ...others] = arabicRecords;
    if (!first) throw new Error('There are no records');
    const changed = await indexTier([{ ...first, text: first.text.replaceAll('ا', 'أ') }, ...others], 'ar');
    const names = (files: readonly BundleFile[]) =>
      files.map(({ path }) => path).filter((path) => /fragment/.test(path));
    expect(names(changed).filter((path) => !names(bundle).includes(path))).toHaveLength(1);
  });

  test('keeps nothing of what an article said before', async () => {
    const [first, ...others] = arabicRecords;
    if (!first) throw new Error('There are no records');
    const withdrawn = await indexTier(others, 'ar');
    const text = withdrawn
      .map(({ bytes }) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString())
      .join('');
    expect(text).not.toContain('عاصمx');
    expect(text).not.toContain(first.title);
  });

  test('is read as Pagefind wrote it: every word where it stands, the newest article first', async () => {
    const tier = await open(bundle, arabicRecords.length);
    const newest = [...arabicRecords].sort((one, other) => other.instant - one.instant);
    const urls = await Promise.all(newest.map(async (_, place) => (await tier.fragment(place)).url));
    expect(urls).toEqual(newest.map(({ url }) => url));
    const expected = newest.flatMap(({ text, title }, place) => {
      const at = (words: string) =>
        words.split(' ').flatMap((word, position) => (/^«?روسيا/.test(word) ? [position] : []));
      const [positions, inTitle] = [at(text), at(title)];
      return positions.length + inTitle.length > 0 ? [{ place, positions, inTitle }] : [];
    });
    expect(await tier.postings(['روسx'])).toEqual(expected);
  });
});

test('the positions of a word are those of all its forms, in order, for phrases too', async () => {
  const [record] = arabicRecords;
  if (!record) throw new Error('There are no records');
  const text = 'كلمة روسيا كلمة وروسيا كلمة كلمة روسيا وروسيا كلمة لروسيا روسيا';
  const files = await indexTier([{ ...record, title: 'لروسيا كلمة روسيا', text }], 'ar');
  const tier = await open(files, 1);
  expect(await tier.postings(['روسx'])).toEqual([
    { place: 0, positions: [1, 3, 6, 7, 9, 10], inTitle: [0, 2] },
  ]);
  expect(await tier.postings(['كلمx', 'روسx'])).toEqual([
    { place: 0, positions: [0, 2, 5, 8], inTitle: [1] },
  ]);
});

test('a file of the index holds few words, so that the line carries little with the one asked for', async () => {
  const [record] = arabicRecords;
  if (!record) throw new Error('There are no records');
  const letters = 'بتثجحخدذرزسشصضطظعغ';
  const words = [...letters].flatMap((one) => [...letters].map((other) => `${one}${other}${one}${other}`));
  const records = Array.from({ length: 60 }, (_, place) => ({
    ...record,
    url: `/ar/2015/01/01/words-${place}/`,
    text: words.join(' '),
  }));
  const files = (await indexTier(records, 'ar')).filter(({ path }) => path.endsWith('.pf_index'));
  expect(files.length).toBeGreaterThanOrEqual((records.length * words.length) / 3_000);
});

test('an article that Pagefind refuses is an Error with its address', async () => {
  const [record] = JSON.parse(
    '[{ "url": "/ar/broken/", "title": "x", "text": "x", "published": "2015", "section": 7, "subjects": { "topics": [], "places": [], "people": [] } }]',
  );
  await expect(indexTier([record], 'ar')).rejects.toThrow('/ar/broken/');
});
