import { describe, expect, test } from 'vitest';
import { en } from '../../src/catalogue/problems/messages/en.ts';
import { isExpectation } from '../../src/catalogue/problems/messages/messages.ts';
import { isCopyRule } from '../../src/copydesk/rules.ts';
import { type Loaded, load } from '../../src/press/load.ts';
import { article, type Changes, first, loadSite, now } from '../site.ts';
import { addresses } from './problems/addresses.ts';
import { almostMarkdown } from './problems/almost-markdown.ts';
import { blocks } from './problems/blocks.ts';
import { files } from './problems/files.ts';
import { frontMatter } from './problems/front-matter.ts';
import { hostile } from './problems/hostile.ts';
import { html } from './problems/html.ts';
import { links } from './problems/links.ts';
import { media } from './problems/media.ts';
import { names } from './problems/names.ts';
import { pictures } from './problems/pictures.ts';
import { sense } from './problems/sense.ts';
import { settings } from './problems/settings.ts';
import { yaml } from './problems/yaml.ts';

const all = [
  ...addresses,
  ...blocks,
  ...files,
  ...frontMatter,
  ...hostile,
  ...html,
  ...links,
  ...media,
  ...names,
  ...pictures,
  ...sense,
  ...settings,
  ...yaml,
  ...almostMarkdown,
];

test('a site without faults has no problems', () => {
  const { problems, content } = loadSite();
  expect(problems).toEqual([]);
  expect(content).not.toBeNull();
});

/** Each broken site is read once for all that is asked of it. */
const read = new Map<Changes, Loaded>();
const loaded = (files: Changes): Loaded => {
  const known = read.get(files) ?? loadSite(files);
  read.set(files, known);
  return known;
};

describe('the one problem is told where', () => {
  test.each(all)('$wrong', ({ files, problem }) => {
    const { problems, content } = loaded(files);
    expect(problems).toEqual([{ ...problem, values: expect.objectContaining(problem.values) }]);
    expect(content === null).toBe(problem.level === 'error');
  });
});

describe('the wording of the problem has a value for each of its placeholders where', () => {
  test.each(all)('$wrong', ({ files }) => {
    const [told] = loaded(files).problems;
    if (!told) throw new Error('no problem was told');
    const { expected } = told.values;
    const wording = Object.values(en.rules[told.rule]).join(' ');
    const placeholders = [...wording.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(told.values)).toEqual(expect.arrayContaining(placeholders));
    expect(expected === undefined || isExpectation(expected)).toBe(true);
  });
});

test('a content folder that is not there is a problem too', () => {
  const { problems, content } = load('/nowhere/content', now);
  expect(problems).toEqual([
    {
      level: 'error',
      rule: 'no-content',
      file: '',
      line: 1,
      column: 1,
      values: { folder: '/nowhere/content' },
    },
  ]);
  expect(content).toBeNull();
});

test('every rule has a broken site', () => {
  const triggered = new Set([
    'no-content',
    'not-checked-out',
    'absent-submodule',
    'lost-address',
    'unreadable-file',
    // Of faults of the program, in held.test.ts.
    'unset-text',
    // Of what comes hundreds of times, in few-of-each.test.ts.
    'more-of-kind',
    // Of sites that are too large for a test.
    'many-files',
    'large-site',
    ...all.map(({ problem }) => problem.rule),
  ]);
  expect(Object.keys(en.rules).filter((rule) => !triggered.has(rule) && !isCopyRule(rule))).toEqual([]);
});

test('all problems of several broken files come at once, by file, line and column', () => {
  const { problems } = loadSite({
    [first]: article({ section: 'sport', topics: '[b, c]' }),
    'ar/2015/09/15/none.md': 'A text.\n',
    'en/2015/09/15/second.md': article({ headline: null, draft: 'yes', published: '2015-13-01' }),
    'stories/vote.yaml': 'nam: A\n',
  });
  expect(problems.map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual([
    'ar/2015/09/15/first.md:5 unknown-section',
    'ar/2015/09/15/first.md:6 unknown-subject',
    'ar/2015/09/15/first.md:6 unknown-subject',
    'ar/2015/09/15/none.md:1 no-front-matter',
    'en/2015/09/15/second.md:2 missing-key',
    'en/2015/09/15/second.md:3 impossible-month',
    'en/2015/09/15/second.md:5 wrong-value',
    'stories/vote.yaml:1 misspelt-key',
  ]);
});

test('a broken key does not hide what else is wrong in its file, and nothing is told twice', () => {
  const { problems } = loadSite({
    [first]: article({ section: null, kicker: '[]', people: '[nobody]', image: '{ file: none.png }' }),
  });
  expect(problems.map(({ rule, values }) => `${rule} ${values.id ?? values.key ?? values.picture}`)).toEqual([
    'missing-key section',
    'wrong-value kicker',
    'unknown-subject nobody',
    'missing-picture none.png',
  ]);
});

test('broken settings do not hide what is wrong in the articles', () => {
  const { problems } = loadSite({ 'site.yaml': 'name: A\n', [first]: article({ draft: 'yes' }) });
  const rules = problems.map(({ file, rule }) => `${file} ${rule}`);
  expect(rules).toContain(`${first} wrong-value`);
  expect(rules).toContain('site.yaml missing-key');
});

test('a broken authority file does not accuse the articles that name it', () => {
  const { problems } = loadSite({
    'subjects/topics/elections.yaml': 'names: A\n',
    [first]: article({ topics: '[elections]' }),
  });
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['subjects/topics/elections.yaml']));
});
