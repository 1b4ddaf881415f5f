import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { elementsOf } from './elements.ts';
import { set } from './setting.ts';

const idsOf = (elements: readonly Element[]) =>
  elements.flatMap(({ properties: { id } }) => (id ? [id] : []));
const targetsOf = (elements: readonly Element[]) =>
  elements.flatMap(({ properties: { href } }) => (typeof href === 'string' ? [href.slice(1)] : []));

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
