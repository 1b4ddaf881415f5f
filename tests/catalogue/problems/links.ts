import { article } from '../../site.ts';
import { type Broken, warning } from './broken.ts';

const second = 'ar/2015/09/16/second.md';
const text = (body: string, changes = {}) => article({ published: '2015-09-16', ...changes }, body);

/** Links of texts; a text begins on line 8. */
export const links: Broken[] = [
  ...[
    ['an article', '/ar/2015/09/17/second/', '/ar/2015/09/16/second/'],
    ['an article, without the slash at its end', '/ar/2015/09/17/none', '—'],
    ['a file', '../17/none.md', '—'],
    [
      'an article, by its whole address',
      'https://archive.example.org/en/2015/09/15/first/',
      '/ar/2015/09/15/first/',
    ],
    ['a day', '/ar/2015/09/14/', '—'],
    ['a month', '/ar/2015/08/', '—'],
    ['a year', '/en/2015/', '—'],
    ['a section', '/ar/sections/sport/', '—'],
    ['a subject', '/ar/topics/none/', '—'],
    ['a subject of which nothing is written', '/ar/topics/elections/', '—'],
    ['a story', '/ar/stories/none/', '—'],
    ['a standing page', '/ar/contact/', '—'],
    ['an old address', '/2015/09/second.html', '/ar/2015/09/16/second/'],
    ['a short address', '/s/aaaaaaaaaa/', '—'],
    ['a feed', '/fr/feed.xml', '—'],
    ['a page beside the text’s own', '../none/', '—'],
  ].map(([what = '', href = '', nearest = '']) => ({
    wrong: `a link leads to ${what} that is not there`,
    files: { [second]: text(`A text.\n\nAnd [a link](${href}) twice: [again](${href}).\n`) },
    problem: warning('dead-link', second, { nearest }, 10, 5),
  })),
  {
    wrong: 'a link by reference leads to nothing',
    files: { [second]: text('A [link][there].\n\n[there]: /ar/none/\n') },
    problem: warning('dead-link', second, { target: '/ar/none/' }, 8, 3),
  },
  {
    wrong: 'a link in raw HTML leads to nothing',
    files: { [second]: text('A text.\n\n<p>And <a href="/ar/none/">a link</a></p>\n') },
    problem: warning('dead-link', second, { target: '/ar/none/' }, 10, 8),
  },
  {
    wrong: 'a standing page links to nothing',
    files: {
      'pages/ar/about.md': '---\ntitle: A\ndescription: B\n---\n\n[A link](../../ar/2015/09/15/none.md)\n',
    },
    problem: warning('dead-link', 'pages/ar/about.md', { target: '/ar/2015/09/15/none/' }, 6),
  },
  {
    wrong: 'a link leads to a draft',
    files: {
      [second]: text('A [link](../15/third.md).\n'),
      'ar/2015/09/15/third.md': article({ draft: 'true' }),
    },
    problem: warning('link-to-unpublished', second, { target: '/ar/2015/09/15/third/' }, 8, 3),
  },
  {
    wrong: 'a link leads to the old address of what is under embargo',
    files: {
      [second]: text('A [link](/old.html).\n'),
      'ar/2015/09/15/third.md': article({ embargo: '2030-01-01', aliases: '[/old.html]' }),
    },
    problem: warning('link-to-unpublished', second, { target: '/old.html' }, 8, 3),
  },
  {
    wrong: 'a link leads to a part that its text does not have',
    files: { [second]: text('A [link](#none).\n') },
    problem: warning('dead-part', second, { target: '#none' }, 8, 3),
  },
  {
    wrong: 'a link leads to a part that another text does not have',
    files: { [second]: text('A [link](../15/first.md#none).\n') },
    problem: warning('dead-part', second, { target: '/ar/2015/09/15/first/#part-none', nearest: '—' }, 8, 3),
  },
  ...[
    ['[a](http://[)', 'http://['],
    ['[a](<http://example org/>)', 'http://example org/'],
    ['<a href="http://">a</a>', 'http://'],
  ].map(([link = '', shown = '']) => ({
    wrong: `a link is no address: ${link}`,
    files: { [second]: text(`A ${link}.\n`) },
    problem: warning('unreadable-link', second, { link: shown }, 8, 3),
  })),
  ...[
    ['[a](javascript:void(0))', 'javascript'],
    ['[a](vbscript:x)', 'vbscript'],
    ['[a](data:text/html,x)', 'data'],
    ['[a](gopher://example.org/)', 'gopher'],
    ['<a href="java&#10;script:x">a</a>', 'javascript'],
    ['[a](file:///C:/a.doc)', 'file'],
  ].map(([link = '', scheme = '']) => ({
    wrong: `a link has another scheme: ${link}`,
    files: { [second]: text(`A ${link}.\n`) },
    problem: warning('link-scheme', second, { scheme }, 8, 3),
  })),
];
