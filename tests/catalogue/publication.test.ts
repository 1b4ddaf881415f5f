import { expect, test } from 'vitest';
import { newestList } from '../../src/catalogue/summaries/pick.ts';
import { article, catalogueOf, first, loadSite } from '../site.ts';

const embargo = Date.UTC(2026, 11, 1, 5, 0);
const embargoed = { [first]: article({ embargo: '2026-12-01T08:00+03:00' }) };
const keysAt = (changes: Record<string, string>, at: number) =>
  catalogueOf(changes, at).articles.map(({ key }) => key);

test('an article under embargo is hidden until the very moment that its embargo ends', () => {
  expect(keysAt(embargoed, embargo - 1)).toEqual([]);
  expect(keysAt(embargoed, embargo)).toEqual(['ar/2015/09/15/first']);
});

test('an embargo of a day ends when that day begins in the time zone of the site', () => {
  const changes = { [first]: article({ embargo: '2026-12-01' }) };
  expect(keysAt(changes, Date.UTC(2026, 10, 30, 21, 59, 59))).toEqual([]);
  expect(keysAt(changes, Date.UTC(2026, 10, 30, 22, 0, 0))).toEqual(['ar/2015/09/15/first']);
});

test('a draft is hidden at all times', () => {
  const changes = { [first]: article({ draft: 'true', embargo: '2020-01-01' }) };
  expect(keysAt(changes, Date.UTC(2100, 0))).toEqual([]);
});

test('a draft is checked like the rest', () => {
  const { problems } = loadSite({ [first]: article({ draft: 'true', section: 'sport' }) });
  expect(problems).toMatchObject([{ rule: 'unknown-section', line: 5 }]);
});

test('a volume has only what is published', () => {
  const { catalogue } = catalogueOf({
    ...embargoed,
    'ar/2014/01/02/old.md': article({ published: '2014-01-02' }),
  });
  const years = [...catalogue.volumes].map(([edition, volumes]) => [
    edition,
    volumes.map(({ year }) => year),
  ]);
  expect(years).toEqual([
    ['ar', [2014]],
    ['en', []],
  ]);
});

test('an article stands in the volume of its day in the time zone of the site', () => {
  const { catalogue } = catalogueOf({
    'ar/2016/01/01/new.md': article({ published: '2015-12-31T23:00Z' }),
  });
  const [newest] = catalogue.volumes.values().next().value ?? [];
  expect(newest).toMatchObject({ id: 'ar/2016', year: 2016, summary: { articles: 1 } });
  const ofNewest = newest ? catalogue.articlesOf(newest.id, newestList) : [];
  expect(ofNewest.map(({ key }) => key)).toEqual(['ar/2016/01/01/new']);
});

test('an article may be known by its month or its year alone', () => {
  const { articles } = catalogueOf({
    'ar/1906/02/month.md': article({ published: '1906-02' }),
    'ar/1906/year.md': article({ published: '1906' }),
  });
  const of1906 = articles.filter(({ published }) => published.date.year === 1906);
  expect(of1906.map(({ address, published }) => [address, published.date])).toEqual([
    ['/ar/1906/02/month/', { year: 1906, month: 2 }],
    ['/ar/1906/year/', { year: 1906 }],
  ]);
});

test('an article that is known to the month must not lie in the folder of a day', () => {
  const { problems } = loadSite({ [first]: article({ published: '2015-09' }) });
  expect(problems).toMatchObject([
    { rule: 'path-disagrees', values: { day: '2015-09', suggestion: 'ar/2015/09/first.md' } },
  ]);
});

test('articles come newest first, those of one moment by their names', () => {
  const keys = keysAt(
    {
      'ar/2015/09/15/b.md': article(),
      'ar/2015/09/15/a.md': article(),
      'ar/2015/09/15/late.md': article({ published: '2015-09-15T22:00+03:00' }),
      'ar/2016/01/01/new.md': article({ published: '2016-01-01' }),
    },
    embargo,
  );
  expect(keys.map((key) => key.slice('ar/'.length))).toEqual([
    '2016/01/01/new',
    '2015/09/15/late',
    '2015/09/15/a',
    '2015/09/15/b',
    '2015/09/15/first',
  ]);
});
