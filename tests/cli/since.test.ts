import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sijill } from '../command.ts';
import { article, type Changes, first, siteYaml, writeSite } from '../site.ts';

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args]);

/** A site under git, with one commit. */
function committed(changes: Changes = {}): string {
  const root = writeSite(changes);
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'First');
  return root;
}

const write = (root: string, file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const since = (root: string, revision = 'HEAD', ...more: string[]) =>
  sijill(['check', '--content', root, '--since', revision, ...more]);

/** The problems that are told, as `FILE RULE` with the address where there is one. */
async function told(root: string): Promise<string[]> {
  const { output } = await since(root, 'HEAD', '--format', 'json');
  const { problems }: { problems: { file: string; rule: string; english: { found: string } }[] } =
    JSON.parse(output);
  return problems.map(({ file, rule, english }) => {
    const [address] = /(?<=the address )\S+(?=,)/.exec(english.found) ?? [];
    return [file, rule, address].filter(Boolean).join(' ');
  });
}

const second = 'ar/2015/09/16/second.md';
const ofSecond = (keys = {}) => article({ published: '2015-09-16', ...keys });
const lost = (file: string, address: string) => `${file} lost-address ${address}`;

describe('problems of what changed alone are told in full', () => {
  test('new, changed and committed files; errors of others in one line, and they count', async () => {
    const root = committed({ [first]: article({ section: 'old' }), 'en/2015/09/15/a.bin': '' });
    write(root, second, ofSecond({ section: 'new' }));
    const { code, output, complaints } = await since(root);
    expect(code).toBe(1);
    expect(output).toBe(`${root}: 1 error, 0 warnings\n`);
    expect(complaints).toContain(`${root}/${second}`);
    expect(complaints).not.toContain('a.bin');
    expect(complaints).toContain(`Errors in files that did not change: 1 (${first}:5 unknown-section)`);
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'Second');
    expect(await told(root)).toEqual([]);
    expect((await since(root, 'HEAD~1')).output).toBe(output);
  });

  test('and those that a change brought to other files', async () => {
    const root = committed({ [first]: article({ topics: '[elections]' }) });
    rmSync(join(root, 'subjects/topics/elections.yaml'));
    expect(await told(root)).toEqual([`${first} unknown-subject`]);
  });

  test('nothing to mend is said so', async () => {
    const { code, output } = await since(committed());
    expect([code, output]).toEqual([0, expect.stringContaining('nothing to mend')]);
  });
});

describe('a published address is lost', () => {
  test.each<[string, Changes, (root: string) => void, string[]]>([
    [
      'with its article',
      { [second]: ofSecond({ aliases: '[/old/second.html, /خبر]' }) },
      (root) => rmSync(join(root, second)),
      [lost(second, '/ar/2015/09/16/second/'), lost(second, '/old/second.html'), lost(second, '/خبر/')],
    ],
    [
      'when its article is renamed, and so is the short one',
      { 'ar/2015/09/16/خبر.md': ofSecond() },
      (root) => renameSync(join(root, 'ar/2015/09/16/خبر.md'), join(root, second)),
      [
        lost('ar/2015/09/16/خبر.md', '/ar/2015/09/16/خبر/'),
        expect.stringMatching(/^ar\/2015\/09\/16\/خبر\.md lost-address \/s\/\w{10}\/$/),
      ],
    ],
    [
      'when its article becomes a draft',
      {},
      (root) => write(root, first, article({ draft: 'true' })),
      [lost(first, '/ar/2015/09/15/first/')],
    ],
    [
      'with an alias',
      { [first]: article({ aliases: '[/old/]' }) },
      (root) => write(root, first, article()),
      [lost(first, '/old/')],
    ],
    [
      'with a standing page',
      { 'pages/en/about.md': '---\ntitle: About\n---\n' },
      (root) => rmSync(join(root, 'pages/en/about.md')),
      [lost('pages/en/about.md', '/en/about/')],
    ],
  ])('%s', async (_, changes, change, expected) => {
    const root = committed(changes);
    change(root);
    expect(await told(root)).toEqual(expected);
  });
});

describe('no address is lost', () => {
  test.each<[string, Changes, (root: string) => void]>([
    [
      'where an alias keeps it',
      { [second]: ofSecond() },
      (root) => {
        rmSync(join(root, second));
        write(root, 'ar/2015/09/16/third.md', ofSecond({ aliases: '[/ar/2015/09/16/second]' }));
      },
    ],
    ['with a draft', { [second]: ofSecond({ draft: 'true' }) }, (root) => rmSync(join(root, second))],
    [
      'with what is under embargo',
      { [second]: ofSecond({ embargo: '2026-01-02' }) },
      (root) => rmSync(join(root, second)),
    ],
    ['where only the text changes', {}, (root) => write(root, first, article({}, 'Other.\n'))],
  ])('%s', async (_, changes, change) => {
    const root = committed(changes);
    change(root);
    expect(await told(root)).toEqual([]);
  });
});

test('an article whose embargo is over has an address to lose', async () => {
  const root = committed({ [second]: ofSecond({ embargo: '2025-12-31' }) });
  rmSync(join(root, second));
  expect(await told(root)).toEqual([lost(second, '/ar/2015/09/16/second/')]);
});

test('the content may be any folder of the checkout, and annotations name files from its root', async () => {
  const outer = writeSite({ 'site.yaml': null });
  const root = join(outer, 'the content');
  git(outer, 'init', '-q');
  write(root, 'site.yaml', siteYaml());
  write(root, first, article());
  git(outer, 'add', '.');
  git(outer, 'commit', '-q', '-m', 'First');
  rmSync(join(root, first));
  write(root, second, ofSecond({ section: 'sport' }));
  const { code, complaints } = await since(root, 'HEAD', '--format', 'github');
  const lines = complaints.trimEnd().split('\n');
  expect(code).toBe(1);
  expect(lines.map((line) => line.slice(0, line.indexOf('::', 2)))).toEqual([
    `::error file=the content/${first},line=1,col=1,title=lost-address`,
    `::error file=the content/${second},line=5,col=10,title=unknown-section`,
  ]);
});

describe('wrong usage', () => {
  test('outside a git checkout', async () => {
    const root = writeSite();
    const { code, output, complaints } = await since(root);
    expect([code, output]).toEqual([2, '']);
    expect(complaints).toContain(`--since needs a git checkout, and ${root} is not in one`);
  });

  test.each(['nonsense', '--all', 'HEAD^{tree}'])('with the revision %s', async (revision) => {
    const { code, complaints } = await sijill(['check', '--content', committed(), `--since=${revision}`]);
    expect(code).toBe(2);
    expect(complaints).toContain(`git knows no revision ${revision} here`);
  });
});
