import { article, first, png } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

type Values = Readonly<Record<string, string>>;
type Rule = Parameters<typeof error>[0];

/** An article with lines added from line 6 on. */
const lines = (wrong: string, added: string, rule: Rule, values: Values, line = 6, column = 1): Broken => ({
  wrong,
  files: { [first]: article().replace('\n---\n\n', `\n${added}\n---\n\n`), 'media/a.png': png },
  problem: error(rule, first, values, line, column),
});

/** An article whose line 2 is another. */
const headline = (wrong: string, written: string, rule: Rule, values: Values, column = 11): Broken => ({
  wrong,
  files: { [first]: article().replace('headline: A headline', written) },
  problem: error(rule, first, values, 2, column),
});

const topic = 'subjects/topics/elections.yaml';
const inTopic = (
  wrong: string,
  source: string,
  rule: Rule,
  values: Values,
  line = 1,
  column = 1,
): Broken => ({
  wrong,
  files: { [topic]: source },
  problem: error(rule, topic, values, line, column),
});

const quoted = (text: string) => ({ paste: `headline: "${text}"` });

const cut: Broken[] = [
  headline(
    'a hashtag stands in a text',
    'headline: روسيا تردّ #سوريا_تنزف على الغارات',
    'cut-text',
    { key: 'headline', lost: '#سوريا_تنزف على الغارات', ...quoted('روسيا تردّ #سوريا_تنزف على الغارات') },
    22,
  ),
  headline('a text is a hashtag', 'headline: #سوريا', 'cut-text', { lost: '#سوريا', ...quoted('#سوريا') }),
  headline(
    'a text goes on after a hashtag',
    'headline: خبر #سوريا\n  عاجل',
    'cut-text',
    { key: 'headline', ...quoted('خبر #سوريا') },
    15,
  ),
  headline('a hashtag stands before a text', 'headline: #سوريا\n  خبر', 'cut-text', { key: 'headline' }),
  headline('a hashtag opens a block of text', 'headline: > #سوريا\n  خبر', 'cut-text', {}, 13),
  headline(
    'a # with a space stands in a text',
    'headline: الدوري # الجولة',
    'cut-text',
    { lost: '# الجولة' },
    18,
  ),
  headline('a comment stands far behind a text', 'headline: الدوري   # required', 'cut-text', {}, 20),
  lines(
    'a number sign stands in a caption',
    'image:\n  file: a.png\n  alt: ""\n  caption: خبر #1',
    'cut-text',
    { key: 'image: { caption }', paste: 'caption: "خبر #1"' },
    9,
    16,
  ),
  lines(
    'a number sign stands in a caption between brackets',
    'image: { file: a.png, alt: "", caption: خبر #1 }',
    'cut-text',
    { paste: 'image: { file: a.png, alt: "", caption: "خبر #1" }' },
    6,
    45,
  ),
  lines(
    'a number sign stands in the title of a source',
    'sources:\n  - title: كتاب #2',
    'cut-text',
    { key: 'sources: [{ title }]', paste: '- title: "كتاب #2"' },
    7,
    17,
  ),
  lines('a number sign stands in a list', 'topics: [elections, b #c]', 'cut-text', { lost: '#c]' }, 6, 23),
  inTopic('a hashtag stands in a name', 'name: انتخابات #1\n', 'cut-text', { key: 'name' }, 1, 16),
  inTopic(
    'a hashtag stands in the name of an edition',
    'name:\n  ar: انتخابات #1\n',
    'cut-text',
    { key: 'name: { ar }', paste: 'ar: "انتخابات #1"' },
    2,
    16,
  ),
  inTopic(
    'a spelling is a hashtag',
    'name: A\nspellings:\n  - #انتخابات\n',
    'cut-text',
    { key: 'spellings', paste: '- "#انتخابات"' },
    3,
    5,
  ),
  {
    wrong: 'a hashtag stands in the title of a standing page',
    files: { 'pages/en/about.md': '---\ntitle: About #us\n---\n\nA text.\n' },
    problem: error('cut-text', 'pages/en/about.md', { key: 'title', paste: 'title: "About #us"' }, 2, 14),
  },
  {
    wrong: 'a hashtag stands in the name of an edition itself',
    files: { 'editions/ar.yaml': 'language: ar\nname: العربية #1\n' },
    problem: error('cut-text', 'editions/ar.yaml', { key: 'name' }, 2, 15),
  },
];

