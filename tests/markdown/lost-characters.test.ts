import { describe, expect, test } from 'vitest';
import { set } from './setting.ts';

/** All that `Char` of XML 1.0 (section 2.2) leaves out. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const numbers = ['1', '8', '11', '12', '31', 'xFFFE', 'XFFFF', 'x00001', '65534', 'xD800', '0', 'x110000'];

describe.each(numbers)('a character that no document can hold, by its number &#%s;', (number) => {
  const sign = `&#${number};`;

  test.each([
    ['in text', `a ${sign} b`],
    ['in a heading', `## a ${sign} b`],
    ['in a link', `[a ${sign}](https://a.example/${sign} "t ${sign}")`],
    ['in a picture', `![a ${sign}](square.png "c ${sign}")`],
    ['in a note', `a[^1]\n\n[^1]: b ${sign}`],
    ['in a table', `| a |\n| --- |\n| ${sign} |`],
    ['in a label of a block', `:::facts[a ${sign}]\nb\n:::`],
    ['in an attribute of a block', `::figure[a]{src=square.png alt="b ${sign}" credit="${sign}"}`],
    ['in raw HTML', `<p title="${sign}">a ${sign}</p>`],
    ['in raw HTML, without a semicolon', `<p>a &#${number} b</p>`],
    ['in raw HTML within a line', `a <b title="${sign}">b</b>`],
    ['in a name', `<p id="${sign}">a</p>\n\n<a name="x${sign}">b</a>`],
    ['in a film', `<video src="https://a.example/${sign}.mp4" title="${sign}"></video>`],
    ['in a frame', `<iframe src="https://a.example/${sign}" title="a${sign}"></iframe>`],
  ])('is told and reaches no page %s', (_where, text) => {
    const { html, text: words, opening, parts, problems } = set(text);
    expect([html, words, opening, ...parts].filter((each) => unwritable.test(each))).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toContain('lost-character');
  });

  test.each([`\`a ${sign}\``, `\`\`\`\n${sign}\n\`\`\``, `a \\${sign} b`])('is text in %s', (text) => {
    expect(set(text).problems.map(({ rule }) => rule)).not.toContain('lost-character');
  });
});

test.each([
  '<video src="a%01.mp4"></video>',
  '::video[a]{src=a%EF%BF%BE.mp4}',
  'a[^%0B]\n\n[^%0B]: b',
  '<iframe src="https://a.example/%01"></iframe>',
  '![](a%01.png)',
])('one that an address has percent-encoded reaches no page: %s', (written) => {
  const { html, parts } = set(written);
  expect([html, ...parts].filter((each) => unwritable.test(each))).toEqual([]);
});

test('the place of each is told', () => {
  expect(set('a\n\nb `&#1;` &#1; \\\\&#xB;\n\n<p>\n&#2</p>\n').problems).toMatchObject([
    { rule: 'lost-character', level: 'warning', line: 3, column: 10, values: { written: '&#1;' } },
    { rule: 'lost-character', line: 3, column: 17, values: { written: '&#xB;' } },
    { rule: 'lost-character', line: 6, column: 1, values: { written: '&#2' } },
  ]);
});

test('a number of Windows’ own is its character in HTML, and none in Markdown', () => {
  expect(set('<p>a &#150; b</p>')).toMatchObject({ html: '<p>a – b</p>', problems: [] });
  expect(set('a &#150; b').problems).toMatchObject([{ rule: 'lost-character' }]);
});

test.each(['&#1593;', '&#x2013;', '&#128512;', '&#x1FFFE', '&#9;', '&#10;', '&#00000001;', '&#;', '&#x;'])(
  '%s is told of no more than CommonMark makes of it',
  (text) => {
    const { html, problems } = set(`a ${text} b`);
    expect(problems.some(({ rule }) => rule === 'lost-character')).toBe(html.includes('\uFFFD'));
  },
);
