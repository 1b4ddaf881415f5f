import { afterEach, expect, test, vi } from 'vitest';
import {
  type Advice,
  type Answer,
  type Counts,
  type Engine,
  type Findings,
  type Question,
  Unreachable,
} from '../../../src/search/engine/findings.ts';
import { answering } from '../../../src/search/page/answering.ts';
import { questionOf } from '../../../src/search/page/question.ts';
import type { Shown } from '../../../src/search/page/shown.ts';

const noCounts: Counts = {
  narrowings: { section: {}, topics: {}, places: {}, people: {}, by: {} },
  months: {},
};

const findingsOf = (question: Question, changes: Partial<Findings> = {}): Findings => ({
  question,
  answered: 'all',
  total: 1,
  withAll: 1,
  results: [],
  missing: [],
  rare: [],
  loosened: [],
  onlyFirst: null,
  subjects: [],
  partial: false,
  ...changes,
});

const noAdvice: Advice = { near: [], without: [] };

const answerOf = (findings: Findings, advise = async () => noAdvice): Answer => ({
  findings,
  count: async () => noCounts,
  list: async () => [],
  advise,
});

const engineOf = (changes: Partial<Engine>): Engine => ({
  names: { section: {}, topics: {}, places: {}, people: {}, by: {} },
  search: async (question) => answerOf(findingsOf(question)),
  suggest: () => [],
  mark: () => [],
  ...changes,
});

const close = () => {};

/** Answers through an engine; `steps` are what was shown, `last` is all of it together. */
function asking(engine: Engine, elsewhere = engineOf({})) {
  const steps: Partial<Shown>[] = [];
  const answer = answering(
    [
      { href: '/ar/search/', current: true, open: async () => engine, close },
      { href: '/en/search/', current: false, open: async () => elsewhere, close },
    ],
    (changes) => steps.push(changes),
  );
  return { steps, answer, last: (): Partial<Shown> => Object.assign({}, ...steps) };
}

afterEach(() => vi.restoreAllMocks());

test('the newest question wins: an older answer that comes later is dropped', async () => {
  const waiting: (() => void)[] = [];
  const search = (question: Question) =>
    new Promise<Answer>((resolve) => waiting.push(() => resolve(answerOf(findingsOf(question)))));
  const { answer, last, steps } = asking(engineOf({ search }));
  const answers = [answer(questionOf('?q=old')), answer(questionOf('?q=new'))];
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  for (const resolve of waiting) resolve();
  await Promise.all(answers);
  expect(last().findings?.question.words).toBe('new');
  expect(steps.flatMap(({ findings }) => findings?.question.words ?? [])).toEqual(['new']);
});

test('an answer on its way is dropped where another question is asked meanwhile', async () => {
  let resolveFirst = () => {};
  const search = (question: Question) =>
    question.words === 'old'
      ? new Promise<Answer>((resolve) => {
          resolveFirst = () => resolve(answerOf(findingsOf(question)));
        })
      : Promise.resolve(answerOf(findingsOf(question)));
  const spied = vi.fn(search);
  const { answer, steps } = asking(engineOf({ search: spied }));
  const old = answer(questionOf('?q=old'));
  await vi.waitFor(() => expect(spied).toHaveBeenCalled());
  await answer(questionOf('?q=new'));
  resolveFirst();
  await old;
  expect(steps.flatMap(({ findings }) => findings?.question.words ?? [])).toEqual(['new']);
});

test('what the newest articles hold is shown while older ones are searched, and stays where they fail', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const search: Engine['search'] = async (question, heard) => {
    heard?.(findingsOf(question, { partial: true }));
    throw new Unreachable('gone');
  };
  const { answer, last } = asking(engineOf({ search }));
  const question = questionOf('?q=abc');
  await answer(question);
  expect(last()).toMatchObject({ progress: 'failed', findings: { partial: true, question } });
});

test('advice is asked for where nothing was found, or a word is not in the archive, and only there', async () => {
  const advise = vi.fn(async () => noAdvice);
  const ask = (changes: Partial<Findings>) =>
    asking(engineOf({ search: async (question) => answerOf(findingsOf(question, changes), advise) })).answer(
      questionOf('?q=abc'),
    );
  await ask({});
  expect(advise).not.toHaveBeenCalled();
  await ask({ missing: ['abc'] });
  await ask({ answered: 'nothing', total: 0 });
  expect(advise).toHaveBeenCalledTimes(2);
});

test('other editions are counted with what is chosen, for they have the same subjects', async () => {
  const search = vi.fn(async (question: Question) => answerOf(findingsOf(question, { total: 7 })));
  const { answer, last } = asking(engineOf({}), engineOf({ search }));
  await answer(questionOf('?q=abc&topics=x&from=2014'));
  expect(last().elsewhere).toEqual({ '/en/search/': 7 });
  expect(search.mock.calls[0]?.[0]).toMatchObject({
    words: 'abc',
    chosen: { topics: ['x'] },
    from: '2014',
    length: 0,
  });
});

test('where the site was published meanwhile, the search is opened again and the question answered', async () => {
  const gone = engineOf({ search: () => Promise.reject(new Unreachable('an old file')) });
  const engines = [gone, engineOf({})];
  const closed = vi.fn(() => engines.shift());
  const open = async () => engines[0] ?? gone;
  const steps: Partial<Shown>[] = [];
  const question = questionOf('?q=abc');
  await answering([{ href: '/', current: true, open, close: closed }], (changes) => steps.push(changes))(
    question,
  );
  expect(closed).toHaveBeenCalledOnce();
  expect(steps.map(({ progress }) => progress)).not.toContain('failed');
  expect(Object.assign({}, ...steps)).toMatchObject({ progress: 'settled', findings: { question } });
});

test('a question that asks nothing opens nothing', async () => {
  const open = vi.fn(async () => engineOf({}));
  const steps: Partial<Shown>[] = [];
  await answering([{ href: '/', current: true, open, close }], (changes) => steps.push(changes))(
    questionOf(''),
  );
  expect(open).not.toHaveBeenCalled();
  expect(steps).toMatchObject([{ progress: 'settled', findings: null }]);
});
