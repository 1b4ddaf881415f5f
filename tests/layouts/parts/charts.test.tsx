import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Calendar } from '../../../layouts/parts/calendar.tsx';
import { CalendarLegend } from '../../../layouts/parts/calendar-legend.tsx';
import { MonthBars } from '../../../layouts/parts/month-bars.tsx';
import { YearBars } from '../../../layouts/parts/year-bars.tsx';
import type { MonthCalendar } from '../../../src/views/volume.ts';
import { href, localeOf } from '../frames.ts';

const locale = localeOf('ar');
const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => {
    const at = first + index;
    return at % 2 ? { at, count: 0, href: null } : { at, count: 12, href: href(`/ar/${at}/`) };
  });

/** What a screen reader finds in a piece of HTML. */
const heard = (html: string) =>
  html.replace(/<span[^>]*aria-hidden="true"[^>]*>.*?<\/span>(?:<\/span>)?/g, '').replace(/<[^>]+>/g, '|');

test('a year with articles is a link that tells its count; one without is plain text that says so', () => {
  const html = renderToString(<YearBars years={years(2014, 2015)} locale={locale} />);
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('href="/ar/2014/"');
  expect(heard(html)).toContain('2014: 12 مقالًا');
  expect(heard(html)).toContain('2015: لا مقالات');
});

test('the highest mark is that of the greatest count, and the others are in proportion', () => {
  const bars = [
    { at: 2014, count: 40, href: href('/a/') },
    { at: 2015, count: 10, href: href('/b/') },
  ];
  const html = renderToString(<YearBars years={bars} locale={locale} />);
  expect([...html.matchAll(/class="bar-mark"[^>]* height="([\d.]+)%"/g)].map(([, share]) => share)).toEqual([
    '100',
    '25',
  ]);
});

test('a mark carries its count, and no page has a style of its own', () => {
  const html = renderToString(<YearBars years={years(2014, 2015)} locale={locale} />);
  expect(html).toContain('<span class="bar-count">12</span>');
  expect(html).not.toContain('style=');
});

test('the years of a decade stand together under its name, the first of all in its place', () => {
  const html = renderToString(<YearBars years={years(1969, 2025)} locale={locale} />);
  expect(html.match(/<ol>/g)).toHaveLength(7);
  expect(html).toMatch(
    /^<ol class="year-bars"><li><p class="decade">1960 – 1969<\/p><ol><li class="place-9">/,
  );
});

test('years that fit one line of a wide screen ask for it', () => {
  expect(renderToString(<YearBars years={years(2000, 2025)} locale={locale} />)).toContain('one-line');
  expect(renderToString(<YearBars years={years(1969, 2025)} locale={locale} />)).not.toContain('one-line');
});

test('a few years stand in one line everywhere, whatever decades they are of', () => {
  const html = renderToString(<YearBars years={years(2017, 2023)} locale={locale} />);
  expect(html).toMatch(/^<ol class="few-years">/);
  expect(html).not.toContain('decade');
});

test('a year of one Persian edition is in its digits', () => {
  expect(renderToString(<YearBars years={years(2014, 2014)} locale={localeOf('fa')} />)).toContain('۲۰۱۴');
});

test('a month of a volume is called by the name that the edition has for it', () => {
  const months = [{ at: 9, count: 1, href: href('/ar/2015/09/') }];
  expect(heard(renderToString(<MonthBars months={months} locale={locale} />))).toContain('أيلول: مقال واحد');
});

const september: MonthCalendar = {
  month: 9,
  count: 2,
  href: href('/ar/2015/09/'),
  weeks: [
    [null, null, null, { day: 1, count: 0, heat: 0, href: null }],
    [{ day: 15, count: 2, heat: 4, href: href('/ar/2015/09/15/') }],
  ],
};

test('a day with articles is a link named by its whole date and its count', () => {
  const html = renderToString(<Calendar year={2015} calendar={september} locale={locale} />);
  expect(html).toContain('aria-label="الثلاثاء 15 أيلول\u00a0/\u00a0سبتمبر 2015: مقالان"');
  expect(html).toContain('class="day heat-4" href="/ar/2015/09/15/"');
});

test('a day without articles is plain, and a day of another month is empty', () => {
  const html = renderToString(<Calendar year={2015} calendar={september} locale={locale} />);
  expect(html).toContain('<td><span class="day">1</span></td>');
  expect(html).toContain('<tr><td></td><td></td><td></td>');
});

test('a calendar is a table with a caption, whose columns are named by whole weekdays in the order of the week', () => {
  const html = renderToString(<Calendar year={2015} calendar={september} locale={locale} />);
  expect(html).toMatch(/<table class="calendar"><caption>.*أيلول\u00a0\/\u00a0سبتمبر/);
  expect(heard(html).match(/السبت.*الأحد.*الجمعة/)).not.toBeNull();
  expect(html.match(/<th scope="col">/g)).toHaveLength(7);
});

test('a legend says how many articles the colours of a year mean, those that it uses', () => {
  const day = (count: number, heat: 1 | 4) => ({ day: count, count, heat, href: href(`/${count}/`) });
  const html = renderToString(
    <CalendarLegend
      calendars={[{ ...september, weeks: [[null, day(1, 1), day(2, 1), day(8, 4)]] }]}
      locale={locale}
    />,
  );
  expect(html).toContain('<li><span class="swatch heat-1"></span>1 – 2</li>');
  expect(html).toContain('<li><span class="swatch heat-4"></span>8</li>');
  expect(html).not.toContain('heat-2');
});
