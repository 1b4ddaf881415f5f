import { afterAll, describe, expect, test } from 'vitest';
import { writtenAlike } from '../../../src/search/engine/written-alike.ts';
import { question, type Served, serveArchive } from '../engine-archive.ts';
import { arabicRecords } from '../records.ts';

const [model] = arabicRecords;

/** An archive of articles that have these texts, each under its number, the newest first. */
async function archiveOf(texts: readonly string[], more: Partial<typeof model> = {}): Promise<Served> {
  if (!model) throw new Error('There is no record');
  const records = texts.map((text, order) => ({
    ...model,
    ...more,
    url: `/${order}/`,
    title: 'خبر',
    text,
    instant: -order,
    dateline: null,
  }));
  return serveArchive(records, [['2016-01']]);
}

const open: Served[] = [];
afterAll(() => Promise.all(open.map((served) => served.close())));

async function ask(texts: readonly string[], words: string) {
  const served = await archiveOf(texts);
  open.push(served);
  const { findings } = await served.engine.search(question(words));
  return { ...findings, order: findings.results.map(({ href }) => Number(href.split('/')[2])) };
}

describe('of words that share a stem', () => {
  test.each([
    ['النصر', 'النصرة'],
    ['المرأة', 'المرآة'],
    ['طالبان', 'طالبا'],
    ['مالي', 'الأموال'],
    ['حماس', 'حماسة'],
    ['سعود', 'السعودية'],
  ])('%s ranks before %s where it is asked for, and after it where that is', async (one, other) => {
    const texts = [`كتب عن ${one} هنا`, `كتب عن ${other} هنا`];
    expect((await ask(texts, `${one} `)).order[0]).toBe(0);
    expect((await ask(texts, `${other} `)).order[0]).toBe(1);
  });
});

describe('in quotation marks', () => {
  test('a word is found as it is written, and its other forms are not', async () => {
    const texts = ['حماسة الجمهور', 'بيان من حماس', 'قادة حماس وحماسة الشباب'];
    expect((await ask(texts, '"حماس"')).order.sort()).toEqual([1, 2]);
  });

  test('a phrase is found as it is written, and marked so', async () => {
    const texts = ['قرب البيت الأبيض', 'في بيت أبيض', 'بيوت بيضاء'];
    const { order, loosened, results } = await ask(texts, '"البيت الأبيض"');
    expect([order, loosened]).toEqual([[0], []]);
    expect(results[0]?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'البيت',
      'الأبيض',
    ]);
  });

  test('words in the right forms that stand elsewhere in an article do not make up for a phrase', async () => {
    const texts = ['البيت بعيد، وفي بيت أبيض لون الأبيض', 'قرب البيت الأبيض'];
    expect((await ask(texts, '"البيت الأبيض"')).order).toEqual([1]);
  });

  test('what no article holds so is looked for by the same words in that order, and then by the words', async () => {
    const texts = ['في بيت أبيض', 'البيت بعيد عن الجبل الأبيض'];
    const inOrder = await ask(texts, '"بيوت بيضاء" "بيتًا أبيض"');
    expect(inOrder.loosened).toContain('بيتًا أبيض');
    expect((await ask(texts, '"الأبيض البيت"')).order.sort()).toEqual([0, 1]);
  });
});

describe('a word is written as another', () => {
  test.each([
    ['أحمد', 'احمد', true],
    ['احمد', 'أحمد', true],
    ['المرأة', 'المرآة', false],
    ['المراة', 'المرآة', true],
    ['علي', 'على', false],
    ['مسؤول', 'مسئول', true],
    ['مدرسه', 'مدرسة', true],
    ['بيت', 'البيت', false],
  ])('%s as %s: %s', (asked, spelling, alike) => {
    expect(writtenAlike(asked)(spelling)).toBe(alike);
  });
});

describe('what stands about the headline', () => {
  test('is found: kicker, writers and dateline', async () => {
    const served = await archiveOf(['نص'], { kicker: 'تحقيق', byline: ['سلمى الخطيب'] });
    open.push(served);
    for (const word of ['تحقيق ', 'سلمى ', 'الخطيب '])
      expect((await served.engine.search(question(word))).findings.total).toBe(1);
  });

  test('weighs less than the headline', async () => {
    if (!model) throw new Error('There is no record');
    const of = (more: Partial<typeof model>, url: string) => ({
      ...model,
      title: 'خبر',
      text: 'نص طويل عن شيء',
      dateline: null,
      ...more,
      url,
    });
    const served = await serveArchive(
      [of({ kicker: 'زلزال' }, '/kicker/'), of({ title: 'زلزال' }, '/headline/')],
      [['2016-01']],
    );
    open.push(served);
    const { findings } = await served.engine.search(question('زلزال '));
    expect(findings.results.map(({ href }) => href)).toEqual(['/archive/headline/', '/archive/kicker/']);
  });
});

test('an article is chosen by who wrote it, whom it need not be about', async () => {
  if (!model) throw new Error('There is no record');
  const served = await serveArchive(
    [
      { ...model, url: '/by/', by: ['salma'] },
      { ...model, url: '/about/', subjects: { ...model.subjects, people: ['salma'] } },
    ],
    [['2016-01']],
  );
  open.push(served);
  const answer = await served.engine.search(question('', { chosen: { by: ['salma'] } }));
  expect(answer.findings.results.map(({ href }) => href)).toEqual(['/archive/by/']);
  expect((await answer.count()).narrowings.by).toEqual({ salma: 1 });
});
