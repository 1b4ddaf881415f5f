import { article, first, siteYaml } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const fence = (wrong: string, source: string, line: string): Broken => ({
  wrong,
  files: { [first]: source },
  problem: error('bad-fence', first, { line }),
});

/** What one article's front matter can have wrong by itself. Keys that are added stand on line 6. */
export const frontMatter: Broken[] = [
  {
    wrong: 'there is no front matter',
    files: { [first]: 'A text.\n' },
    problem: error('no-front-matter', first),
  },
  fence('an empty line stands before the keys', `\n${article()}`, '⏎'),
  fence('a space stands before the first hyphens', ` ${article()}`, '---'),
  fence('a program has made one dash of three hyphens', article().replace('---', '—'), '—'),
  fence('there are four hyphens', article().replace('---', '----'), '----'),
  fence('the first line is a key', article().slice('---\n'.length), 'headline: A headline'),
  {
    wrong: 'the front matter is TOML',
    files: { [first]: '+++\ntitle = "A"\n+++\n\nA text.\n' },
    problem: error('foreign-front-matter', first, { format: 'TOML', sign: '+++' }),
  },
  {
    wrong: 'the front matter is JSON',
    files: { [first]: '{\n  "title": "A"\n}\n\nA text.\n' },
    problem: error('foreign-front-matter', first, { format: 'JSON', sign: '{' }),
  },
  {
    wrong: 'the text follows where the front matter should end',
    files: { [first]: article().replace(/---\n\n/, '\n') },
    problem: error('open-front-matter', first, {}, 7),
  },
  {
    wrong: 'the front matter does not end',
    files: { [first]: '---\nheadline: A headline\n' },
    problem: error('open-front-matter', first),
  },
  {
    wrong: 'a key stands twice',
    files: { [first]: article({ kicker: 'One\nkicker: Two' }) },
    problem: error('repeated-key', first, { key: 'kicker' }, 7, 1),
  },
  {
    wrong: 'a few lines of aliases would grow without end',
    files: { [first]: article({ allow: '\n  - &a [b, b]\n  - &b [*a, *a]\n  - [*b, *b]' }) },
    problem: error('special-yaml', first, {}, 7, 8),
  },
  {
    wrong: 'an anchor stands alone',
    files: { [first]: article({ kicker: '&a Vote' }) },
    problem: error('special-yaml', first, {}, 6, 12),
  },
  {
    wrong: 'a key is unknown',
    files: { [first]: article({ 'categories-of-the-article': '[a]' }) },
    problem: error(
      'unknown-key',
      first,
      {
        key: 'categories-of-the-article',
        known:
          'headline, standfirst, kicker, published, updated, hijri, section, byline, dateline, topics, places, people, story, ' +
          'image, translationOf, sources, rights, corrections, aliases, imported, draft, embargo, allow',
      },
      6,
    ),
  },
  {
    wrong: 'a key is misspelt',
    files: { [first]: article({ topcis: '[elections]' }) },
    problem: error('misspelt-key', first, { key: 'topcis', nearest: 'topics' }, 6),
  },
  {
    wrong: 'a key of a list is misspelt',
    files: { [first]: article({ sources: '\n  - title: A source\n    publishr: A publisher' }) },
    problem: error('misspelt-key', first, { key: 'publishr', nearest: 'publisher' }, 8, 5),
  },
  {
    wrong: 'a required key is missing',
    files: { [first]: article({ headline: null }) },
    problem: error('missing-key', first, { key: 'headline', expected: 'text' }, 2),
  },
  {
    wrong: 'a required text is only spaces',
    files: { [first]: article({ headline: '"  "' }) },
    problem: error('wrong-value', first, { key: 'headline', value: '"  "', expected: 'text' }, 2, 11),
  },
  {
    wrong: 'the front matter is a list',
    files: { [first]: '---\n- headline\n---\n' },
    problem: error('wrong-value', first, { key: '', expected: 'mapping' }, 2),
  },
  {
    wrong: 'a flag is a word',
    files: { [first]: article({ draft: 'yes' }) },
    problem: error('wrong-value', first, { key: 'draft', value: 'yes', expected: 'flag' }, 6, 8),
  },
  {
    wrong: 'a date has only two digits for its year',
    files: { [first]: article({ updated: '15/09/15' }) },
    problem: error('wrong-value', first, { key: 'updated', value: '"15/09/15"', expected: 'date' }, 6, 10),
  },
  {
    wrong: 'a day is in no calendar',
    files: { [first]: article({ corrections: '\n  - date: 2015-02-29\n    text: A correction.' }) },
    problem: error(
      'impossible-day',
      first,
      { key: 'corrections: [{ date }]', value: '"2015-02-29"', day: '29', month: '2015-02', days: '28' },
      7,
      11,
    ),
  },
  {
    wrong: 'a standfirst is missing where the newsroom wants one',
    files: {
      'site.yaml': siteYaml({ missingStandfirst: 'warning' }),
      [first]: article({ standfirst: null }),
    },
    problem: warning('missing-standfirst', first, {}, 2),
  },
  {
    wrong: 'a standfirst is missing where the newsroom insists',
    files: { 'site.yaml': siteYaml({ missingStandfirst: 'error' }), [first]: article({ standfirst: "''" }) },
    problem: error('missing-standfirst', first, {}, 3, 13),
  },
  {
    wrong: 'a byline is a name where that of a file is meant',
    files: { [first]: article({ byline: 'واس - جدة' }) },
    problem: error('bare-name', first, { paste: 'byline: { name: "واس - جدة" }' }, 6, 9),
  },
  {
    wrong: 'one of a byline is a name where that of a file is meant',
    files: { [first]: article({ byline: '\n  - writer\n  - واس - جدة' }) },
    problem: error('bare-name', first, { paste: '- { name: "واس - جدة" }' }, 8, 5),
  },
  {
    wrong: 'one of a byline in brackets is a name where that of a file is meant',
    files: { [first]: article({ byline: '[writer, Layla Haddad]' }) },
    problem: error('bare-name', first, {}, 6, 18),
  },
  {
    wrong: 'what is carried along has no keys',
    files: { [first]: article({ imported: '[a, b]' }) },
    problem: error('wrong-value', first, { key: 'imported', expected: 'mapping' }, 6, 11),
  },
  {
    wrong: 'an alias leads out of the site',
    files: { [first]: article({ aliases: '[/old/%2e%2e/%2e%2e/etc/]' }) },
    problem: error('wrong-value', first, { key: 'aliases', expected: 'addressOfNames' }, 6, 11),
  },
  {
    wrong: 'an alias is on another host',
    files: { [first]: article({ aliases: '[//other.example/old/]' }) },
    problem: error('wrong-value', first, { key: 'aliases', expected: 'addressOfNames' }, 6, 11),
  },
  {
    wrong: 'a source leads to a script',
    files: { [first]: article({ sources: '[{ title: A, url: "javascript:alert(1)" }]' }) },
    problem: error('wrong-value', first, { key: 'sources: [{ url }]', expected: 'url' }, 6, 28),
  },
];
