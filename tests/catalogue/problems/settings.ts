import { article, first, siteYaml } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const colours = (light: string) => siteYaml({ tokens: `{ light: { ${light} } }` });
const edition = (more: string) => ({ 'editions/ar.yaml': `language: ar\nname: العربية\n${more}` });

/** Settings, authority files and stories. Keys that are added to `site.yaml` stand on line 8. */
export const settings: Broken[] = [
  {
    wrong: 'the navigation names a page that is not there',
    files: { 'site.yaml': siteYaml({ navigation: '[home, about, sections/world]' }) },
    problem: error(
      'unknown-place-in-navigation',
      'site.yaml',
      { id: 'about', known: 'home, archive, stories, topics, places, people, search' },
      8,
      20,
    ),
  },
  {
    wrong: 'the navigation names an unknown section',
    files: { 'site.yaml': siteYaml({ navigation: '[home, sections/sport]' }) },
    problem: error('unknown-place-in-navigation', 'site.yaml', { id: 'sections/sport' }, 8, 20),
  },
  {
    wrong: 'the host is not one that is known',
    files: { 'site.yaml': siteYaml({ host: 'geocities' }) },
    problem: error('wrong-value', 'site.yaml', { key: 'host', expected: 'host' }, 8, 7),
  },
  {
    wrong: 'a file is larger than the host takes',
    files: {
      'site.yaml': siteYaml({ host: 'cloudflare-pages' }),
      'media/film.mp4': new Uint8Array(25 * 1024 * 1024 + 1),
      'media/as-large-as-may-be.mp4': new Uint8Array(25 * 1024 * 1024),
      'media/shown-nowhere.mp4': new Uint8Array(26 * 1024 * 1024),
      [first]: article({}, '[A](/media/film.mp4) [b](/media/as-large-as-may-be.mp4)\n'),
    },
    problem: error('large-for-host', 'media/film.mp4', { host: 'cloudflare-pages', limit: '26.2' }),
  },
  {
    wrong: 'the lead is not there',
    files: edition('lead: ar/2015/09/15/frist\n'),
    problem: error(
      'unknown-article',
      'editions/ar.yaml',
      { key: 'lead', target: 'ar/2015/09/15/frist', nearest: 'ar/2015/09/15/first' },
      3,
      7,
    ),
  },
  {
    wrong: 'the lead belongs to another edition',
    files: { 'editions/en.yaml': 'language: en\nname: English\nlead: ar/2015/09/15/first\n' },
    problem: error(
      'unknown-article',
      'editions/en.yaml',
      { key: 'lead', target: 'ar/2015/09/15/first' },
      3,
      7,
    ),
  },
  {
    wrong: 'the lead is under embargo',
    files: { [first]: article({ embargo: '2030' }), ...edition('lead: ar/2015/09/15/first\n') },
    problem: warning(
      'unpublished-article',
      'editions/ar.yaml',
      { key: 'lead', target: 'ar/2015/09/15/first' },
      3,
      7,
    ),
  },
  {
    wrong: 'a colour ends its declaration',
    files: { 'site.yaml': colours('accent: "red;} body { display: none"') },
    problem: error(
      'wrong-value',
      'site.yaml',
      { key: 'tokens: { light: { accent } }', expected: 'tokens' },
      8,
      28,
    ),
  },
  {
    wrong: 'a colour fetches something',
    files: { 'site.yaml': colours('paper: "url(https://other.example/a.png)"') },
    problem: error(
      'wrong-value',
      'site.yaml',
      { key: 'tokens: { light: { paper } }', expected: 'tokens' },
      8,
      27,
    ),
  },
  {
    wrong: 'a colour closes the element of its styles',
    files: { 'site.yaml': colours('ink: "rgb(</style><script>)"') },
    problem: error(
      'wrong-value',
      'site.yaml',
      { key: 'tokens: { light: { ink } }', expected: 'tokens' },
      8,
      25,
    ),
  },
  {
    wrong: 'a token is unknown',
    files: { 'site.yaml': colours('"ink:red;--paper": red') },
    problem: error('unknown-key', 'site.yaml', { key: 'ink:red;--paper' }, 8, 20),
  },
  {
    wrong: 'a token is misspelt',
    files: { 'site.yaml': colours('acent: red') },
    problem: error('misspelt-key', 'site.yaml', { key: 'acent', nearest: 'accent' }, 8, 20),
  },
  {
    wrong: 'the origin has a path',
    files: { 'site.yaml': siteYaml({ origin: 'https://archive.example.org/old' }) },
    problem: error('wrong-value', 'site.yaml', { key: 'origin', expected: 'origin' }, 3, 9),
  },
  {
    wrong: 'the base path does not end in a slash',
    files: { 'site.yaml': siteYaml({ basePath: '/repo' }) },
    problem: error(
      'wrong-value',
      'site.yaml',
      { key: 'basePath', value: '/repo', expected: 'basePath' },
      8,
      11,
    ),
  },
  {
    wrong: 'the time zone is on no map',
    files: { 'site.yaml': siteYaml({ timeZone: 'Asia/Atlantis' }) },
    problem: error('wrong-value', 'site.yaml', { key: 'timeZone', expected: 'timeZone' }, 4, 11),
  },
  {
    wrong: 'a name is given in no language',
    files: { 'stories/vote.yaml': 'name: {}\n' },
    problem: error('wrong-value', 'stories/vote.yaml', { key: 'name', expected: 'localised' }, 1, 7),
  },
  {
    wrong: 'the name of a section cannot stand in an address',
    files: { 'site.yaml': siteYaml({ sections: '{ world: World, The Arts: Arts }' }) },
    problem: error('wrong-value', 'site.yaml', { key: 'sections: { The Arts }' }, 6, 37),
  },
  {
    wrong: 'a month has a name that nobody gives it',
    files: edition('months: [levantine]\n'),
    problem: error('wrong-value', 'editions/ar.yaml', { key: 'months', expected: 'months' }, 3, 10),
  },
  {
    wrong: 'a phrase that is never counted has plural forms',
    files: edition('phrases:\n  archive: { other: الأرشيف }\n'),
    problem: error(
      'wrong-value',
      'editions/ar.yaml',
      { key: 'phrases: { archive }', expected: 'text' },
      4,
      12,
    ),
  },
  {
    wrong: 'a counted phrase lacks the form for other counts',
    files: edition('phrases:\n  articles: { one: مقال }\n'),
    problem: error('missing-key', 'editions/ar.yaml', { key: 'phrases: { articles: { other } }' }, 4, 13),
  },
  {
    wrong: 'a phrase is misspelt',
    files: edition('phrases:\n  archve: الأرشيف\n'),
    problem: error('misspelt-key', 'editions/ar.yaml', { key: 'archve', nearest: 'archive' }, 4, 3),
  },
  {
    wrong: 'Wikidata has no such identifiers',
    files: { 'subjects/places/beirut.yaml': 'name: Beirut\nwikidata: 3820\n' },
    problem: error('wrong-value', 'subjects/places/beirut.yaml', { key: 'wikidata', value: '3820' }, 2, 11),
  },
  {
    wrong: 'a standing page has no title',
    files: { 'pages/en/about.md': '---\ndescription: About us\n---\n' },
    problem: error('missing-key', 'pages/en/about.md', { key: 'title', expected: 'text' }, 2),
  },
];
