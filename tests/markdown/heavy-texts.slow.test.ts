import { describe, expect, test } from 'vitest';
import type { SetText } from '../../src/markdown/set-text.ts';
import { TooMuch } from '../../src/markdown/too-much.ts';
import { set } from './setting.ts';

/** In bytes, of the repeated part: in the body of an article, and elsewhere, where the same is read in the same way. */
const sizes = { body: 64 * 1024, elsewhere: 8 * 1024 };

/** What once took longer than in proportion to its length, or all of the stack: repeated, it is set or refused. */
const parts = [
  ...[
    '*a_ ',
    '*a _b ',
    'ا*ا*',
    '*a**b***c ',
    '_*a',
    '~~a~~ ',
    '`a``b```c````',
    '`` ',
    '\\*',
    '&amp;',
    '؟&\n',
    '!a',
  ],
  ...[
    '[a',
    '[a]',
    '[a](b) ',
    '[a][b] ',
    '[a](b (c',
    '[a](b "',
    '![![![',
    '![a](b) ',
    '](',
    '[^a]',
    '[^a]: b\n\n',
  ],
  ...[
    'a <!-- ',
    'a <? ',
    'a <![CDATA[',
    'a <!A',
    '<a\n',
    '<b>',
    '<b><p>',
    '<x-y>',
    '<ruby><rt>',
    '<svg><tr>',
    '<table><tr><td>',
  ],
  ...[
    '>a\n\n',
    '> a\nb\n',
    '- a\n',
    '1-ا\n',
    'a\n===\n',
    '# a\n',
    '[a]: b\n',
    ':::quote\n',
    '|a|b|\n|-|-|\n',
  ],
  ...[
    '"a',
    ' ,',
    '. ',
    '1-',
    'a ا ',
    '::figure[',
    'a ::quote[',
    '(1) a\n',
    'أ- ا\n',
    'www.a_b(',
    'a@b.',
    '{{< a ',
    '\u202e',
    'a\u0301',
    '\u200d',
    'ـ',
  ],
];

const places: Readonly<Record<string, (text: string) => string>> = {
  'the body': (text) => text,
  'a cell': (text) => `| a |\n| - |\n| ${text.replaceAll('\n', ' ')} |\n`,
  'a heading': (text) => `## ${text.replaceAll('\n', ' ')}\n`,
  'a block': (text) => `:::facts[A]\n${text}\n:::\n`,
};

/** What is made of a text, or the rule by which it is refused; whatever else it throws is a fault. */
function outcomeOf(text: string): SetText | string {
  try {
    return set(text, 'rtl');
  } catch (error) {
    if (error instanceof TooMuch) return error.problem.rule;
    throw error;
  }
}

describe.each(Object.keys(places))('what is repeated is set or refused in %s:', (name) => {
  const size = name === 'the body' ? sizes.body : sizes.elsewhere;
  test.each(parts)(
    '%j',
    (part) => {
      const text = part.repeat(Math.ceil(size / Buffer.byteLength(part)));
      const outcome = outcomeOf(places[name]?.(text) ?? text);
      // What is set is no more than some times as large as what was written.
      if (typeof outcome !== 'string') expect(outcome.html.length).toBeLessThan(40 * size);
    },
    60_000,
  );
});

test('spaces without number between two words are set', () => {
  const spaces = ' '.repeat(32_000);
  expect(set(`a${spaces}b`, 'rtl').text).toBe('a b');
  expect(set(`a\n\n${spaces}\n\n${'\t'.repeat(32_000)}\n\nb`, 'rtl').text).toBe('a\nb');
  expect(set(`:::verse\na${spaces}b\n:::`, 'rtl').text).toBe('a b');
});
