import { expect, test } from 'vitest';
import { article, catalogueOf, first, loadSite } from '../site.ts';

const headlineOf = (source: string | Uint8Array) => catalogueOf({ [first]: source }).articles[0]?.headline;

test('lines may end as on Windows', () => {
  const source = article({ kicker: 'One' }, 'A text.\n\n![](a.png)\n').replaceAll('\n', '\r\n');
  expect(loadSite({ [first]: source }).problems).toMatchObject([
    { rule: 'missing-picture', line: 11, column: 1 },
  ]);
});

test('a file may begin with a byte order mark', () => {
  expect(headlineOf(`\uFEFF${article()}`)).toBe('A headline');
});

test('texts are stored in NFC and without spaces around them', () => {
  expect(headlineOf(article({ headline: '"  E\u0301te\u0301 "' }))).toBe('Été');
});

test('a line of dashes in the text belongs to the text', () => {
  const { texts } = catalogueOf({ [first]: article({}, '1\n\n---\n\n2\n') });
  expect(texts.values().next().value?.html).toBe('<p>1</p>\n<hr>\n<p>2</p>');
});

test('two hyphens and words of a template engine are text', () => {
  expect(headlineOf(article({ headline: "'{{ content }} <% %> -- {% raw %}'" }))).toBe(
    '{{ content }} <% %> -- {% raw %}',
  );
});

test('a byline may be one person, several, or an agency', () => {
  const bylineOf = (byline: string) => catalogueOf({ [first]: article({ byline }) }).articles[0]?.byline;
  expect(bylineOf('writer')).toEqual([{ person: 'writer' }]);
  expect(bylineOf('{ agency: afp }')).toEqual([{ agency: 'afp' }]);
  expect(bylineOf('[writer, { agency: afp }]')).toEqual([{ person: 'writer' }, { agency: 'afp' }]);
});

test('a subject that is named twice counts once', () => {
  const { articles } = catalogueOf({ [first]: article({ topics: '[elections, elections]' }) });
  expect(articles[0]?.topics).toEqual(['elections']);
});
