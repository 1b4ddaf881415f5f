import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Neighbours } from '../../../layouts/parts/neighbours.tsx';
import { Rights } from '../../../layouts/parts/rights.tsx';
import { TeaserList } from '../../../layouts/parts/teaser-list.tsx';
import { Timeline } from '../../../layouts/parts/timeline.tsx';
import { href, localeOf, momentOf, teaserOf } from '../frames.ts';

const locale = localeOf('ar');

test('a date is readable to people in their month names and to machines in ISO', () => {
  const html = renderToString(<TeaserList teasers={[teaserOf()]} locale={locale} level={2} form="brief" />);
  expect(html).toContain('<time datetime="2015-09-15">15 أيلول 2015</time>');
});

test('an article of a list that stands under its date does not repeat it', () => {
  const html = renderToString(
    <TeaserList teasers={[teaserOf()]} locale={locale} level={2} form="full" dated={false} />,
  );
  expect(html).not.toContain('<time');
  expect(html).not.toContain('class="facts"');
});

test('a brief list has headlines only, at the level asked for', () => {
  const teaser = teaserOf({ kicker: 'رأس', dateline: 'بيروت' });
  const html = renderToString(<TeaserList teasers={[teaser]} locale={locale} level={3} form="brief" />);
  expect(html).toContain('<h3><a href="/ar/2015/09/15/a/">خبر</a></h3>');
  expect(html).not.toMatch(/جملة|بيروت|رأس/);
});

test('the article that the reader is on is marked in its story', () => {
  const entry = { href: href('/a/'), headline: 'خبر', published: momentOf(2015, 9, 15) };
  const entries = [entry, { ...entry, href: href('/b/'), current: true }];
  const html = renderToString(<Timeline entries={entries} locale={locale} />);
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  expect(html).toContain('href="/b/" aria-current="page"');
});

test('the first and the last page of a row have a neighbour on one side, and a lone one has no row', () => {
  const after = { href: href('/2016/'), label: '2016' };
  const html = renderToString(<Neighbours before={null} after={after} locale={locale} />);
  expect(html).toContain('rel="next"');
  expect(html).not.toContain('rel="prev"');
  expect(renderToString(<Neighbours before={null} after={null} locale={locale} />)).toBe('');
});

test('a licence keeps its number beside its name among Arabic words', () => {
  const rights = { holder: 'سجل', licence: 'CC BY 4.0', url: 'https://example.org/by' };
  expect(renderToString(<Rights rights={rights} locale={locale} />)).toBe(
    'الحقوق: سجل<span class="separator"><span class="visually-hidden">،</span></span> <a href="https://example.org/by"><bdi>CC BY 4.0</bdi></a>',
  );
});
