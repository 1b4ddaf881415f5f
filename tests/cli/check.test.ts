import { join } from 'node:path';
import { serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { keptFiles, readSerialized } from '../../src/press/ledger/kept-files.ts';
import { sijill } from '../command.ts';
import { contentOfFolder } from '../folder-content.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article, first, writeSite } from '../site.ts';

const check = (root: string, ...more: string[]) => sijill(['check', '--content', root, ...more]);

test('a site without faults ends with 0, and nothing is written', async () => {
  const root = writeSite();
  const before = contentOfFolder(root);
  expect(await check(root)).toEqual({ code: 0, output: `${root}: nothing to mend\n`, complaints: '' });
  expect(contentOfFolder(root)).toEqual(before);
});

test('the texts that a build kept are taken from where it kept them, and nothing is written there', async () => {
  const root = writeSite({ [first]: article({}, 'A text with ::unknown[a block].\n\n> [!note\n') });
  const cache = freshFolder();
  const kept = keptFiles(cache, () => {});
  const without = await check(root, '--cache', join(cache, 'none'));
  await sijill(['build', '--content', root, '--cache', cache, '--output', join(freshFolder(), 'site')]);
  const before = contentOfFolder(cache);
  expect(await check(root, '--cache', cache)).toEqual(without);
  expect(contentOfFolder(cache)).toEqual(before);
  const [name = ''] = kept
    .namesIn('texts')
    .flatMap((room) => kept.namesIn(`texts/${room}`).map((text) => `texts/${room}/${text}`));
  const set = readSerialized(kept, name);
  const problem = { level: 'warning', rule: 'empty-link', line: 1, column: 1, values: {} };
  kept.write(name, serialize({ ...set, problems: [problem] }));
  expect((await check(root, '--cache', cache)).complaints).toContain('empty-link');
});

test('warnings alone end with 0 and are told', async () => {
  const root = writeSite({ 'en/2015/09/15/a.bin': '' });
  const { code, output, complaints } = await check(root);
  expect(code).toBe(0);
  expect(output).toBe(`${root}: 0 errors, 1 warning\n`);
  expect(complaints).toContain('stray-file');
});

test('errors end with 1, and each is told in the language of its edition', async () => {
  const root = writeSite({
    [first]: article({ section: 'sport' }),
    'en/2015/09/15/second.md': article({ section: 'sport' }),
  });
  const { code, output, complaints } = await check(root);
  expect(code).toBe(1);
  expect(output).toBe(`${root}: 2 errors, 0 warnings\n`);
  expect(complaints).toContain(`${root}/${first}`);
  expect(complaints).toMatch(/5:10\s+error\s+قسم غير معروف «sport»/);
  expect(complaints).toMatch(/5:10\s+error\s+the unknown section “sport”/);
  expect(complaints).toContain('Expected: a section of site.yaml: world');
});

test('a content folder that is not there is an error', async () => {
  const { code, complaints } = await check('/nowhere/content');
  expect(code).toBe(1);
  expect(complaints).toContain('there is no folder /nowhere/content');
});

describe('settings that cannot be read are told in their own first language', () => {
  test.each([
    ['by the editions that they name', 'editions: [en, ar]\nname: "open\n', 'is opened here and not closed'],
    ['by a list of lines', 'name: "open\neditions:\n  - ar\n  - en\n', 'فُتحت هنا ولم تُغلق'],
    ['by the folders of articles', 'name: "open\n', 'فُتحت هنا ولم تُغلق'],
  ])('%s', async (_, settings, told) => {
    const { code, complaints } = await check(writeSite({ 'site.yaml': settings }));
    expect(code).toBe(1);
    expect(complaints).toContain(told);
  });

  test('by the language of an edition of another name', async () => {
    const { complaints } = await check(
      writeSite({
        'site.yaml': 'name: "open\neditions: [main]\n',
        'editions/main.yaml': 'language: ar\nname: العربية\n',
      }),
    );
    expect(complaints).toContain('فُتحت هنا ولم تُغلق');
  });

  test('where there are none', async () => {
    const { complaints } = await check(writeSite({ 'site.yaml': null }));
    expect(complaints).toContain('لا يوجد ملف site.yaml');
  });
});

test('hundreds of problems are counted by their kind first, with the first few of each', async () => {
  const many = Array.from({ length: 150 }, (_, index): [string, string] => [
    `en/2015/09/15/a${index}.md`,
    article({ section: 'sport', topics: '[nothing]' }),
  ]);
  const { complaints } = await check(writeSite({ ...Object.fromEntries(many), 'en/2015/09/15/a.bin': '' }));
  const [head = '', ...rest] = complaints.split('\n\n');
  expect(head).toBe('301 problems in 151 files, by their kind; each stands below with how to mend it.');
  expect(rest[0]?.split('\n')).toEqual([
    '  150 × unknown-section (error)',
    '    en/2015/09/15/a0.md:5:10  the unknown section “sport”',
    '    en/2015/09/15/a1.md:5:10  the unknown section “sport”',
    '    en/2015/09/15/a10.md:5:10  the unknown section “sport”',
    '    and 147 more',
  ]);
  expect(rest[1]).toContain('150 × unknown-subject (error)');
  expect(rest[2]).toContain('1 × stray-file (warning)');
  expect(complaints.match(/5:10\s+error/g)).toHaveLength(150);
});

describe('for programs', () => {
  test('one JSON document, each problem in the language of its edition and in English, and nothing else', async () => {
    const root = writeSite({ [first]: article({ section: 'sport' }), 'en/2015/09/15/a.bin': '' });
    const { code, output, complaints } = await check(root, '--format', 'json');
    expect([code, complaints]).toEqual([1, '']);
    const english = {
      found: 'the unknown section “sport”',
      expected: 'a section of site.yaml: world',
      mend: 'write one of them, or add the section to site.yaml',
    };
    expect(JSON.parse(output)).toEqual({
      content: root,
      counts: { errors: 1, warnings: 1 },
      problems: [
        {
          level: 'error',
          rule: 'unknown-section',
          file: first,
          line: 5,
          column: 10,
          language: 'ar',
          found: 'قسم غير معروف «sport»',
          expected: expect.stringContaining('world'),
          mend: expect.stringContaining('site.yaml'),
          english,
        },
        expect.objectContaining({ level: 'warning', rule: 'stray-file', language: 'en' }),
      ],
    });
  });

  test('without problems too', async () => {
    const root = writeSite();
    const { code, output } = await check(root, '--format', 'json');
    expect([code, JSON.parse(output)]).toEqual([
      0,
      { content: root, counts: { errors: 0, warnings: 0 }, problems: [] },
    ]);
  });
});

test('nothing that a file is named or says moves the cursor of a terminal', async () => {
  const root = writeSite({ 'en/2015/09/15/\u001b[2J\u202ea.md': article({ section: '"\\e[2J"' }) });
  const { code, complaints } = await check(root);
  expect(code).toBe(1);
  for (const sign of ['\u001b[2J', '\u202e']) expect(complaints).not.toContain(sign);
  expect(complaints).toContain('\\u{1b}[2J');
});

describe('for GitHub', () => {
  test('each problem is one line that names its place, with what would end it escaped', async () => {
    const root = writeSite({
      'en/2015/09/15/a,b:50%.md': article(),
      'en/2015/09/15/c.md': article({ section: 'sport' }),
      'en/2015/09/15/d.md': article({ draft: '"100%\\r\\n::error::x"' }),
    });
    const { code, complaints } = await check(root, '--format', 'github');
    const lines = complaints.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning) [^:]+::[^\r\n]+$/);
    expect(lines[0]).toContain(`file=${root}/en/2015/09/15/a%2Cb%3A50%25.md,line=1,col=1,title=bad-slug::`);
    expect(lines[1]).toBe(
      `::error file=${root}/en/2015/09/15/c.md,line=5,col=10,title=unknown-section::` +
        'the unknown section “sport”%0AExpected: a section of site.yaml: world%0A' +
        'Mend: write one of them, or add the section to site.yaml',
    );
    expect(lines[2]).toContain('100%25');
  });

  test('a warning is a warning', async () => {
    const root = writeSite({ 'en/2015/09/15/a.bin': '' });
    const { code, complaints } = await check(root, '--format', 'github');
    expect(code).toBe(0);
    expect(complaints).toMatch(/^::warning file=/);
  });
});

test('--links lists the links to other hosts by host, with their places, and fetches none', async () => {
  const body =
    'A [b](https://b.example/x), [a](//a.example/y).\n\n[b](http://b.example/z) and [own](/ar/).\n';
  const root = writeSite({ [first]: article({}, body) });
  expect(await check(root, '--links')).toEqual({
    code: 0,
    output: [
      'a.example (1)',
      `  ${root}/${first}:8:29 https://a.example/y`,
      'b.example (2)',
      `  ${root}/${first}:10:1 http://b.example/z`,
      `  ${root}/${first}:8:3 https://b.example/x`,
      '',
    ].join('\n'),
    complaints: '',
  });
  expect(JSON.parse((await check(root, '--links', '--format', 'json')).output).links).toHaveLength(3);
});
