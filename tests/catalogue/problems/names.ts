import { article, first } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const second = 'en/2015/09/15/second.md';

/** Names that lead nowhere, and addresses that two want. */
export const names: Broken[] = [
  {
    wrong: 'the path names another day',
    files: { [first]: article({ published: '2015-09-15T23:30Z' }) },
    problem: error(
      'path-disagrees',
      first,
      {
        published: '2015-09-15T23:30Z',
        day: '2015-09-16',
        timeZone: 'Asia/Beirut',
        path: '2015-09-15',
        suggestion: 'ar/2015/09/16/first.md',
      },
      4,
      12,
    ),
  },
  {
    wrong: 'a section is unknown',
    files: { [first]: article({ section: 'sport' }) },
    problem: error('unknown-section', first, { id: 'sport', known: 'world' }, 5, 10),
  },
  {
    wrong: 'a topic is misspelt',
    files: { [first]: article({ topics: '[elections, election]' }) },
    problem: error('unknown-subject', first, { kind: 'topics', id: 'election', nearest: 'elections' }, 6, 21),
  },
  {
    wrong: 'a place of filing is like no other',
    files: { [first]: article({ dateline: 'tripoli' }) },
    problem: error('unknown-subject', first, { kind: 'places', id: 'tripoli', nearest: '—' }, 6, 11),
  },
  {
    wrong: 'a writer is unknown',
    files: { [first]: article({ byline: 'writre' }) },
    problem: error('unknown-subject', first, { kind: 'people', id: 'writre', nearest: 'writer' }, 6, 9),
  },
  {
    wrong: 'an agency is unknown',
    files: { [first]: article({ byline: '[writer, { agency: reuters }]' }) },
    problem: error('unknown-agency', first, { id: 'reuters', known: 'afp' }, 6, 18),
  },
  {
    wrong: 'a story is misspelt',
    files: { [first]: article({ story: 'votes' }) },
    problem: error('unknown-story', first, { id: 'votes', nearest: 'vote' }, 6, 8),
  },
  {
    wrong: 'a folder belongs to no edition',
    files: { 'fa/2015/09/15/second.md': article() },
    problem: error('unknown-edition', 'fa/', { id: 'fa', known: 'ar, en' }),
  },
  {
    wrong: 'a standing page is in a language that the site does not have',
    files: { 'pages/fa/about.md': '---\ntitle: About\n---\n' },
    problem: error('unknown-edition', 'pages/fa/about.md', { id: 'fa', known: 'ar, en' }),
  },
  {
    wrong: 'a translation names no article',
    files: { [second]: article({ translationOf: 'ar/2015/09/15/frist' }) },
    problem: error(
      'unknown-article',
      second,
      { key: 'translationOf', target: 'ar/2015/09/15/frist', nearest: 'ar/2015/09/15/first' },
      6,
      16,
    ),
  },
  {
    wrong: 'a translation names a draft',
    files: {
      [first]: article({ draft: 'true' }),
      [second]: article({ translationOf: 'ar/2015/09/15/first' }),
    },
    problem: warning(
      'unpublished-article',
      second,
      { key: 'translationOf', target: 'ar/2015/09/15/first' },
      6,
      16,
    ),
  },
  {
    wrong: 'a translation names an article in its own language',
    files: { 'ar/2015/09/15/second.md': article({ translationOf: 'ar/2015/09/15/first' }) },
    problem: error(
      'translation-in-edition',
      'ar/2015/09/15/second.md',
      { target: 'ar/2015/09/15/first' },
      6,
      16,
    ),
  },
  {
    wrong: 'an alias is the address of another article',
    files: { [second]: article({ aliases: '[/old/, /AR/2015/09/15/first/index.html]' }) },
    problem: error(
      'shared-address',
      second,
      { address: '/AR/2015/09/15/first/index.html', other: first },
      6,
      18,
    ),
  },
  {
    wrong: 'two articles have the same old address, once percent-encoded',
    files: {
      [first]: article({ aliases: '[/خبر.php]' }),
      [second]: article({ aliases: '[/%D8%AE%D8%A8%D8%B1.php/]' }),
    },
    problem: error('shared-address', second, { address: '/خبر.php/', other: first }, 6, 11),
  },
  {
    wrong: 'a file would have the name of a folder',
    files: { [first]: article({ aliases: '[/old.html, /old.html/]' }) },
    problem: error('shared-address', first, { address: '/old.html/', other: first }, 6, 22),
  },
  {
    wrong: 'an alias is a page of the program',
    files: { [first]: article({ aliases: '[/ar/2015/09/]' }) },
    problem: error('shared-address', first, { address: '/ar/2015/09/', other: 'Sijill' }, 6, 11),
  },
  {
    wrong: 'a standing page has the name of a page of the program',
    files: { 'pages/en/archive.md': '---\ntitle: The archive\n---\n' },
    problem: error('shared-address', 'pages/en/archive.md', { address: '/en/archive/', other: 'Sijill' }),
  },
];
