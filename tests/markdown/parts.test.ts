import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { partNamed } from '../../src/markdown/part-links.ts';
import { pipeline } from '../../src/markdown/pipeline.ts';
import { elementsOf } from './elements.ts';
import { set, setting } from './setting.ts';

const typesetter = pipeline(setting('rtl'));

function idsOf(markdown: string): readonly string[] {
  const file = new VFile(markdown);
  typesetter.runSync(typesetter.parse(file), file);
  return file.data.ids ?? [];
}

const headingsOf = (markdown: string) =>
  elementsOf(set(markdown, 'rtl').html).flatMap(({ tagName, properties: { id } }) =>
    /^h\d$/.test(tagName) ? [id] : [],
  );

const linksOf = (markdown: string) =>
  elementsOf(set(markdown, 'rtl').html).flatMap(({ properties: { href } }) =>
    typeof href === 'string' ? [decodeURIComponent(href)] : [],
  );

describe('a heading has an id of its words', () => {
  test.each([
    ['## خلفية الخبر', 'part-خلفية-الخبر'],
    ['## خَلْفِيَّةُ الخبـر', 'part-خلفية-الخبر'],
    ['## «ماذا بعد؟» (٢)', 'part-ماذا-بعد-٢'],
    ['## آراء الأئمّة', 'part-آراء-الأئمة'],
    ['## می‌شود', 'part-می-شود'],
    ['## What **next**, `then`?', 'part-what-next-then'],
    ['العنوان\n---', 'part-العنوان'],
    ['<h3>وسم</h3>', 'part-وسم'],
  ])('%s', (markdown, id) => {
    expect(headingsOf(markdown)).toEqual([id]);
  });

  test('composed as NFC has it, however it was written', () => {
    expect(headingsOf('## cafe\u0301')).toEqual(['part-caf\u00E9']);
  });

  test('not where it has no words', () => {
    expect(headingsOf('## * * *\n\n## ؟')).toEqual([undefined, undefined]);
  });

  test('and a number where another before it has the same words', () => {
    expect(headingsOf('## رأي\n\n## رأي\n\n## رأي 1\n\n### رأي\n')).toEqual([
      'part-رأي',
      'part-رأي-1',
      'part-رأي-1-1',
      'part-رأي-2',
    ]);
  });
});

describe('what an old text names is an anchor', () => {
  test.each([
    ['<a name="part2"></a>نص', '<p><a name="part2"></a>نص</p>'],
    ['نص <a name="_ftnref1" href="#_ftn1">[1]</a>', '<p>نص <a href="#_ftn1" name="_ftnref1">[1]</a></p>'],
    ['<a id="a" name="a">نص</a>', '<p><a name="a">نص</a></p>'],
    ['<a id="a" name="b">نص</a>', '<p><a name="b"></a><a name="a">نص</a></p>'],
    ['<p id="x">نص</p>', '<p><a name="x"></a>نص</p>'],
    ['<ol id="x"><li>نص</li></ol>', '<a name="x"></a><ol><li>نص</li></ol>'],
    ['<h2 id="x">نص</h2>', '<h2 id="part-نص"><a name="x"></a>نص</h2>'],
    ['## نص {#x}', '<h2 id="part-نص"><a name="x"></a>نص</h2>'],
  ])('%s', (markdown, html) => {
    expect(set(markdown, 'rtl').html).toBe(html);
  });

  test('the first of two with one name', () => {
    expect(set('<p id="x">أ</p>\n<p id="x">ب</p>', 'rtl').html).toBe('<p><a name="x"></a>أ</p>\n<p>ب</p>');
  });
});

test('links within a text lead to its parts by their ids, words and old names', () => {
  const text = '## خلفيّة الخبر\n\n<a name="old"></a>\n\n';
  expect(
    linksOf(`${text}[١](#خلفية-الخبر) [٢](#خلفيّة%20الخبر) [٣](#part-خلفية-الخبر) [٤](#old) [٥](#none)`),
  ).toEqual([...Array(3).fill('#part-خلفية-الخبر'), '#old', '#none']);
});

test('all that a fragment can find is listed', () => {
  const markdown = '## رأي\n\n<a name="old"></a>نص[^1]\n\n[^1]: حاشية\n';
  expect(idsOf(markdown)).toEqual(['fnref-1', 'footnote-label', 'fn-1', 'old', 'part-رأي']);
});

test('a fragment is found as it is, decoded, or by the words of a heading', () => {
  const ids = new Set(['old', 'fn-%D8%A3', 'part-رأي']);
  expect(
    ['old', 'fn-%D8%A3', '%D8%B1%D8%A3%D9%8A', 'رأي', 'part-رأي', 'none', '%'].map((each) =>
      partNamed(each, ids),
    ),
  ).toEqual(['old', 'fn-%D8%A3', 'part-رأي', 'part-رأي', 'part-رأي', null, null]);
});

test('a fragment finds a heading as GitHub and Hugo name it, without joiners and signs', () => {
  const markdown = '## راه‌اندازی سرور Self-Hosted\n\n## TLS با Nginx/Let’s Encrypt\n\n';
  expect(linksOf(`${markdown}[١](#راهاندازی-سرور-selfhosted) [٢](#tls-با-nginxlets-encrypt)`)).toEqual([
    '#part-راه-اندازی-سرور-self-hosted',
    '#part-tls-با-nginx-let-s-encrypt',
  ]);
});
