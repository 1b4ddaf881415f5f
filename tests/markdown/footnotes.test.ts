import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { pipeline } from '../../src/markdown/pipeline.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { setText } from '../../src/markdown/set-text.ts';
import { elementsOf } from './elements.ts';
import { set, setting } from './setting.ts';

const idsOf = (elements: readonly Element[]) =>
  elements.flatMap(({ properties: { id } }) => (id ? [id] : []));
const wordsOf = (element: Element) => plainText({ type: 'root', children: element.children });
const targetsOf = (elements: readonly Element[]) =>
  elements.flatMap(({ properties: { href } }) =>
    typeof href === 'string' ? [decodeURIComponent(href.slice(1))] : [],
  );

describe('every note is linked from the text and leads back to it, where its label is', () => {
  test.each(['1', 'a.b', 'note-one', 'ملاحظة', 'Note', "it's", 'a%b', '注'])('%s', (label) => {
    const elements = elementsOf(set(`One[^${label}], two[^${label}].\n\n[^${label}]: A note.\n`).html);
    expect(targetsOf(elements)).toHaveLength(4);
    expect(idsOf(elements)).toEqual(expect.arrayContaining(targetsOf(elements)));
  });
});

test('every link to a note is described by the heading of the notes', () => {
  const elements = elementsOf(set('One[^1].\n\n[^1]: A note.\n').html);
  const described = elements.flatMap(({ properties: { ariaDescribedBy } }) => ariaDescribedBy ?? []);
  expect(described).toEqual(['footnote-label']);
  expect(idsOf(elements)).toContain('footnote-label');
});

test('a note that nothing leads to is not shown', () => {
  expect(set('One.\n\n[^1]: A note.\n').html).toBe('<p>One.</p>');
});

test('the numbers of notes are in the edition’s digits, for eyes and ears', () => {
  const typesetter = pipeline({ ...setting('rtl'), digits: 'arab' });
  const markdown = 'في 2015[^1] ثمّ[^2] ثمّ[^2].\n\n[^1]: عام 1436\n[^2]: حاشية\n';
  const { html } = setText(typesetter, markdown, 'ar/2015/09/15/first.md');
  const elements = elementsOf(html);
  expect(elements.filter(({ properties }) => properties.dataFootnoteRef !== undefined).map(wordsOf)).toEqual([
    '١',
    '٢',
    '٢',
  ]);
  const back = elements.filter(({ properties }) => properties.dataFootnoteBackref !== undefined);
  expect(back.map((each) => [wordsOf(each), each.properties.ariaLabel])).toEqual([
    ['↩', 'Back to the text (١)'],
    ['↩', 'Back to the text (٢)'],
    ['↩٢', 'Back to the text (٢-٢)'],
  ]);
  expect(html).toContain('في 2015');
  expect(html).toContain('عام 1436');
});
