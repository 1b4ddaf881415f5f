import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSearch } from '../../../src/search/engine/engine.ts';
import { type Findings, Unreachable } from '../../../src/search/engine/findings.ts';
import { question, type Served, serveArchive } from '../engine-archive.ts';
import { arabicRecords } from '../records.ts';

const months = [['2014-01'], ['2015-01'], ['2016-01']];
const subjects = [
  {
    kind: 'places' as const,
    id: 'russia',
    name: 'روسيا',
    spellings: ['الاتحاد الروسي', 'Russia'],
    href: '/ar/places/russia/',
  },
];
let archive: Served;
let single: Served;
beforeAll(async () => {
  archive = await serveArchive(arabicRecords, months, subjects);
  single = await serveArchive(arabicRecords, [months.flat()], subjects);
});
afterAll(() => Promise.all([archive.close(), single.close()]));

const titles = ({ results }: Findings) => results.map(({ title }) => title.map(({ text }) => text).join(''));
const answer = (words: string, more = {}) => archive.engine.search(question(words, more));
const find = async (words: string, more = {}) => (await answer(words, more)).findings;

describe('words', () => {
  test.each([
    ['الروسية', 12],
    ['لروسيا', 12],
    ['بحيرات', 2],
    ['الأنهار', 6],
    ['سكانا', 1],
    ['٢٠١٥', 0],
  ])('%s finds %d articles, whatever form they have there', async (words, total) => {
    expect((await find(`${words} `)).total).toBe(total);
  });

  test('articles that hold them all are found where there are any others as well', async () => {
    const found = await find('نهر الفولغا');
    expect([found.answered, titles(found)[0], found.missing]).toEqual(['any', 'نهر الفولغا', []]);
  });

  test('those that no article holds are told', async () => {
    const found = await find('نهر الزرافة ');
    expect([found.answered, found.missing]).toEqual(['any', ['الزرافة']]);
    expect(found.withAll).toBe(0);
  });

  test('the last one is the beginning of a word too, unless something follows it', async () => {
    expect(titles(await find('كامتش'))).toEqual(['براكين كامتشاتكا']);
    expect((await find('كامتش ')).answered).toBe('nothing');
  });

  test('in quotes they stand in this order', async () => {
    const [found, turned] = [await find('"بحر قزوين"'), await find('"قزوين بحر"')];
    expect([titles(found), found.loosened]).toEqual([['بحر قزوين'], []]);
    expect([titles(turned)[0], turned.loosened]).toEqual(['بحر قزوين', ['قزوين بحر']]);
  });

  test('after a minus they exclude', async () => {
    expect((await find('روسيا -موسكو ')).total).toBe(10);
  });

  test('of one and two letters are whole words, and never the beginning of others', async () => {
    expect(titles(await find('عن يد'))).toEqual([]);
    expect(titles(await find('رو'))).toEqual([]);
    expect(titles(await find('شط'))).toEqual(['نهر دجلة']);
  });

  test('none is no question, nor are signs', async () => {
    expect([(await find('  ')).answered, (await find('؟! +')).answered]).toEqual(['unasked', 'unasked']);
  });

  test('a subject’s other spellings find it, and offer it', async () => {
    const found = await find('Russia ');
    expect([found.total, found.subjects.map(({ href }) => href)]).toEqual([12, ['/ar/places/russia/']]);
  });
});

describe('a long question', () => {
  const words = Array.from(
    { length: 400 },
    (_, n) =>
      `زرافة${'ابتثجحخدذر'.charAt(n % 10)}${'سشصضطظعغفق'.charAt((n / 10) % 10)}${'كلمنوهي'.charAt(n / 100)}`,
  );

  test('of one word said again and again is the question of that word', async () => {
    const [once, again] = [await find('روسيا '), await find('روسيا '.repeat(600))];
    expect(again.results).toEqual(once.results);
    expect([again.total, again.onlyFirst]).toEqual([12, null]);
  });

  test('is answered by its first words, and says of how many', async () => {
    const found = await find(`روسيا ${words.join(' ')}`);
    expect([found.total, found.onlyFirst, found.missing.length]).toEqual([12, 24, 23]);
    expect((await find(words.join(' '))).onlyFirst).toBe(24);
    expect((await find('روسيا نهر ')).onlyFirst).toBeNull();
  });

  test('asks for no more than one of 24 words', async () => {
    const asksFor = async (question: Parameters<typeof archive.engine.search>[0]) => {
      const served = await serveArchive(arabicRecords, months, subjects);
      const { count, advise } = await served.engine.search(question);
      await count();
      await advise();
      await served.close();
      return served.asked.length;
    };
    const few = words.slice(0, 24);
    const most = await asksFor(question(few.join(' ')));
    expect(await asksFor(question(words.join(' ')))).toBe(most);
    expect(await asksFor(question(`"${words.join(' ')}"`))).toBeLessThanOrEqual(most);
    const without = (all: readonly string[]) => question(all.map((word) => `-${word}`).join(' '));
    expect(await asksFor(without(words))).toBe(await asksFor(without(few)));
  });
});

