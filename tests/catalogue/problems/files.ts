import { article, first } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const latin1 = Buffer.from(article({ headline: 'Café' }), 'latin1');

/** Files that are missing, unreadable, in the wrong place or badly named. */
export const files: Broken[] = [
  {
    wrong: 'there is no site.yaml',
    files: { 'site.yaml': null },
    problem: error('missing-file', 'site.yaml', { path: 'site.yaml' }),
  },
  {
    wrong: 'an edition that is no language tag has no file that names its language',
    files: {
      'site.yaml':
        '# editions/2nd.yaml\nname: A\ntagline: B\norigin: https://a.example\neditions: [ar, 2nd]\nsections: { world: C }\n',
    },
    problem: error('missing-file', 'editions/2nd.yaml', { path: 'editions/2nd.yaml' }),
  },
  {
    wrong: 'a file is not in UTF-8',
    files: { [first]: latin1 },
    problem: error('unreadable-file', first),
  },
  {
    wrong: 'an article has no date in its path',
    files: { 'ar/second.md': article() },
    problem: error('bad-path', 'ar/second.md', { path: 'ar/second.md' }),
  },
  {
    wrong: 'an article lies too deep',
    files: { 'ar/2015/09/15/more/second.md': article() },
    problem: error('bad-path', 'ar/2015/09/15/more/second.md'),
  },
  {
    wrong: 'a file name has spaces and capitals',
    files: { 'ar/2015/09/15/Second Day.md': article() },
    problem: error('bad-slug', 'ar/2015/09/15/Second Day.md', {
      slug: 'Second Day',
      suggestion: 'second-day',
    }),
  },
  {
    wrong: 'a file name has vowel marks and tatweel',
    files: { 'ar/2015/09/15/خَـبر.md': article() },
    problem: error('bad-slug', 'ar/2015/09/15/خَـبر.md', { suggestion: 'خبر' }),
  },
  {
    wrong: 'a file name has no letter where the day is not known, and could be one',
    files: { 'ar/2015/09/17.md': article({ published: '2015-09' }) },
    problem: error('bad-slug', 'ar/2015/09/17.md', { suggestion: 'article-17' }),
  },
  {
    wrong: 'a file name has a sign that nobody sees',
    files: { 'ar/2015/09/15/a\u200c.md': article() },
    problem: error('bad-slug', 'ar/2015/09/15/a\u200c.md', { suggestion: 'a' }),
  },
  {
    wrong: 'two subjects of a kind have names that differ by case alone',
    files: { 'subjects/topics/Elections.yaml': 'name: Polls\n' },
    problem: error('shared-name', 'subjects/topics/elections.yaml', {
      id: 'elections',
      other: 'subjects/topics/Elections.yaml',
    }),
  },
  {
    wrong: 'a subject has a file and a line in the list',
    files: { 'subjects/topics.yaml': 'syria: سوريا\nelections: انتخابات\n' },
    problem: error(
      'shared-name',
      'subjects/topics.yaml',
      { id: 'elections', other: 'subjects/topics/elections.yaml' },
      2,
    ),
  },
  {
    wrong: 'a story has a file and a line in the list',
    files: { 'stories.yaml': 'vote: A vote\n' },
    problem: error('shared-name', 'stories.yaml', { id: 'vote', other: 'stories/vote.yaml' }),
  },
  {
    wrong: 'an entry of a list has a misspelt key',
    files: { 'subjects/people.yaml': 'a: A\nkerry:\n  name: Kerry\n  spelings: [Kery]\n' },
    problem: error('misspelt-key', 'subjects/people.yaml', { key: 'spelings', nearest: 'spellings' }, 4, 3),
  },
  {
    wrong: 'an entry of a list has no name',
    files: { 'subjects/people.yaml': 'a: A\nkerry:\n' },
    problem: error('empty-key', 'subjects/people.yaml', { key: 'name' }, 2, 7),
  },
  {
    wrong: 'an entry of a list has a name that is none',
    files: { 'subjects/places.yaml': 'acre: { ar: [عكا], en: Acre }\n' },
    problem: error(
      'unquoted-text',
      'subjects/places.yaml',
      { key: 'name: { ar }', paste: 'acre: { ar: "[عكا]", en: Acre }' },
      1,
      13,
    ),
  },
  {
    wrong: 'an entry of a list has spaces in its id',
    files: { 'subjects/people.yaml': 'جون كيري: جون كيري\n' },
    problem: error('bad-name', 'subjects/people.yaml', { name: 'جون كيري', suggestion: 'جون-كيري' }),
  },
  {
    wrong: 'a list is none',
    files: { 'subjects/people.yaml': '- A\n' },
    problem: error('wrong-value', 'subjects/people.yaml'),
  },
  {
    wrong: 'a picture lies among the articles',
    files: { 'ar/2015/09/15/a.jpg': '' },
    problem: warning('stray-file', 'ar/2015/09/15/a.jpg'),
  },
  {
    wrong: 'an authority file has another ending',
    files: { 'subjects/people/editor.yml': 'name: An editor\n' },
    problem: warning('stray-file', 'subjects/people/editor.yml'),
  },
  {
    wrong: 'an authority file lies in a folder of no kind',
    files: { 'subjects/person/editor.yaml': 'name: An editor\n' },
    problem: warning('stray-file', 'subjects/person/editor.yaml'),
  },
  {
    wrong: 'settings belong to no edition',
    files: { 'editions/fr.yaml': 'language: fr\nname: Français\n' },
    problem: warning('stray-file', 'editions/fr.yaml'),
  },
  {
    wrong: 'a standing page belongs to no edition',
    files: { 'pages/about.md': '---\ntitle: About\n---\n' },
    problem: error('stray-file', 'pages/about.md'),
  },
];
