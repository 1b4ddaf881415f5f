import { article, first } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const latin1 = Buffer.from(article({ headline: 'Café' }), 'latin1');

const misnamed = (wrong: string, file: string, meant: string): Broken => ({
  wrong,
  files: { [file]: '' },
  problem: error('misnamed-file', file, { name: file.slice(file.lastIndexOf('/') + 1), meant }),
});

const stray = (wrong: string, path: string, suggestion: string): Broken => ({
  wrong,
  files: { [path]: article() },
  problem: error('bad-path', path, { path, suggestion }),
});

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
        '# editions/2nd.yaml\nname: A\ntagline: B\norigin: https://a.example\neditions: [ar, en, 2nd]\nsections: { world: C }\n',
    },
    problem: error('missing-file', 'editions/2nd.yaml', { path: 'editions/2nd.yaml' }),
  },
  {
    wrong: 'a file is not in UTF-8',
    files: { [first]: latin1 },
    problem: error('other-encoding', first, { encoding: 'Windows-1256' }),
  },
  {
    wrong: 'an article has no date in its path',
    files: { 'ar/second.md': article() },
    problem: error('bad-path', 'ar/second.md', {
      path: 'ar/second.md',
      suggestion: 'ar/2015/09/15/second.md',
    }),
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
    wrong: 'an article has a file and a folder',
    files: { 'ar/2015/09/15/first/index.md': article() },
    problem: error('shared-address', 'ar/2015/09/15/first/index.md', {
      address: '/ar/2015/09/15/first/',
      other: first,
    }),
  },
  {
    wrong: 'a picture lies among the articles and none names it',
    files: { 'ar/2015/09/15/a.jpg': '' },
    problem: warning('stray-file', 'ar/2015/09/15/a.jpg'),
  },
  misnamed('an authority file has another ending', 'subjects/people/editor.yml', 'editor.yaml'),
  misnamed('an authority file is a text', 'stories/war.yaml.txt', 'war.yaml'),
  misnamed('an authority file ends in capitals', 'subjects/places/hama.YAML', 'hama.yaml'),
  misnamed('a list has another ending', 'subjects/places.yml', 'places.yaml'),
  misnamed('an edition has another ending', 'editions/en.yml', 'en.yaml'),
  misnamed('an article ends in capitals', 'ar/2015/09/15/second.MD', 'second.md'),
  misnamed('an article is a text', 'ar/2015/09/15/second.md.txt', 'second.md'),
  {
    wrong: 'an article is a document',
    files: { 'en/2015/09/15/second.docx': article() },
    problem: error('word-processor-file', 'en/2015/09/15/second.docx', {
      name: 'second.docx',
      meant: 'second.md',
    }),
  },
  misnamed('a standing page has another ending', 'pages/en/about.markdown', 'about.md'),
  {
    wrong: 'an article names a subject whose file has another ending',
    files: { 'subjects/places/hama.yml': 'name: A\n', [first]: article({ places: '[hama]' }) },
    problem: error('misnamed-file', 'subjects/places/hama.yml', { name: 'hama.yml', meant: 'hama.yaml' }),
  },
  ...(
    [
      ['in capitals', 'x.MD'],
      ['long', 'x.markdown'],
      ['rare', 'x.mkdn'],
      ['of a text', 'x.text'],
      ['twice, the second hidden by a system', 'x.md.txt'],
      ['of a page, behind that of a text', 'x.md.html'],
      ['with a mark behind it that nobody sees', 'x.md\u200f'],
    ] as const
  ).flatMap(([wrong, name]) => [
    misnamed(`an article has an ending ${wrong}`, `ar/2015/09/15/${name}`, 'x.md'),
    misnamed(`a standing page has an ending ${wrong}`, `pages/ar/${name}`, 'x.md'),
  ]),
  misnamed('an article of its own folder has a name in capitals', 'ar/2015/09/15/x/INDEX.md', 'index.md'),
  misnamed('a list of subjects has a name in capitals', 'subjects/Topics.yaml', 'topics.yaml'),
  misnamed('the list of stories has a name in capitals', 'STORIES.YAML', 'stories.yaml'),
  misnamed('an edition has a name in capitals', 'editions/AR.yaml', 'ar.yaml'),
  {
    wrong: 'an article has its ending twice',
    files: { 'ar/2015/09/15/x.md.md': article() },
    problem: error('bad-slug', 'ar/2015/09/15/x.md.md', { slug: 'x.md', suggestion: 'x' }),
  },
  {
    wrong: 'site.yaml has another ending',
    files: { 'site.yaml': null, 'site.yml': 'name: A\n' },
    problem: error('misnamed-file', 'site.yml', { name: 'site.yml', meant: 'site.yaml' }),
  },
  {
    wrong: 'an authority file lies in a folder of no kind, and an article names it',
    files: { 'subjects/person/editor.yaml': 'name: An editor\n', [first]: article({ byline: 'editor' }) },
    problem: error('misnamed-folder', 'subjects/person/', {
      name: 'subjects/person/',
      meant: 'subjects/people/',
    }),
  },
  {
    wrong: 'a room is misspelt',
    files: { 'storys/war.yaml': 'name: War\n', 'storys/peace.yaml': 'name: Peace\n' },
    problem: error('misnamed-folder', 'storys/', { name: 'storys/', meant: 'stories/' }),
  },
  {
    wrong: 'subjects lie outside of their room',
    files: { 'topics/war.yaml': 'name: War\n' },
    problem: error('misnamed-folder', 'topics/', { name: 'topics/', meant: 'subjects/topics/' }),
  },
  {
    wrong: 'the folder of an edition is in capitals',
    files: { 'AR/2015/09/15/second.md': article() },
    problem: error('misnamed-folder', 'AR/', { name: 'AR/', meant: 'ar/' }),
  },
  {
    wrong: 'settings belong to no edition',
    files: { 'editions/fr.yaml': 'language: fr\nname: Français\n' },
    problem: warning('unknown-edition', 'editions/fr.yaml', { id: 'fr' }),
  },
  {
    wrong: 'an edition is taken out of the site',
    files: {
      'fr/2015/09/15/second.md': article(),
      'editions/fr.yaml': 'language: fr\nname: Français\n',
      'pages/fr/about.md': '---\ntitle: A\n---\n\nA text.\n',
      'pages/fr/help.md': '---\ntitle: A\n---\n\nA text.\n',
    },
    problem: error('unknown-edition', 'fr/', { id: 'fr', known: 'ar, en' }),
  },
  {
    wrong: 'a standing page belongs to no edition',
    files: { 'pages/about.md': '---\ntitle: About\n---\n' },
    problem: error('bad-page-path', 'pages/about.md', { path: 'pages/about.md' }),
  },
  stray('an article lies beside site.yaml', 'second.md', 'ar/2015/09/15/second.md'),
  stray('a month has one digit', 'ar/2015/9/15/second.md', 'ar/2015/09/15/second.md'),
  stray('the date is a part of the name', 'ar/_posts/2015-09-15-second.md', 'ar/2015/09/15/second.md'),
  stray('the date is one folder', 'ar/2015-09-15/second.md', 'ar/2015/09/15/second.md'),
  stray('the day comes first', 'ar/15/9/2015/second.md', 'ar/2015/09/15/second.md'),
  {
    wrong: 'settings lie where nothing reads them',
    files: { 'settings.yaml': 'name: A\n' },
    problem: warning('stray-file', 'settings.yaml'),
  },
  {
    wrong: 'a drawing lies among the standing pages',
    files: { 'pages/en/a.svg': '' },
    problem: warning('stray-file', 'pages/en/a.svg'),
  },
];