describe('results', () => {
  test('show the true text, with whole words marked and the base path before the address', async () => {
    const { results } = await find('سكانا ');
    expect(results[0]?.href).toBe('/archive/ar/2014/01/12/fact-12/');
    expect(results[0]?.excerpt).toEqual([
      { text: 'روسيا أكبر دول العالم مساحة، & <b>لا</b> أكبرها ', marked: false },
      { text: 'سكانًا', marked: true },
      { text: '.', marked: false },
    ]);
  });

  test('are the same, in the same order, however the articles are divided', async () => {
    for (const words of ['روسيا ', 'نهر في أوروبا ', 'بحيرة بايكال أعمق ']) {
      const divided = await find(words);
      const { findings: whole } = await single.engine.search(question(words));
      expect(divided.results).toEqual(whole.results);
      expect(divided.total).toBe(whole.total);
    }
  });

  test('come by date when asked to, and in pages', async () => {
    const newest = await find('روسيا ', { order: 'newest', first: 4, length: 2 });
    expect(titles(newest)).toEqual(['بحيرة لادوغا', 'بحر قزوين']);
    const oldest = await find('روسيا ', { order: 'oldest', length: 1 });
    expect(titles(oldest)).toEqual(['سيبيريا الواسعة']);
  });
});

describe('what is chosen', () => {
  test('narrows, and counts what each other value would give', async () => {
    const asked = question('روسيا ', { chosen: { places: ['سيبيريا'] } });
    const { findings, count } = await archive.engine.search(asked);
    expect(findings.total).toBe(3);
    const { narrowings, months: byMonth } = await count();
    expect(narrowings.places).toMatchObject({ سيبيريا: 3, moscow: 2 });
    expect(byMonth).toEqual({ '2014-01': 1, '2016-01': 2 });
  });

  test('is enough without words, the newest first', async () => {
    const found = await find('', { chosen: { section: ['levant'] } });
    expect([found.answered, ...titles(found)]).toEqual(['chosen', 'نهر دجلة', 'نهر النيل', 'نهر الليطاني']);
  });

  test('a range of dates leaves the counts of the other months as they are', async () => {
    const asked = question('روسيا ', { from: '2015', to: '2016-01' });
    const { findings, count } = await archive.engine.search(asked);
    expect(findings.total).toBe(9);
    expect((await count()).months).toEqual({ '2014-01': 3, '2015-01': 5, '2016-01': 4 });
  });
});

test('where nothing is found, words written nearly so are offered, and what can be dropped', async () => {
  const { near, without } = await (await answer('نهر الفولغى الليتاني ')).advise();
  expect(near).toContainEqual({ word: 'الليتاني', spellings: ['الليطاني'] });
  expect(without.every(({ total }) => total > 0)).toBe(true);
});

describe('when the network fails', () => {
  test('a question says so, and asked again is answered', async () => {
    const { folder, broken } = archive;
    const engine = await openSearch({ folder, basePath: '/' });
    broken.add('/index/');
    await expect(engine.search(question('روسيا '))).rejects.toThrow(Unreachable);
    broken.clear();
    expect((await engine.search(question('روسيا '))).findings.total).toBe(12);
  });

  test('opening says so', async () => {
    archive.broken.add('tiers.json');
    await expect(openSearch({ folder: archive.folder, basePath: '/' })).rejects.toThrow(Unreachable);
    archive.broken.clear();
  });
});