const unquoted = [
  ['a year', '1984'],
  ['a number that begins with noughts', '007'],
  ['a word of logic', 'true'],
  ['nothing', 'null'],
  ['a tilde', '~'],
  ['a number with an exponent', '1e3'],
  ['a number in base sixteen', '0x1F'],
  ['a word in brackets', '[عاجل]'],
  ['a word in braces', '{عاجل}'],
].map(([what, written = '']) =>
  headline(`a text is ${what}`, `headline: ${written}`, 'unquoted-text', {
    value: written,
    ...quoted(written),
  }),
);

const signs = [
  '@حساب',
  '%50 منهم',
  '`x` y',
  '*عاجل* خبر',
  '**عاجل** خبر',
  '> خبر',
  '| خبر',
  '- خبر',
  '? خبر',
  '!خبر',
  '[عاجل] خبر',
  '{عاجل} خبر',
  ', خبر',
  '] خبر',
].map((written) =>
  headline(`a text begins as ${written}`, `headline: ${written}`, 'reserved-sign', {
    sign: written[0] ?? '',
    ...quoted(written),
  }),
);

const foreign: Broken = {
  wrong: 'the keys are those of another program',
  files: {
    [first]: `---
layout: post
title: A headline
excerpt: A standfirst.
date: 2015-09-15
categories: [world]
tags: [elections]
author: writer
slug: first
last_modified_at: 2015-09-16
weight: 5
---

A text.
`,
  },
  problem: error(
    'foreign-keys',
    first,
    {
      pairs:
        'title = headline, excerpt = standfirst, date = published, categories = section, tags = topics, ' +
        'author = byline, last_modified_at = updated',
      others: 'layout, slug, weight',
    },
    2,
  ),
};

