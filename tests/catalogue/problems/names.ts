import { article, first } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const second = 'en/2015/09/15/second.md';

const name = (
  wrong: string,
  changes: Parameters<typeof article>[0],
  rule: Parameters<typeof error>[0],
  values: Readonly<Record<string, string>>,
  column: number,
): Broken => ({
  wrong,
  files: { [first]: article(changes) },
  problem: error(rule, first, values, 6, column),
});

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
    problem: error(
      'misspelt-subject',
      first,
      { kind: 'topics', id: 'election', nearest: 'elections' },
      6,
      21,
    ),
  },
  {
    wrong: 'a place of filing is like no other',
    files: { [first]: article({ dateline: 'tripoli' }) },
    problem: error(
      'unknown-subject',
      first,
      { kind: 'places', id: 'tripoli', command: 'npm run new -- --place "…" --id tripoli' },
      6,
      11,
    ),
  },
  {
    wrong: 'a writer is unknown',
    files: { [first]: article({ byline: 'writre' }) },
    problem: error('misspelt-subject', first, { kind: 'people', id: 'writre', nearest: 'writer' }, 6, 9),
  },
  name(
    'a place is given as a topic',
    { topics: '[beirut]' },
    'other-kind',
    { key: 'topics', other: 'places', meant: 'beirut' },
    10,
  ),
  name('a topic is given as a person', { people: '[elections]' }, 'other-kind', { other: 'topics' }, 10),
  name(
    'a story is given as a topic',
    { topics: '[vote]' },
    'other-kind',
    { other: 'story', meant: 'vote' },
    10,
  ),
  name(
    'the name of a place is given as a topic',
    { topics: '[بيروت]' },
    'other-kind',
    { other: 'places', meant: 'beirut' },
    10,
  ),
  name('an agency is given as a person', { byline: 'afp' }, 'agency-as-person', { id: 'afp' }, 9),
  name(
    'a subject is given by its name',
    { topics: '[انتخابات]' },
    'name-for-id',
    { name: 'انتخابات', id: 'elections' },
    10,
  ),
  name(
    'a subject is given by its name in capitals',
    { topics: '[Elections]' },
    'name-for-id',
    { id: 'elections' },
    10,
  ),
  name(
    'a writer is given by a name of two words',
    { byline: 'A writer' },
    'name-for-id',
    { key: 'byline', id: 'writer' },
    9,
  ),
  name('a story is given by its name', { story: 'The vote' }, 'name-for-id', { key: 'story', id: 'vote' }, 8),
  name(
    'a subject is given by a name that nothing has',
    { topics: '[الحرب السورية]' },
    'name-without-id',
    { name: 'الحرب السورية', id: 'الحرب-السورية', command: 'npm run new -- --topic "الحرب السورية"' },
    10,
  ),
  name(
    'an id shows a name that nothing has',
    { people: '[جون-كيري]' },
    'unknown-subject',
    { id: 'جون-كيري', command: 'npm run new -- --person "جون كيري"' },
    10,
  ),
  name(
    'a story is unknown',
    { story: 'intervention' },
    'unknown-story',
    { id: 'intervention', command: 'npm run new -- --story "…" --id intervention' },
    8,
  ),
  name('an agency is given by its name', { byline: '{ agency: Afp }' }, 'name-for-id', { id: 'afp' }, 9),
  {
    wrong: 'a section is given by its name',
    files: { [first]: article({ section: 'العالم' }) },
    problem: error('name-for-id', first, { key: 'section', name: 'العالم', id: 'world' }, 5, 10),
  },
  {
    wrong: 'an agency is unknown',
    files: { [first]: article({ byline: '[writer, { agency: reuters }]' }) },
    problem: error('unknown-agency', first, { id: 'reuters', known: 'afp' }, 6, 18),
  },
  {
    wrong: 'a story is misspelt',
    files: { [first]: article({ story: 'votes' }) },
    problem: error('misspelt-story', first, { id: 'votes', nearest: 'vote' }, 6, 8),
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
    files: { 'pages/en/archive.md': '---\ntitle: The archive\n---\nA text.\n' },
    problem: error('shared-address', 'pages/en/archive.md', { address: '/en/archive/', other: 'Sijill' }),
  },
  {
    wrong: 'a standing page has no text',
    files: { 'pages/en/about.md': '---\ntitle: About\n---\n' },
    problem: warning('empty-page', 'pages/en/about.md', {}, 4),
  },
  {
    wrong: 'an article is of a year of the Hijra',
    files: { [first]: article({ published: '1436-12-01' }) },
    problem: error(
      'hijri-for-gregorian',
      first,
      { value: '1436-12-01', suggestion: '2015-09-15', path: first },
      4,
      12,
    ),
  },
];
