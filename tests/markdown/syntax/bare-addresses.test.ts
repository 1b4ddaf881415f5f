import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/markdown/pipeline.ts';
import { addressLength } from '../../../src/markdown/syntax/address-length.ts';
import { areHere, examplesOf } from '../examples.ts';
import { normalised } from '../same-html.ts';
import { set } from '../setting.ts';

const plain = markdown()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();
const htmlOf = (text: string) => plain.processSync(text).toString();

/** The text with `{…}` around what is a link whose address is what it shows, a scheme before it or none. */
const linked = (text: string) =>
  htmlOf(text)
    .replace(
      /<a href="(?:http:\/\/|mailto:)?([^"]*)">([^<]*)<\/a>/g,
      (whole, address: string, shown: string) =>
        decodeURI(address).endsWith(shown.replace(/^http:\/\//, '')) ? `{${shown}}` : whole,
    )
    .replace(/^<p>|<\/p>$/g, '');

describe('bare addresses are links', () => {
  test.each([
    'زوروا {https://example.org}، ثم',
    '«{https://example.org/a}»',
    '«{www.example.org}»؛',
    '({https://example.org/a})،',
    '[المصدر: {https://example.org/a}] ثم',
    'انظر:{www.example.org/x}؟',
    'موقع{https://example.org/حرب_(فيلم)}؛ قال',
    '{https://example.org/a_b_c}_',
    '{https://example.org/wiki/می\u200Cشود}.',
    'صفحة\u200F{https://example.org}\u200F.',
    'دیکھیے {https://example.org/x}۔',
    '{https://example.org/a?b=1}،ثم',
    '{HTTP://EXAMPLE.ORG/a}...',
    'راسلوا {info@example.org}، أو',
    'بريد:{info@example.org}.',
  ])('%s', (text) => {
    expect(linked(text.replace(/[{}]/g, ''))).toBe(text);
  });
});

describe('what is no bare address is left', () => {
  test.each([
    '@user',
    'x@y',
    'http://',
    'https://localhost',
    'http://a_b.c_d',
    'www.',
    'ftp://www.example.org',
    'xhttp://example.org',
  ])('%s', (text) => {
    expect(linked(text)).toBe(text);
  });

  test.each([
    ['[https://example.org](/x)', '<a href="/x">https://example.org</a>'],
    ['[نص www.example.org](/x)', '<a href="/x">نص www.example.org</a>'],
    ['<https://example.org>', '<a href="https://example.org">https://example.org</a>'],
    ['**https://example.org**', '<strong><a href="https://example.org">https://example.org</a></strong>'],
    ['`https://example.org`', '<code>https://example.org</code>'],
    ['<a href="/x">https://example.org a@b.cd</a>', '<a href="/x">https://example.org a@b.cd</a>'],
  ])('%s', (text, html) => {
    expect(htmlOf(text)).toBe(`<p>${html}</p>`);
  });
});

test.skipIf(!areHere)(
  `GFM’s own examples${areHere ? '' : ' (skipped: the specification is not here)'}`,
  () => {
    const examples = examplesOf('gfm.txt').filter(({ section }) => section === 'Autolinks (extension)');
    const differing = examples.filter((each) => normalised(htmlOf(each.markdown)) !== normalised(each.html));
    expect(examples.length).toBeGreaterThan(10);
    // ftp:// is no scheme of links here.
    expect(differing.map(({ markdown: text }) => text.includes('ftp://'))).toEqual([true]);
  },
);

test('an address stands where it was written', () => {
  const [paragraph] = markdown().parse('نص\nزوروا https://example.org، ثم').children;
  const link = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined;
  expect(link?.position).toMatchObject({ start: { line: 2, column: 7 }, end: { line: 2, column: 26 } });
});

test('the search finds the words of addresses as they were written', () => {
  expect(set('زوروا https://example.org/a، ثم', 'rtl').text).toBe('زوروا https://example.org/a، ثم');
});

test('brackets and stops at the end are weighed once', () => {
  expect(addressLength(`https://example.org/${'('.repeat(900)}${')'.repeat(1000)}`)).toBe(20 + 1800);
  expect(addressLength('https://example.org/a&copy;&amp;.')).toBe(21);
});
