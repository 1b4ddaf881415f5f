import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenTier, openTier } from '../../src/search/engine/open-tier.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { ArticleText, TierFile } from '../../src/search/tier-files.ts';
import { makeTier } from './make-tier.ts';
import { arabicRecords } from './records.ts';

const [first, ...others] = arabicRecords;
if (!first) throw new Error('There are no records');

const ofYear = (wanted: string) => arabicRecords.filter(({ published }) => published.startsWith(wanted));
const batches = [ofYear('2014'), ofYear('2015'), ofYear('2016')];
const newest = [...arabicRecords].sort((one, other) => other.instant - one.instant);

let alone: TierFile[] = [];
let joined: TierFile[] = [];
beforeAll(async () => {
  alone = await makeTier([arabicRecords], 'ar');
  joined = await makeTier(batches, 'ar');
});

const plain = ({ bytes }: TierFile) => gunzipSync(bytes).toString('utf8');

const textsOf = (files: readonly TierFile[]): ArticleText[] =>
  files.filter(({ path }) => path.startsWith('texts/')).map((file) => JSON.parse(plain(file)));

/** A tier as the browser opens it. */
function open(files: readonly TierFile[], articles = arabicRecords.length): Promise<OpenTier> {
  const contents = new Map(files.map(({ path, bytes }) => [path, gunzipSync(bytes)]));
  const [hash = ''] = files.flatMap(({ path }) => /^contents-(\w+)/.exec(path)?.[1] ?? []);
  const entry = { name: '2015', from: '2014', to: '2016', articles, hash };
  return openTier('', entry, async (path) => {
    const file = contents.get(path);
    if (!file) throw new Error(`There is no ${path}`);
    return file;
  });
}

/** Many articles of many words. */
function wordy(articles: number): { words: string[]; records: SearchRecord[] } {
  const letters = 'بتثجحخدذرزسشصضطظعغ';
  const words = [...letters].flatMap((one) => [...letters].map((other) => `${one}${other}${one}${other}`));
  const records = Array.from({ length: articles }, (_, place) => ({
    ...(first as SearchRecord),
    url: `/ar/2015/01/01/words-${place}/`,
    text: words.join(' '),
  }));
  return { words, records };
}

describe('a tier', () => {
  test('has the same bytes for the same articles, in whatever order they come', async () => {
    const again = await makeTier([[...arabicRecords].reverse()], 'ar');
    expect(again.map(({ path }) => path)).toEqual(alone.map(({ path }) => path));
    expect(again.every(({ bytes }, at) => Buffer.compare(bytes, alone[at]?.bytes ?? Buffer.of()) === 0)).toBe(
      true,
    );
  });

  test('shows every article with its true text, title and address', () => {
    const shown = new Map(textsOf(alone).map(({ url, title, text }) => [url, [title, text]]));
    expect(shown).toEqual(new Map(arabicRecords.map(({ url, title, text }) => [url, [title, text]])));
  });

  test('gives an article another file when its true text changes, though the words are the same', async () => {
    const changed = await makeTier([[{ ...first, text: first.text.replaceAll('ا', 'أ') }, ...others]], 'ar');
    const names = (files: readonly TierFile[]) =>
      files.map(({ path }) => path).filter((path) => path.startsWith('texts/'));
    expect(names(changed).filter((path) => !names(alone).includes(path))).toHaveLength(1);
  });

  test('keeps nothing of what an article said before', async () => {
    const withdrawn = (await makeTier([others], 'ar')).map(plain).join('');
    expect(alone.map(plain).join('')).toContain('عاصمهx');
    expect(withdrawn).not.toContain('عاصمهx');
    expect(withdrawn).not.toContain(first.title);
  });

  test('tells of every word where it stands, the newest article first', async () => {
    const tier = await open(alone);
    const urls = await Promise.all(newest.map(async (_, place) => (await tier.text(place)).url));
    expect(urls).toEqual(newest.map(({ url }) => url));
    const expected = newest.flatMap(({ text, title }, place) => {
      const at = (words: string) =>
        words.split(' ').flatMap((word, position) => (/^«?روسيا/.test(word) ? [position] : []));
      const [positions, inTitle] = [at(text), at(title)];
      return positions.length + inTitle.length > 0 ? [{ place, positions, inTitle }] : [];
    });
    expect(await tier.postings(['روسيx'])).toEqual(expected);
  });

  test('says the same joined from batches as made of one', async () => {
    const [ofOne, ofMany] = [await open(alone), await open(joined)];
    expect(ofMany.articles.map(({ batch }) => batch)).toEqual(
      newest.map(({ published }) => String(Number(published.slice(0, 4)) - 2014)),
    );
    for (const term of ['روسيx', 'نهرx', 'سيبيرx', 'بحرx', 'لبنx'])
      expect(await ofMany.postings([term])).toEqual(await ofOne.postings([term]));
    for (const facet of ['month', 'section', 'topics', 'places', 'people'])
      expect(await ofMany.facet(facet)).toEqual(await ofOne.facet(facet));
    const urls = await Promise.all(newest.map(async (_, place) => (await ofMany.text(place)).url));
    expect(urls).toEqual(newest.map(({ url }) => url));
  });

  test('knows the date of each article as exactly as its record', async () => {
    const dates = ['2016-02-01', '2016-02', '2016-01-31', '2016', '2016-01-31', '2015-12-01'];
    const dated = dates.map((published, place) => ({
      ...first,
      url: `/ar/${place}/`,
      published,
      instant: -place,
    }));
    const tier = await open(await makeTier([dated.slice(4), dated.slice(0, 4)], 'ar'), dated.length);
    expect(await tier.dates()).toEqual(dates);
  });

  test('lists each article with who wrote it, as it stands in the order of all', async () => {
    const written = batches.map((batch) =>
      batch.map((record) => ({ ...record, byline: [`كاتب ${record.url}`] })),
    );
    const tier = await open(await makeTier(written, 'ar'));
    const listed = await Promise.all(newest.map((_, place) => tier.listed(place)));
    expect(listed.map(({ url, byline }) => [url, ...byline])).toEqual(
      newest.map(({ url }) => [url, `كاتب ${url}`]),
    );
  });

  test('holds a word of several forms under each of them, and not under all in one', async () => {
    const tier = await open(
      await makeTier([[{ ...first, title: 'كتاب', text: 'كلمة وروسيا', dateline: null }]], 'ar'),
      1,
    );
    for (const form of ['كتابx', 'كلمx', 'روسيx', 'وروسيx'])
      expect((await tier.postings([form])).map(({ place }) => place)).toEqual([0]);
    expect(await tier.postings(['وروسيxروسيx'])).toEqual([]);
  });
});

