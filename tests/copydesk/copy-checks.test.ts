import { expect, test } from 'vitest';
import { copyChecker } from '../../src/copydesk/copy-checks.ts';
import { mendedBy, told } from './told.ts';

test('a slip is told at its very place in the file, below front matter', () => {
  const text = '---\nheadline: عنوان\n---\n\nسطر\nثم فى\n\n> قال\n> فى **بيت فى**\n';
  expect(told('alef-maqsura', text)).toEqual(['6:4 فى → في', '9:3 فى → في', '9:12 فى → في']);
});

test('escapes, references and indented lines before a slip do not move its place', () => {
  expect(told('alef-maqsura', '\\*نعم\\* &amp; لا &#x2013; فى')).toEqual(['1:27 فى → في']);
  expect(told('alef-maqsura', '- سطر\n  ثم فى\n')).toEqual(['2:6 فى → في']);
  expect(mendedBy('alef-maqsura', '1. \\*سطر\n\n   > ثم فى &lt;')).toBe('1. \\*سطر\n\n   > ثم في &lt;');
});

test('items numbered with a dash, words that are set in and what follows an address are read in their places', () => {
  const text = '1- ثم فى\n2- **فى**\n\n    سطر\n    ثم فى\n\nhttps://example.org، ثم فى\n';
  expect(told('alef-maqsura', text).map((each) => each.split(' ')[0])).toEqual(['1:7', '2:6', '5:8', '7:25']);
  expect(mendedBy('alef-maqsura', text)).toBe(text.replaceAll('فى', 'في'));
});

test.each([
  ['plain', 'headline: ثم فى بيت', 14],
  ['in single quotes', "headline: 'ثم ''فى'' بيت'", 17],
  ['in double quotes', 'headline: "ثم \\"فى\\" بيت"', 17],
  ['after a Unicode escape', 'headline: "\\u062b فى"', 19],
])('a text of the front matter that is %s is told and mended in its place', (_, line, column) => {
  const text = `---\n${line}\n---\n`;
  expect(told('alef-maqsura', text)).toEqual([`2:${column} فى → في`]);
  expect(mendedBy('alef-maqsura', text)).toBe(text.replace('فى', 'في'));
});

test('lines of a folded text and of a block are followed', () => {
  const text = '---\nheadline: ثم\n  فى\nstandfirst: >-\n  سطر\n  ثم فى\nkicker: |\n    فى\n---\n';
  expect(told('alef-maqsura', text).map((each) => each.split(' ')[0])).toEqual(['3:3', '6:6', '8:5']);
  expect(mendedBy('alef-maqsura', text)).toBe(text.replaceAll('فى', 'في'));
});

test('captions, alternative texts, corrections and headlines are read, names and sources are not', () => {
  const text =
    '---\nimage: { file: فى.jpg, alt: فى, caption: فى }\ncorrections:\n  - { date: 2015, text: فى }\n' +
    'sources: [{ title: فى }]\nsection: فى\n---\n\n![فى](a.jpg)\n';
  expect(told('alef-maqsura', text).map((each) => each.split(' ')[0])).toEqual([
    '2:29',
    '2:42',
    '4:25',
    '9:3',
  ]);
});

test('code, HTML, addresses and the attributes of blocks are not prose', () => {
  const text =
    '`فى` <b title="فى">\n\n```\nفى\n```\n\nhttps://example.org/فى [نعم](/فى)\n\n:::figure{src="فى"}\nنعم\n:::\n';
  expect(told('alef-maqsura', text)).toEqual([]);
});

test('a word that markup parts is told and left', () => {
  expect(told('initial-hamza', 'ال**ارهاب**')).toEqual(['1:1 الارهاب → الإرهاب']);
  expect(mendedBy('tatweel', 'مـ**حمد** &#x645;&#x640;د')).toBe('م**حمد** &#x645;&#x640;د');
});

test('rules look only at the languages that they are for', () => {
  expect(copyChecker('en')('فى "اشارة", الحكومه')).toEqual([]);
  expect(copyChecker('ar-EG')('فى').map(({ rule }) => rule)).toEqual(['alef-maqsura']);
});

test('a level can be set, and a rule be left out', () => {
  const levels = { 'alef-maqsura': 'error', tatweel: 'off' } as const;
  const problems = copyChecker('ar', levels)('فى بيـت "نعم"');
  expect(problems.map(({ rule, level }) => `${level} ${rule}`)).toEqual([
    'error alef-maqsura',
    'warning straight-quotes',
  ]);
});

test('nothing is told of what is allowed', () => {
  expect(copyChecker('ar')('فى "نعم"', [], ['straight-quotes']).map(({ rule }) => rule)).toEqual([
    'alef-maqsura',
  ]);
});

test('a file whose front matter is broken or missing is read all the same', () => {
  expect(told('alef-maqsura', '---\nheadline: "open\n---\n\nفى\n')).toEqual(['5:1 فى → في']);
  expect(told('alef-maqsura', '---\nfor ever فى\n')).toHaveLength(1);
  expect(told('alef-maqsura', 'سطر\n\n---\n\nفى\n\n---\n')).toEqual(['5:1 فى → في']);
  expect(told('alef-maqsura', '')).toEqual([]);
});
