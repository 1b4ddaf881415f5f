import { article, first } from '../../site.ts';
import { type Broken, error } from './broken.ts';

const picture = (file: string): Broken => ({
  wrong: `a picture is named ${file}`,
  files: { [first]: article({ image: `{ file: ${JSON.stringify(file)}, alt: A text }` }), 'secret.png': '' },
  problem: error(
    'missing-picture',
    first,
    { picture: file.replace(/^(?:(?:\.|%2e){0,2}[/\\])*/, '') },
    6,
    16,
  ),
});

const link = (wrong: string, linkTo: string): Broken => ({
  wrong,
  files: { 'ar/2015/09/15/second.md': { linkTo } },
  problem: error('stray-link', 'ar/2015/09/15/second.md'),
});

const media = (wrong: string, file: string, linkTo: string, more: Broken['files'] = {}): Broken => ({
  wrong,
  files: { 'README.txt': 'secret', ...more, [file]: { linkTo } },
  problem: error('stray-link', file),
});

const unwritable = (wrong: string, headline: string): Broken => ({
  wrong,
  files: { [first]: article({ headline }) },
  problem: error('wrong-value', first, { key: 'headline', expected: 'text' }, 2, 11),
});

/** What somebody could write to stop the program, to read what is not the newsroom's, or to break a page. */
export const hostile: Broken[] = [
  link('a link leads out of the content', '/etc/hostname'),
  link('a link leads out of the content by a path', '../../../../../../../../etc/hostname'),
  link('a link leads nowhere', 'third.md'),
  link('a link leads to itself', 'second.md'),
  link('a link leads to a folder of the content', '../../../../subjects'),
  link('an article is a link to an authority file', '../../../../subjects/topics/elections.yaml'),
  media('a picture is a link to a file outside of media and articles', 'media/a.png', '../README.txt'),
  media('a download is a link to an article', 'media/a.txt', '../ar/2015/09/15/first.md'),
  media('a download is a link to settings', 'ar/2015/09/15/a.csv', '../../../../site.yaml'),
  media('a download is a link to a link to an article', 'media/a.txt', 'b.md', {
    'media/b.md': { linkTo: '../ar/2015/09/15/first.md' },
  }),
  media('a folder of media is a link', 'media/more', '../ar/2015/09/15'),
  media('two links lead to each other', 'media/a.txt', 'a.txt'),
  {
    wrong: 'a link leads to what is hidden in the content',
    files: { 'media/a.png': { linkTo: '../.git/config' }, '.git/config': 'secret' },
    problem: error('stray-link', 'media/a.png'),
  },
  {
    wrong: 'a text is longer than 512 KB',
    files: { [first]: article({}, 'x'.repeat(512 * 1024)) },
    problem: error('large-file', first, { kilobytes: '513', most: '512' }, 8),
  },
  {
    wrong: 'an authority file is longer than 512 KB',
    files: { 'subjects/people/writer.yaml': `name: A\n${'# a\n'.repeat(140_000)}` },
    problem: error('large-file', 'subjects/people/writer.yaml', { kilobytes: '547', most: '512' }, 131_072),
  },
  {
    wrong: 'a control character stands in a text',
    files: { [first]: article({}, 'One.\r\n\r\nTw\u0000o.\n') },
    problem: error('control-character', first, { character: 'U+0000' }, 10, 3),
  },
  {
    wrong: 'a control character stands in an authority file',
    files: { 'subjects/topics/elections.yaml': 'name: Elec\u001btions\n' },
    problem: error('control-character', 'subjects/topics/elections.yaml', { character: 'U+001B' }, 1, 11),
  },
  unwritable('a control character is written as an escape', '"a\\0b"'),
  unwritable('half of a character is written as an escape', '"a\\ud800b"'),
  {
    wrong: 'lists stand in lists without end',
    files: { [first]: article({ allow: '['.repeat(100_000) }) },
    problem: error('deep-yaml', first, {}, 6, 39),
  },
  {
    wrong: 'lists stand in lists without end in a standing page',
    files: { 'pages/ar/about.md': `---\ntitle: ${'['.repeat(100_000)}\n---\n\nA text.\n` },
    problem: error('deep-yaml', 'pages/ar/about.md', {}, 2, 39),
  },
  {
    wrong: 'aliases of aliases would grow to gigabytes',
    files: {
      'pages/ar/about.md': `---\ntitle: A\na: &a [x]\n${Array.from({ length: 40 }, (_, at) => `b${at}: &b${at} [*${at === 0 ? 'a' : `b${at - 1}`}, *a]\n`).join('')}---\n\nA text.\n`,
    },
    problem: error('special-yaml', 'pages/ar/about.md', {}, 3, 7),
  },
  {
    wrong: 'settings have twenty thousand keys that mean nothing',
    files: {
      'editions/ar.yaml': `language: ar\nname: A\n${Array.from({ length: 20_000 }, (_, at) => `k${at}: a\n`).join('')}`,
    },
    problem: error('keys-of-no-use', 'editions/ar.yaml', {}, 3, 1),
  },
  {
    wrong: 'quotations stand in quotations without end',
    files: { [first]: article({}, `A text.\n\n${'>'.repeat(5000)} x\n`) },
    problem: error('deep-text', first, { depth: '100' }, 10, 1),
  },
  {
    wrong: 'lists stand in the items of lists without end',
    files: {
      [first]: article(
        {},
        Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- x\n`).join(''),
      ),
    },
    problem: error('deep-text', first, { depth: '100' }, 108, 1),
  },
  {
    wrong: 'blocks stand in blocks without end',
    files: { [first]: article({}, ':::quote\n'.repeat(300)) },
    problem: error('deep-text', first, { depth: '100' }, 108, 1),
  },
  {
    wrong: 'tags stand in tags without end',
    files: { [first]: article({}, `A text.\n\n${'<b>'.repeat(20_000)}\n`) },
    problem: error('deep-text', first, { depth: '100' }, 10, 1),
  },
  {
    wrong: 'marked words stand in marked words without end',
    files: { [first]: article({}, `A text.\n\n${'*a **b '.repeat(200)}${' b** a*'.repeat(200)}\n`) },
    problem: error('deep-text', first, { depth: '100' }, 10, 1),
  },
  {
    wrong: 'tags of no name stand in one another without end',
    files: { [first]: article({}, `A text.\n\n${'<x-y>'.repeat(3000)}\n`) },
    problem: error('deep-text', first, { depth: '100' }, 10, 1),
  },
  {
    wrong: 'tags are open in one paragraph after another',
    files: {
      [first]: article(
        {},
        `${Array.from({ length: 90 }, (_, size) => `<font size=${size}>`).join('')}${'\n\na'.repeat(5000)}\n`,
      ),
    },
    problem: error('open-tags', first, { written: '<font>', end: '</font>' }, 454, 1),
  },
  {
    wrong: 'quotations follow one another without end',
    files: { [first]: article({}, '>a\n\n'.repeat(16_000)) },
    problem: error('crowded-text', first, { count: '3001', lines: '6002' }, 6008, 1),
  },
  {
    wrong: 'comments begin without end in one paragraph',
    files: { [first]: article({}, 'a <!-- '.repeat(9000)) },
    problem: error('stray-openers', first, {}, 8, 1),
  },
  {
    wrong: 'a table has more cells than a page can hold',
    files: {
      [first]: article({}, `${'|a'.repeat(800)}|\n${'|-'.repeat(800)}|\n${'|\n'.repeat(1000)}`),
    },
    problem: error('large-table', first, { columns: '800', rows: '1001' }, 8, 1),
  },
  {
    wrong: 'a long address is referred to again and again',
    files: {
      [first]: article({}, `[a]: https://a.org/${'x'.repeat(30_000)}\n\n${'[a]\n\n'.repeat(2000)}`),
    },
    problem: error('swollen-text', first, { written: '[a]' }, 42, 1),
  },
  {
    wrong: 'keys stand under keys without end',
    files: {
      'site.yaml': Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
    },
    problem: error('deep-yaml', 'site.yaml', {}, 33, 33),
  },
  {
    wrong: 'YAML is asked to make a function',
    files: { [first]: article({ kicker: '!!js/function "function () {}"' }) },
    problem: error('special-yaml', first, {}, 6, 23),
  },
  {
    wrong: 'a key would change what all objects are',
    files: { [first]: article({ image: '{ __proto__: { file: a.png }, file: a.png }' }) },
    problem: error('bad-key', first, { key: '__proto__' }, 6, 10),
  },
  {
    wrong: 'a key is a list',
    files: { [first]: article({ '? [a, b]\n': 'c' }) },
    problem: error('bad-key', first, { key: '["a","b"]' }, 6, 3),
  },
  {
    wrong: 'a key has the name of a method of all objects',
    files: { [first]: article({ constructor: '{ prototype: a }' }) },
    problem: error('unknown-key', first, { key: 'constructor' }, 6),
  },
  {
    wrong: 'the name of an authority file is markup',
    files: { 'stories/<img src=x onerror=alert(1)>.yaml': 'name: A\n' },
    problem: error('bad-name', 'stories/<img src=x onerror=alert(1)>.yaml', {
      name: '<img src=x onerror=alert(1)>',
    }),
  },
  {
    wrong: 'the name of an authority file ends a path',
    files: { 'subjects/people/a%2f..%2fb?c#d.yaml': 'name: A\n' },
    problem: error('bad-name', 'subjects/people/a%2f..%2fb?c#d.yaml'),
  },
  {
    wrong: 'the name of an article is markup',
    files: { 'ar/2015/09/15/"><svg onload=alert(1)>\n.md': article() },
    problem: error('bad-slug', 'ar/2015/09/15/"><svg onload=alert(1)>\n.md', {
      suggestion: 'svg-onload-alert-1',
    }),
  },
  {
    wrong: 'the name of a standing page would break its address',
    files: { 'pages/ar/a b?c.md': '---\ntitle: A\n---\nA text.\n' },
    problem: error('bad-slug', 'pages/ar/a b?c.md', { suggestion: 'a-b-c' }),
  },
  ...[
    '../secret.png',
    'a/../../secret.png',
    '/etc/hostname',
    '..\\secret.png',
    '%2e%2e/secret.png',
    '..%2fsecret.png',
    './../secret.png',
    'constructor',
  ].map(picture),
];