test('the positions of a word are those of all its forms, in order, for phrases too', async () => {
  const text = 'كلمة روسيا كلمة وروسيا كلمة كلمة روسيا وروسيا كلمة لروسيا روسيا';
  const tier = await open(await makeTier([[{ ...first, title: 'لروسيا كلمة روسيا', text }]], 'ar'), 1);
  expect(await tier.postings(['روسيx'])).toEqual([
    { place: 0, positions: [1, 3, 6, 7, 9, 10], inTitle: [0, 2] },
  ]);
  expect(await tier.postings(['كلمx', 'روسيx'])).toEqual([
    { place: 0, positions: [0, 2, 5, 8], inTitle: [1] },
  ]);
});

test('a file of the index holds few words, so that the line carries little with the one asked for', async () => {
  const { words, records } = wordy(300);
  const files = (await makeTier([records], 'ar')).filter(({ path }) => path.startsWith('index/'));
  expect(files.length).toBeGreaterThan(10);
  expect(Math.max(...files.map((file) => gunzipSync(file.bytes).length))).toBeLessThan(20_000);
  const tier = await open(await makeTier([records], 'ar'), records.length);
  for (const word of [words.at(0), words.at(100), words.at(-1)])
    expect(await tier.postings([`${word}x`])).toHaveLength(records.length);
});

test('words are found by their beginnings, in whatever files they stand', async () => {
  const tier = await open(await makeTier([wordy(40).records], 'ar'), 40);
  const [found] = await tier.beginning('بت');
  expect(found).toMatchObject({ place: 0, positions: [1] });
  const [many] = await tier.beginning('ب');
  expect(many?.positions).toEqual(Array.from({ length: 18 }, (_, place) => place));
  expect(await tier.beginning('ءءء')).toEqual([]);
});

test('an article that Pagefind refuses is an Error with its address', async () => {
  const [record] = JSON.parse(
    '[{ "url": "/ar/broken/", "title": "x", "text": "x", "published": "2015", "section": 7, "subjects": { "topics": [], "places": [], "people": [] }, "by": [], "byline": [], "kicker": null, "dateline": null }]',
  );
  await expect(makeTier([[record]], 'ar')).rejects.toThrow('/ar/broken/');
});

test('files are gzipped alike on every system', () => {
  expect(new Set(alone.map(({ bytes }) => bytes[9]))).toEqual(new Set([255]));
});
