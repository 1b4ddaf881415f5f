import type { Problem } from '../../../src/catalogue/problems/problem.ts';
import { article, first, png } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const text = (wrong: string, body: string, problem: Problem): Broken => ({
  wrong,
  files: { [first]: article({}, body) },
  problem,
});

/** Texts that almost are Markdown; the smallest site's text begins on line 8. */
export const almostMarkdown: Broken[] = [
  text(
    'the quotation marks of a block are not closed',
    'A text.\n\n:::quote{by="A minister}\nWords.\n:::\n',
    error('almost-block', first, { suggestion: ':::quote{by="A minister"}' }, 10),
  ),
  text(
    'a block with its text below has two colons',
    '::quote{by="A minister"}\nWords.\n:::\n',
    error('empty-block', first, { name: 'quote', suggestion: ':::quote{by="A minister"}' }, 8),
  ),
  text('a fence closes no block', 'A text.\n\n:::\n', error('stray-fence', first, { written: ':::' }, 10)),
  text(
    'a heading has no space after its signs',
    'A text.\n\n##عنوان\n',
    warning('heading-without-space', first, { suggestion: '## عنوان' }, 10),
  ),
  text(
    'a text has a character by a number that no page can hold',
    'A text.\n\nA number: &#11;\n',
    warning('lost-character', first, { written: '&#11;' }, 10, 11),
  ),
  text('a heading has no words', 'A text.\n\n##\n\nMore.\n', warning('empty-heading', first, {}, 10)),
  text(
    'text stands right below a table',
    '| a | b |\n|---|---|\n| 1 | 2 |\nنص تحته\n',
    warning('text-in-table', first, { written: 'نص تحته' }, 11),
  ),
  text(
    'a multiplication is emphasis',
    'نص ٣*٤*٥ هنا\n',
    warning('number-emphasis', first, { written: '٣*٤*٥', suggestion: '٣×٤×٥' }, 8, 4),
  ),
  text(
    'a tag of style does not end',
    'نص <b>غامق\n\nنص\n',
    warning('open-tag', first, { end: '</b>' }, 8, 4),
  ),
  text(
    'items are counted by letters',
    'أ- بند\nب- بند\n',
    warning('almost-list', first, { suggestion: '- أ- بند' }, 8),
  ),
  text(
    'a picture in HTML names no file',
    'نص <img alt=""> نص\n',
    warning('empty-link', first, { written: '<img>' }, 8, 4),
  ),
  text('a picture names no file', '![وصف]()\n', warning('empty-link', first, { written: '![وصف]()' }, 8)),
  text(
    'a level of headings is left out',
    '## One\n\nA text.\n\n#### Two\n',
    warning('heading-level', first, { level: '4', before: '2', deepest: '3' }, 12),
  ),
  text(
    'a rule stands right under a paragraph',
    'This is a whole sentence.\n---\n\nAnd another.\n',
    warning('heading-by-line', first, { line: '---' }, 8),
  ),
  text(
    'front matter stands in the text',
    'A text.\n\n---\ntitle: A headline\n---\n',
    warning('front-matter-in-text', first, { written: 'title: A headline' }, 11),
  ),
  text(
    'a space parts the words of a link from its address',
    'See [the report] (https://example.org/report).\n',
    warning('almost-link', first, { suggestion: '[the report](https://example.org/report)' }, 8, 5),
  ),
  text(
    'the name of a picture has a space',
    '![A quay](my photo.jpg)\n',
    error('almost-picture', first, { suggestion: '![A quay](<my photo.jpg>)' }, 8),
  ),
  text(
    'the scheme of a link is misspelt',
    'See [the report](htp://example.org).\n',
    warning('almost-address', first, { suggestion: 'http://example.org' }, 8, 5),
  ),
  text(
    'a link has no address',
    'See [the report]().\n',
    warning('empty-link', first, { written: '[the report]()' }, 8, 5),
  ),
  text(
    'a link has no words',
    'See [](https://example.org/).\n',
    warning('wordless-link', first, { target: 'https://example.org/' }, 8, 5),
  ),
  text(
    'a link asks for an address that is not there',
    'See [the report][one].\n',
    warning('unknown-reference', first, { name: 'one' }, 8, 5),
  ),
  text(
    'a word is taken for an address that no link asks for',
    'A text.\n\n[Question]: Yes.\n',
    error('unused-reference', first, { name: 'Question' }, 10),
  ),
  text('a call leads to no note', 'A text[^1].\n', warning('unknown-note', first, { name: '1' }, 8, 7)),
  text(
    'nothing leads to a note',
    'A text.\n\n[^1]: A note.\n',
    error('unused-note', first, { name: '1' }, 10),
  ),
  text(
    'two notes have one name',
    'A text[^1].\n\n[^1]: A note.\n\n[^1]: Another.\n',
    error('repeated-note', first, { name: '1' }, 12),
  ),
  text(
    'lines begin with bullets that are none of Markdown’s',
    '• A\n• B\n',
    warning('almost-list', first, { written: '• A', suggestion: '- A' }, 8, 1),
  ),
  text(
    'the line under the head of a table does not fit',
    '| A | B |\n|---|\n| 1 | 2 |\n',
    warning('almost-table', first, { suggestion: '| --- | --- |' }, 8),
  ),
  text(
    'a row has more cells than its table',
    '| A | B |\n|---|---|\n| 1 | 2 | 3 |\n',
    error('lost-cell', first, { written: '3', cells: '3', columns: '2' }, 10, 9),
  ),
  text(
    'a text has a command for another program',
    'A text.\n\n{{< youtube abc >}}\n',
    warning('foreign-code', first, { written: '{{< youtube abc >}}' }, 10),
  ),
  text(
    'a sign of emphasis has no partner',
    'A text. **News: more.\n',
    warning('stray-sign', first, { sign: '**' }, 8, 9),
  ),
  text(
    'an entity is encoded twice',
    'A text &amp;nbsp;and more.\n',
    warning('stray-entity', first, { written: '&nbsp;' }, 8, 8),
  ),
  text(
    'a tag is encoded',
    'A text &lt;b&gt;and&lt;/b&gt; more.\n',
    warning('stray-tag', first, { written: '<b>' }, 8, 8),
  ),
  text(
    'Markdown stands between tags',
    '<div>\n**Words**\n</div>\n',
    warning('markdown-in-html', first, { written: '**Words**' }, 9),
  ),
  text(
    'HTML stands four spaces in',
    'A text.\n\n    <p>Words</p>\n',
    warning('html-as-code', first, { written: '<p>Words</p>' }, 10),
  ),
  text(
    'a fence of code is not closed',
    'A text.\n\n```\ncode\n\nAnd text.\n',
    error('open-code', first, { fence: '```' }, 10),
  ),
  text(
    'a comment does not end',
    'A text.\n\n<!-- a remark\n\nAnd text.\n',
    error('open-html', first, { end: '-->' }, 10),
  ),
  text(
    'two changes meet in a text',
    'A text.\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> branch\n',
    error('merge-conflict', first, {}, 10),
  ),
  ...[
    ['**A headline**', '**A headline**'],
    ['A *headline* of two', '*headline*'],
    ['A headline &amp; more', '&amp;'],
    ['A <b>headline</b>', '<b>'],
    ['See [this](https://example.org/)', '[this](https://example.org/)'],
  ].map(([headline = '', markup = '']) => ({
    wrong: `markup stands in a headline: ${headline}`,
    files: { [first]: article({ headline: `'${headline}'` }) },
    problem: warning('markup-in-text', first, { key: 'headline', markup }, 2, 11),
  })),
  {
    wrong: 'markup stands in a caption',
    files: {
      [first]: article({ image: "{ file: a.png, alt: A text, caption: 'A **caption**' }" }),
      'media/a.png': png,
    },
    problem: warning('markup-in-text', first, { markup: '**caption**' }, 6, 45),
  },
  {
    wrong: 'markup stands in the title of a standing page',
    files: { 'pages/ar/about.md': "---\ntitle: 'About &quot;us&quot;'\ndescription: B\n---\n\nA text.\n" },
    problem: warning('markup-in-text', 'pages/ar/about.md', { key: 'title', markup: '&quot;' }, 2, 8),
  },
  {
    wrong: 'two changes meet in front matter',
    files: { [first]: article({ kicker: 'A\n<<<<<<< HEAD\nstory: vote\n=======\n>>>>>>> branch' }) },
    problem: error('merge-conflict', first, {}, 7),
  },
  {
    wrong: 'two changes meet in an authority file',
    files: {
      'stories/vote.yaml': '<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> branch\n',
    },
    problem: error('merge-conflict', 'stories/vote.yaml'),
  },
];
