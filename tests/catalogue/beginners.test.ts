import { describe, expect, test } from 'vitest';
import { article, first, loadSite, png } from '../site.ts';

const files = { 'media/photos/quay.png': png };

/** The smallest article with lines added to its front matter. */
const withLines = (added: string) => article().replace('\n---\n\n', `\n${added}\n---\n\n`);

const toldOf = (source: string) => loadSite({ ...files, [first]: source }).problems;

describe('the line to paste mends what was written, with no more problems after it', () => {
  test.each([
    ['a Windows path in brackets', 'image: { file: "photos\\quay.png", alt: A }', 'bad-escape'],
    ['a list of one picture', 'image: [{ file: photos/quay.png, alt: A }]', 'list-for-one'],
    ['a hyphen on the line of the key', 'topics: - elections', 'no-list'],
    ['a bracket too many', 'topics: [elections]]', 'no-list'],
    ['a comma after quotes', 'kicker: "One",', 'ending-comma'],
    ['keys in quotes with commas', '"kicker": "One",', 'ending-comma'],
    ['guillemets around a text with a colon', 'kicker: «خبر: عاجل»', 'colon-in-text'],
    ['slashes before a remark', '// A remark', 'other-comment'],
    ['a remark of HTML', '<!-- A remark -->', 'other-comment'],
  ])('%s', (_, line, rule) => {
    const [told, ...others] = toldOf(withLines(line));
    expect(told).toMatchObject({ rule, line: 6 });
    expect(others).toEqual([]);
    expect(toldOf(withLines(told?.values.paste ?? ''))).toEqual([]);
  });

  test.each([
    ['an asterisk', 'topics:\n  * elections'],
    ['a bullet', 'topics:\n  • elections'],
    ['a dash', 'topics:\n  – elections'],
  ])('items that begin with %s', (_, lines) => {
    const [told, ...others] = toldOf(withLines(lines));
    expect(told).toMatchObject({ rule: 'other-bullet', line: 7 });
    expect(others).toEqual([]);
    expect(toldOf(withLines(`topics:\n  ${told?.values.paste}`))).toEqual([]);
  });

  test('a colon in the second line of a text', () => {
    const [told, ...others] = toldOf(withLines('kicker: One\n  he said: two\n  and three'));
    expect(told).toMatchObject({
      rule: 'colon-in-text',
      line: 7,
      column: 3,
      values: { paste: 'kicker: "One he said: two and three"' },
    });
    expect(others).toEqual([]);
  });
});

describe('a name is known with signs around it', () => {
  test.each([
    ['topics', '(elections)', '[elections]'],
    ['topics', '"[\u200eelections]"', '[elections]'],
    ['topics', '[elections elections]', 'elections, elections'],
    ['section', 'world,', 'world'],
    ['dateline', '#beirut', 'beirut'],
  ])('%s: %s', (key, value, id) => {
    const written = key === 'dateline' ? `"${value}"` : value;
    const source = key === 'section' ? article({ section: written }) : article({ [key]: written });
    const places = { 'subjects/places/beirut.yaml': 'name: { ar: بيروت, en: Beirut }\n' };
    expect(loadSite({ ...places, [first]: source }).problems).toMatchObject([
      { rule: 'name-for-id', values: { id } },
    ]);
  });
});

describe('a key of another name is one message, with its name here alone', () => {
  test.each([
    ['stories: vote', { key: 'stories', nearest: 'story' }],
    ['source: A', { key: 'source', nearest: 'sources' }],
  ])('%s', (line, values) => {
    expect(toldOf(withLines(line))).toMatchObject([{ rule: 'misspelt-key', values }]);
  });

  test('several', () => {
    expect(toldOf(withLines('source: A\ntags: [elections]'))).toMatchObject([
      { rule: 'other-names', values: { pairs: 'source = sources, tags = topics' } },
    ]);
  });
});

test('words beside the sign of a block of text are told once, with the line that has only the sign', () => {
  expect(toldOf(withLines('kicker: | One\n  two'))).toMatchObject([
    { rule: 'text-beside-sign', line: 6, values: { sign: '|', paste: 'kicker: |', words: 'One' } },
  ]);
});

test('spaces of another kind before keys are told once', () => {
  const lines = 'image:\n\u00a0\u00a0file: photos/quay.png\n\u00a0\u00a0alt: A';
  expect(toldOf(withLines(lines))).toMatchObject([{ rule: 'wide-space', line: 7, column: 1 }]);
});

describe('the line that stands in the place of --- is told', () => {
  const [, opening = '', rest = ''] = /^(---\n.*?\n)---(\n.*)$/s.exec(article()) ?? [];

  test.each(['----', '...', ' ---', '***'])('at the end of the keys: %s', (sign) => {
    expect(toldOf(`${opening}${sign}${rest}`)).toMatchObject([{ rule: 'open-front-matter', line: 6 }]);
  });

  test.each([
    ['a word before it', `Draft\n${article()}`],
    ['a fence of code', `\`\`\`\n${article()}\`\`\`\n`],
  ])('at the beginning: %s', (_, source) => {
    expect(toldOf(source)).toMatchObject([{ rule: 'bad-fence', line: 1 }]);
  });
});

test('a file in another encoding is told as that', () => {
  const utf16 = Buffer.from(`\uFEFF${article()}`, 'utf16le');
  const windows = Buffer.concat([Buffer.from(article()), Buffer.from([0xce, 0xc8, 0xd1])]);
  const told = (source: Uint8Array) => loadSite({ [first]: source }).problems;
  expect(told(utf16)).toMatchObject([{ rule: 'other-encoding', values: { encoding: 'UTF-16' } }]);
  expect(told(windows)).toMatchObject([{ rule: 'other-encoding', values: { encoding: 'Windows-1256' } }]);
});

test('a file of a word processor does not become a text by another name', () => {
  expect(loadSite({ 'ar/2015/09/15/news.docx': 'PK' }).problems).toMatchObject([
    { rule: 'word-processor-file', values: { meant: 'news.md' } },
  ]);
});

test('a folder of stories under subjects was meant for that of stories', () => {
  expect(loadSite({ 'subjects/stories/vote.yaml': 'name: The vote\n' }).problems).toMatchObject([
    { rule: 'misnamed-folder', values: { meant: 'stories/' } },
  ]);
});

test('a page of the newsroom without a text is told', () => {
  expect(loadSite({ 'pages/ar/about.md': '---\ntitle: عنّا\n---\n' }).problems).toMatchObject([
    { level: 'warning', rule: 'empty-page', file: 'pages/ar/about.md' },
  ]);
});

test('a list without anything in it is told without a number', () => {
  const [told] = loadSite({ 'editions/ar.yaml': 'language: ar\nname: العربية\nmonths: []\n' }).problems;
  expect(told).toMatchObject({ rule: 'wrong-value', values: { key: 'months', value: '[]' } });
});

describe('a date of the Hijra in the place of the Gregorian one is met with that', () => {
  test('of the lunar year, by the path', () => {
    expect(toldOf(article({ published: '1436-12-01' }))).toMatchObject([
      { rule: 'hijri-for-gregorian', values: { suggestion: '2015-09-15' } },
    ]);
  });

  test('of the solar year, also where the path has it too', () => {
    const file = 'ar/1396/11/09/session.md';
    expect(loadSite({ [file]: article({ published: '1396-11-09' }, 'A session.') }).problems).toMatchObject([
      { rule: 'hijri-for-gregorian', file, values: { suggestion: '1976-11-01 / 2018-01-29' } },
    ]);
  });
});
