import { describe, expect, test } from 'vitest';
import { articles, daysOf, pagesOf, viewAt } from './content.ts';

const volumeOf = (changes: ReturnType<typeof articles>, year: number) =>
  viewAt(pagesOf(changes).volume, `/ar/${year}/`);

test('a year with articles on 23 days is a list, and with articles on 24 days calendars', () => {
  const sparse = volumeOf(daysOf(2015, 23), 2015);
  expect([sparse.days, sparse.calendars, sparse.shelf?.groups.length]).toEqual([23, null, 1]);
  const busy = volumeOf(daysOf(2015, 24), 2015);
  expect([busy.days, busy.calendars?.length, busy.shelf]).toEqual([24, 12, null]);
});

test('a sparse year lists its months in order, the articles without a month first', () => {
  const { shelf, total, days } = volumeOf(
    articles({ 'ar/2015/10/05/b': {}, 'ar/2015/02/a': {}, 'ar/2015/some-day': {}, 'ar/2015/10/01/a': {} }),
    2015,
  );
  expect([total, days]).toEqual([4, 2]);
  expect(shelf?.groups.map(({ href, teasers }) => [href, teasers.map((teaser) => teaser.href)])).toEqual([
    [null, ['/ar/2015/some-day/']],
    ['/ar/2015/02/', ['/ar/2015/02/a/']],
    ['/ar/2015/10/', ['/ar/2015/10/01/a/', '/ar/2015/10/05/b/']],
  ]);
  expect(shelf?.groups[0]?.name).toBe('لا يُعرف شهرها');
});

test('the months of a year are twelve bars, links where there are articles', () => {
  const { months } = volumeOf(articles({ 'ar/2015/02/01/a': {}, 'ar/2015/02/b': {} }), 2015);
  expect(months).toHaveLength(12);
  expect(months[1]).toEqual({ at: 2, count: 2, href: '/ar/2015/02/' });
  expect(months[2]).toEqual({ at: 3, count: 0, href: null });
});

describe('in a busy year', () => {
  const busiest = Object.fromEntries([...'abcdefgh'].map((slug) => [`ar/2015/03/01/${slug}`, {}]));
  const some = (day: string, count: number) =>
    Object.fromEntries([...'abcdefgh'.slice(0, count)].map((slug) => [`ar/2015/${day}/${slug}`, {}]));
  const volume = volumeOf(
    {
      ...daysOf(2015, 24),
      ...articles({
        ...busiest,
        ...some('03/02', 6),
        ...some('03/03', 5),
        ...some('03/04', 3),
        ...some('03/05', 2),
        'ar/2015/some-day': {},
        'ar/2015/04/some-month': {},
      }),
    },
    2015,
  );
  const dayOf = (month: number, day: number) =>
    volume.calendars?.[month - 1]?.weeks.flat().find((each) => each?.day === day);

  test('the heat of a day rises in four even steps to that of the busiest', () => {
    expect([6, 5, 4, 3, 2, 1].map((day) => dayOf(3, day)?.heat)).toEqual([0, 1, 2, 3, 3, 4]);
    expect(dayOf(1, 1)?.heat).toBe(1);
  });

  test('a day is a link where it has articles', () => {
    expect(dayOf(3, 1)).toMatchObject({ count: 8, href: '/ar/2015/03/01/' });
    expect(dayOf(3, 6)).toMatchObject({ count: 0, href: null });
  });

  test('a week has seven places and begins as the edition says', () => {
    const weeks = volume.calendars?.[0]?.weeks ?? [];
    expect(weeks.map(({ length }) => length)).toEqual(weeks.map(() => 7));
    // 1 January 2015 was a Thursday; the Arabic week begins on Saturday.
    expect(weeks[0]?.map((day) => day?.day)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      1,
      2,
    ]);
  });

  test('articles without a month stand apart, and those without a day count for their month', () => {
    expect(volume.shelf?.groups.flatMap(({ teasers }) => teasers).map(({ headline }) => headline)).toEqual([
      'some-day',
    ]);
    expect(volume.calendars?.[3]).toMatchObject({ month: 4, count: 1, href: '/ar/2015/04/' });
  });
});