/** What editors write who do not know YAML: what they meant is told once, with the line to paste. */
export const yaml: Broken[] = [
  ...cut,
  ...unquoted,
  ...signs,
  headline('a text begins with two braces', 'headline: {{ x }}', 'reserved-sign', quoted('{{ x }}'), 12),
  headline('a text begins as an alias', 'headline: *عاجل', 'special-yaml', quoted('*عاجل')),
  headline('a text begins as an anchor', 'headline: &خبر عاجل', 'special-yaml', quoted('&خبر عاجل'), 16),
  headline('a text has a colon', 'headline: خبر: عاجل', 'colon-in-text', quoted('خبر: عاجل')),
  headline('a text ends with a colon', 'headline: خبر:', 'colon-in-text', quoted('خبر:')),
  headline('a text stands in curly quotes', 'headline: “خبر: عاجل”', 'colon-in-text', quoted('خبر: عاجل')),
  lines(
    'a text between brackets has a colon',
    'image: { file: a.png, alt: خبر: عاجل, credit: x }',
    'colon-in-text',
    { paste: 'image: { file: a.png, alt: "خبر: عاجل", credit: x }' },
    6,
    28,
  ),
  headline('a quotation mark is not closed', 'headline: "خبر', 'open-quote', {
    quote: '"',
    ...quoted('خبر'),
  }),
  headline('an apostrophe is not closed', "headline: 'خبر", 'open-quote', { quote: "'", ...quoted('خبر') }),
  headline('a quotation stands in quotes', 'headline: "قال "نعم" فورا"', 'text-after-quote', {
    paste: 'headline: \'قال "نعم" فورا\'',
  }),
  headline('a text begins with a quotation', 'headline: "نعم" يقول', 'text-after-quote', {
    paste: 'headline: \'"نعم" يقول\'',
  }),
  headline(
    'an apostrophe stands between apostrophes',
    "headline: 'it's'",
    'text-after-quote',
    quoted("it's"),
  ),
  headline('a backslash stands in quotes', 'headline: "C:\\Users"', 'bad-escape', {
    paste: "headline: 'C:\\Users'",
  }),
  lines(
    'a bracket is not closed',
    'topics: [elections',
    'open-bracket',
    { bracket: '[', closing: ']', paste: 'topics: [elections]' },
    6,
    9,
  ),
  {
    wrong: 'a bracket is not closed and other keys follow',
    files: { [first]: article({ section: 'world\ntopics: [elections\nplaces: [beirut]' }) },
    problem: error('open-bracket', first, { paste: 'topics: [elections]' }, 6, 9),
  },
  lines(
    'a brace is not closed',
    'image: { file: a.png, alt: x',
    'open-bracket',
    { bracket: '{', closing: '}' },
    6,
    8,
  ),
  lines('two commas stand between two items', 'topics: [elections,, elections]', 'broken-list', {}, 6, 20),
  lines('no comma stands between two items', 'topics: ["elections" "elections"]', 'broken-list', {}, 6, 22),
  lines(
    'Arabic commas stand in a list',
    'places: [beirut، beirut]',
    'arabic-comma',
    { paste: 'places: [beirut, beirut]' },
    6,
    10,
  ),
  lines(
    'Arabic commas stand in an item',
    'places:\n  - beirut، beirut',
    'arabic-comma',
    { paste: 'places: [beirut, beirut]' },
    7,
    5,
  ),
  {
    wrong: 'Arabic commas stand between spellings, perhaps',
    files: { [topic]: 'name: A\nspellings: [اقتراع، تصويت]\n' },
    problem: warning('arabic-comma', topic, { paste: 'spellings: [اقتراع, تصويت]' }, 2, 13),
  },
  inTopic(
    'an Arabic comma stands between two editions',
    'name: { ar: انتخابات، en: Elections }\n',
    'arabic-comma',
    { paste: 'name: { ar: انتخابات, en: Elections }' },
    1,
    13,
  ),
  lines(
    'a list has no brackets',
    'topics: elections, elections',
    'no-list',
    { paste: 'topics: [elections, elections]' },
    6,
    9,
  ),
  lines('a list of one has no brackets', 'aliases: /old/', 'no-list', { paste: 'aliases: [/old/]' }, 6, 10),
  lines('a tab indents', 'image:\n\tfile: a.png', 'tab-indentation', {}, 7),
  lines(
    'a key stands too deep',
    'kicker: خبر\n  hijri: 1436-12-01',
    'bad-indentation',
    { line: 'hijri: 1436-12-01' },
    7,
  ),
  headline('the first key stands too deep', ' headline: خبر', 'bad-indentation', {}, 1),
  lines('an item stands too high', 'topics:\n  - elections\n - elections', 'bad-indentation', {}, 8),
  lines('an item stands too deep', 'topics:\n- elections\n - elections', 'bad-indentation', {}, 8),
  lines(
    'a key of an item stands too high',
    'sources:\n  - title: a\n   publisher: b',
    'bad-indentation',
    {},
    8,
  ),
  lines(
    'the keys of a picture are not indented',
    'image:\nfile: a.png\nalt: x',
    'bad-indentation',
    { line: 'file: a.png' },
    7,
  ),
  inTopic(
    'the editions of a name are not indented',
    'name:\nar: ا\nen: A\n',
    'bad-indentation',
    { line: 'ar: ا' },
    2,
  ),
  headline(
    'no space follows a colon',
    'headline:خبر',
    'missing-space',
    { key: 'headline', paste: 'headline: خبر' },
    1,
  ),
  headline('there is no colon', 'headline خبر', 'missing-colon', { paste: 'headline: خبر' }, 1),
  headline(
    'an equals sign stands for a colon',
    'headline = خبر',
    'missing-colon',
    { paste: 'headline: خبر' },
    1,
  ),
  headline(
    'an Arabic semicolon stands for a colon',
    'headline؛ خبر',
    'missing-colon',
    { paste: 'headline: خبر' },
    1,
  ),
  lines('the text follows the keys', '\nهذا متن المقال.', 'line-without-key', { line: 'هذا متن المقال.' }, 7),
  inTopic('a file has a name and no key', 'انتخابات\n', 'line-without-key', { line: 'انتخابات' }),
  inTopic('an authority file ends as front matter does', '---\nname: A\n---\n', 'second-document', {}, 3),
  lines('nobody sees a sign in a key', '\u200fkicker: خبر', 'hidden-sign-in-key', { key: 'kicker' }),
  lines('a key has no value', 'kicker:', 'empty-key', { key: 'kicker', expected: 'text' }, 6, 8),
  lines(
    'an item is a number',
    'topics: [1984]',
    'unquoted-text',
    { key: 'topics', paste: 'topics: ["1984"]' },
    6,
    10,
  ),
  lines(
    'a list has nothing but a comment',
    'topics: #elections',
    'only-comment',
    { lost: '#elections' },
    6,
    9,
  ),
  lines('a list begins with a hashtag', 'topics: [#elections]', 'only-comment', { lost: '#elections' }, 6, 9),
  lines('one stands in brackets', 'story: [vote]', 'list-for-one', { paste: 'story: vote' }, 6, 8),
  lines(
    'no space follows a hyphen',
    'topics:\n-elections',
    'hyphen-without-space',
    { paste: '- elections' },
    7,
  ),
  lines('keys mean nothing here', 'layout: post\nweight: 5', 'keys-of-no-use', { others: 'layout, weight' }),
  lines('semicolons stand in a list', 'topics: [elections; elections]', 'broken-list', {}, 6, 10),
  lines(
    'items stand in quotes and not in brackets',
    'topics: "elections, elections"',
    'no-list',
    { paste: 'topics: [elections, elections]' },
    6,
    9,
  ),
  lines(
    'a list of one name has no brackets',
    'topics: الحرب السورية',
    'name-without-id',
    { id: '[الحرب-السورية]' },
    6,
    9,
  ),
  lines(
    'a source stands in no brackets',
    'sources: { title: A }',
    'no-list',
    { paste: 'sources: [{ title: A }]' },
    6,
    10,
  ),
  lines('no comma stands between two keys', 'image: { file: a.png alt: x }', 'broken-list', {}, 6, 16),
  lines(
    'no space follows the colons between braces',
    'image: { file:a.png, alt:x }',
    'missing-space',
    { key: 'file', paste: 'image: { file: a.png, alt: x }' },
    6,
    10,
  ),
  lines(
    'the first key of a list of keys is missing',
    'sources: [{ publisher: A }]',
    'missing-key',
    { key: 'sources: [{ title }]', line: 'title: …' },
    6,
    11,
  ),
  {
    wrong: 'a key is in capitals',
    files: { [first]: article().replace('headline', 'HEADLINE') },
    problem: error('misspelt-key', first, { key: 'HEADLINE', nearest: 'headline' }, 2),
  },
  inTopic('the names of editions stand under no key', 'ar: انتخابات\nen: Elections\n', 'missing-key', {
    key: 'name',
    line: 'name: …',
  }),
  {
    wrong: 'the name of a language is no tag',
    files: { 'editions/ar.yaml': 'language: arabic\nname: العربية\n' },
    problem: error('wrong-value', 'editions/ar.yaml', { key: 'language', value: 'arabic' }, 1, 11),
  },
  {
    wrong: 'settings have keys of another program',
    files: {
      'site.yaml':
        'title: A\ndescription: B\nurl: https://a.example\nlanguages: [ar, en]\nsections: { world: C }\nagencies: { afp: D }\n',
    },
    problem: error('other-names', 'site.yaml', {
      pairs: 'title = name, description = tagline, url = origin, languages = editions',
    }),
  },
  lines(
    'keys of another program stand beside others',
    'author: writer\nbibliography: a.bib',
    'foreign-keys',
    {
      pairs: 'author = byline',
      others: 'bibliography',
    },
  ),
  lines('many keys are unknown', 'qwertz: a\nasdfgh: b\nzxcvbn: c', 'keys-of-no-use', {
    others: 'qwertz, asdfgh, zxcvbn',
  }),
  headline(
    'a text in quotes goes on without indentation',
    'headline: "خبر\nعاجل"',
    'open-quote',
    quoted('خبر'),
  ),
  lines('a key is longer than keys can be', `${'x'.repeat(1100)}: y`, 'bad-yaml', {}),
  foreign,
  lines('one key is that of another program', 'author: writer', 'misspelt-key', {
    key: 'author',
    nearest: 'byline',
  }),
  lines(
    'a comma follows a value in quotes',
    'kicker: "One",',
    'ending-comma',
    { paste: 'kicker: "One"' },
    6,
    9,
  ),
  lines(
    'an item begins with a bullet',
    'topics:\n  • elections',
    'other-bullet',
    { paste: '- elections' },
    7,
    3,
  ),
  lines(
    'words stand beside the sign of a block of text',
    'kicker: | One\n  two',
    'text-beside-sign',
    { sign: '|', paste: 'kicker: |', words: 'One' },
    6,
    9,
  ),
  lines('a remark begins with slashes', '// A remark', 'other-comment', { paste: '# A remark' }),
  lines(
    'keys stand behind spaces of another kind',
    'image:\n\u00a0\u00a0file: a.png\n\u00a0\u00a0alt: A',
    'wide-space',
    {},
    7,
  ),
  inTopic('a subject has keys of another program', 'title: A\naliases: [B]\nslug: a\n', 'foreign-keys', {
    pairs: 'title = name, aliases = spellings',
    others: 'slug',
  }),
  lines('a key is a slip in one of another program', 'catgeories: [a]', 'misspelt-key', {
    nearest: 'section',
  }),
  lines(
    'the keys of a picture are those of another program',
    'image: { file: a.png, description: x, alt: "" }',
    'misspelt-key',
    { key: 'description', nearest: 'caption' },
    6,
    23,
  ),
];
