import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { meantBy, slipTo } from '../../../src/search/engine/slips.ts';
import { readVocabulary, vocabularyOf, writeVocabulary } from '../../../src/search/vocabulary.ts';
import { question, type Served, serveArchive } from '../engine-archive.ts';
import { arabicRecords } from '../records.ts';

describe('a slip of the finger', () => {
  test.each([
    ['drops a letter', 'روسا', 'روسيا'],
    ['doubles one', 'رروسيا', 'روسيا'],
    ['swaps two', 'رسويا', 'روسيا'],
    ['hits the key beside', 'روصيا', 'روسيا'],
    ['makes the first letter another', 'قوسيا', 'روسيا'],
    ['adds a letter', 'روسنيا', 'روسيا'],
    ['happens in Latin too', 'lodnon', 'london'],
  ])('%s', (_, typed, meant) => {
    expect(slipTo(typed, meant)).toBeGreaterThan(0);
  });

  test.each([
    ['روسيا', 'روسيا'],
    ['رسيوا', 'روسيا'],
    ['روس', 'روسيا'],
    ['', 'روسيا'],
  ])('once is not what makes %s of %s', (typed, meant) => {
    expect(slipTo(typed, meant)).toBe(0);
  });

  test('is undone to what more articles hold first, of slips that are as likely', () => {
    const known = [
      { word: 'بيروت', weight: 3 },
      { word: 'بيوت', weight: 8 },
      { word: 'باروت', weight: 1 },
    ];
    expect(meantBy('بروت', known).map(({ word }) => word)).toEqual(['بيوت', 'بيروت', 'باروت']);
  });
});

/** A batch of so many words, each of a number of articles. */
function batchOf(words: readonly (readonly [spelling: string, articles: number])[], articles: number) {
  return {
    name: '',
    articles: Array.from({ length: articles }, () => ({ id: '', words: 0, published: '2016-01-01' })),
    list: '',
    words: new Map(
      words.map(([spelling, count]) => [
        `${spelling}x`,
        {
          places: new Uint32Array(),
          positions: new Uint8Array(),
          written: null,
          spellings: `${spelling} ${count}`,
        },
      ]),
    ),
    facets: new Map(),
  };
}

describe('the vocabulary of a tier', () => {
  test('has each word without its article, as it is most often written', () => {
    const words = vocabularyOf([
      batchOf(
        [
          ['الأسد', 30],
          ['الاسد', 3],
          ['أسد', 8],
          ['وأسد', 2],
          ['مرة', 1],
          ['2015', 99],
        ],
        600,
      ),
    ]);
    expect(words).toEqual([{ word: 'أسد', weight: 5 }]);
  });

  test('is read as it was written', () => {
    const words = ['أسد', 'أسدي', 'بيت', 'بيتنا', 'ﷺ'].map((word, weight) => ({ word, weight }));
    expect(readVocabulary(writeVocabulary(words))).toEqual(words);
    expect(readVocabulary(writeVocabulary([]))).toEqual([]);
  });

  test('of ten thousand articles takes 60 KB at most, however many words they have', () => {
    const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 0x7fffffff;
      return seed % below;
    };
    const words = Array.from({ length: 200_000 }, (_, n): [string, number] => [
      Array.from({ length: 4 + next(5) }, () => letters[next(letters.length)]).join(''),
      2 + Math.floor(100_000 / (n + 1)),
    ]);
    const text = writeVocabulary(vocabularyOf([batchOf(words, 10_000)]));
    expect(text.split('\n').length).toBeGreaterThan(20_000);
    expect(gzipSync(text).length).toBeLessThan(120_000);
  });
});

describe('a large archive', () => {
  const [model] = arabicRecords;
  const open: Served[] = [];
  afterAll(() => Promise.all(open.map((served) => served.close())));

  test('offers a word that far more articles hold beside one that hardly any does, and fetches its words for no other question', async () => {
    if (!model) throw new Error('There is no record');
    const records = Array.from({ length: 600 }, (_, n) => ({
      ...model,
      url: `/${n}/`,
      title: 'خبر',
      text: n === 0 ? 'رسويا' : n % 2 === 0 ? 'روسيا ونهر' : 'موسكو بحر',
      dateline: null,
      instant: -n,
    }));
    const served = await serveArchive(records, [['2016-01']]);
    open.push(served);
    const fetched = () => served.asked.filter((path) => path.includes('/words-')).length;
    const right = await served.engine.search(question('روسيا نهر '));
    expect(right.findings.rare).toEqual([]);
    expect(fetched()).toBe(0);
    const slip = await served.engine.search(question('رسويا '));
    expect([slip.findings.total, slip.findings.rare]).toEqual([1, ['رسويا']]);
    expect((await slip.advise()).near).toEqual([{ word: 'رسويا', spellings: ['روسيا'] }]);
    const wrong = await served.engine.search(question('الروسيى بحؤ '));
    expect((await wrong.advise()).near).toContainEqual({ word: 'بحؤ', spellings: ['بحر'] });
    expect(fetched()).toBe(1);
  });
});