test('a host may say that the files are gzipped, so that they come as they were before', async () => {
  const host = await serveArchive(arabicRecords, months, subjects, { 'content-encoding': 'gzip' });
  const { findings, count } = await host.engine.search(question('روسيا '));
  expect(findings.total).toBe(12);
  expect((await count()).months).toEqual({
    '2014-01': 3,
    '2015-01': 5,
    '2016-01': 4,
  });
  await host.close();
});

test('a range that begins with a month leaves out what was before it in a year of which a part is not known', async () => {
  const [record] = arabicRecords;
  if (!record) throw new Error('There are no records');
  const dated = (published: string) => ({ ...record, url: `/ar/${published}/`, published });
  const mixed = await serveArchive(
    [dated('2015'), dated('2015-01-05'), dated('2015-06-01')],
    [['2015', '2015-01', '2015-06']],
  );
  const { findings: found } = await mixed.engine.search(question('روسيا ', { from: '2015-03' }));
  expect(found.results.map(({ published }) => published).sort()).toEqual(['2015', '2015-06-01']);
  await mixed.close();
});

describe('days', () => {
  test('narrow to the day, both ends included, and fetch the dates of those tiers alone that hold one', async () => {
    const { folder, asked } = archive;
    const engine = await openSearch({ folder, basePath: '/' });
    asked.length = 0;
    const { findings } = await engine.search(question('روسيا ', { from: '2015-01-06', to: '2016-01-02' }));
    expect(findings.results.map(({ published }) => published).sort()).toEqual([
      '2015-01-06',
      '2015-01-07',
      '2015-01-08',
      '2015-01-09',
      '2016-01-01',
      '2016-01-02',
    ]);
    expect(asked.filter((path) => path.includes('/days-')).map((path) => path.split('/')[1])).toEqual(
      expect.arrayContaining(['2015-01', '2016-01']),
    );
    expect(asked.filter((path) => path.includes('/days-'))).toHaveLength(2);
  });

  test.each([
    [{ from: '2014-12-31' }, 9],
    [{ to: '2015-01-05' }, 4],
    [{ from: '2015-01-05', to: '2015-01-05' }, 1],
    [{ from: '2015-02-01', to: '2015-12-31' }, 0],
    [{ from: '2016', to: '2016-01-03' }, 3],
    [{ from: '2014-01-10', to: '2015-01' }, 8],
  ])('%o leave %d articles', async (dates, total) => {
    expect((await find('روسيا ', dates)).total).toBe(total);
  });

  test('leave in what is known no better than by a month or year that they touch', async () => {
    const [record] = arabicRecords;
    if (!record) throw new Error('There are no records');
    const dated = (published: string) => ({ ...record, url: `/ar/${published}/`, published });
    const mixed = await serveArchive(
      [dated('2015'), dated('2015-06'), dated('2015-05-01'), dated('2015-06-01'), dated('2015-06-20')],
      [['2015', '2015-05', '2015-06']],
    );
    const { findings: found } = await mixed.engine.search(
      question('روسيا ', { from: '2015-05-10', to: '2015-06-10' }),
    );
    expect(found.results.map(({ published }) => published).sort()).toEqual(['2015', '2015-06', '2015-06-01']);
    await mixed.close();
  });
});

describe('all that was found can be listed', () => {
  test('in the order of the results, with what a list needs, by a file for each batch and no texts', async () => {
    const { folder, asked } = archive;
    const engine = await openSearch({ folder, basePath: '/archive/' });
    const { list } = await engine.search(question('روسيا ', { order: 'oldest', length: 0 }));
    asked.length = 0;
    const listed = await list(1000);
    expect(listed).toHaveLength(12);
    expect(listed[0]).toEqual({
      href: '/archive/ar/2014/01/10/fact-10/',
      title: 'سيبيريا الواسعة',
      published: '2014-01-10',
      section: 'أوراسيا',
      dateline: null,
      byline: [],
    });
    expect(asked.map((path) => path.split('/')[2])).toEqual(['lists', 'lists', 'lists']);
  });

  test('as far as is wanted', async () => {
    expect(await (await answer('روسيا ')).list(5)).toHaveLength(5);
  });
});
