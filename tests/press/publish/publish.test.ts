import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJournal } from '../../../src/press/publish/journal.ts';
import { goLive, publish } from '../../../src/press/publish/publish.ts';
import { compileModule } from '../../compile.ts';
import { freshFolder } from '../../fresh-folder.ts';
import { put, type Texts, textsOf } from './tree.ts';

/** A served folder with these files, and what is to go live in a folder beside it; `site` null: not there. */
function scene(site: Texts | null, staged: Texts) {
  const folder = freshFolder();
  const output = join(folder, 'site');
  const staging = join(folder, 'staging');
  if (site) mkdirSync(output);
  put(output, site ?? {});
  mkdirSync(staging);
  put(staging, staged);
  const go = (order: readonly (readonly string[])[], removed: readonly string[] = []) =>
    publish({ staging, output, order, removed, placeholder: () => 'placeholder', site: 'a mark' });
  return { folder, output, staging, go };
}

test.each([
  ['is not there', null],
  ['is empty', {}],
])('the whole folder appears where the output %s', (_, site) => {
  const { folder, output, go } = scene(site, { 'index.html': 'new', 'a/index.html': 'a' });
  go([['a/index.html'], ['index.html']]);
  expect(textsOf(output)).toEqual({ 'index.html': 'new', 'a/index.html': 'a' });
  expect(readdirSync(folder)).toEqual(['site']);
});

test('files are written, replaced and removed, with the folders that are empty then; others stay', () => {
  const old = {
    'index.html': 'old',
    'keep.css': 'kept',
    'x/y/z.html': 'z',
    'x/y/z.png': 'z',
    'w/v.html': 'v',
  };
  const { output, go } = scene(old, { 'index.html': 'new', 'n/e/w.html': 'w', 'w/v.html': 'v2' });
  go([['n/e/w.html', 'w/v.html'], ['index.html']], ['x/y/z.html', 'x/y/z.png', 'w/v.html', 'never/was.html']);
  expect(textsOf(output)).toEqual({
    'index.html': 'new',
    'keep.css': 'kept',
    'n/e/w.html': 'w',
    'w/v.html': 'v2',
  });
  expect(readJournal(output)).toMatchObject({
    staging: 'staging',
    written: ['n/e/w.html', 'w/v.html', 'index.html'],
    removed: ['x/y/z.html', 'x/y/z.png', 'never/was.html'],
    site: 'a mark',
  });
});

test('the output itself stays when all its files go', () => {
  const { output, go } = scene({ 'a/b.html': '', 'c.html': '' }, {});
  go([], ['a/b.html', 'c.html']);
  expect(textsOf(output)).toEqual({});
});

test('a file makes way for a folder of its name, and a folder for a file', () => {
  const { output, go } = scene({ a: 'file', 'b/deep/c.html': 'c' }, { 'a/index.html': 'a', b: 'file' });
  go([['a/index.html', 'b']], ['a', 'b/deep/c.html']);
  expect(textsOf(output)).toEqual({ 'a/index.html': 'a', b: 'file' });
});

test('no symbolic link leads a file out of the output, or a removal', () => {
  const { folder, output, go } = scene({ 'index.html': '' }, { 'in/a.html': 'new', 'b.html': 'new' });
  put(folder, { 'away/a.html': 'safe', 'away/c.html': 'safe' });
  symlinkSync(join(folder, 'away'), join(output, 'in'));
  symlinkSync(join(folder, 'away'), join(output, 'out'));
  symlinkSync(join(folder, 'away/a.html'), join(output, 'b.html'));
  go([['in/a.html', 'b.html']], ['out/c.html', 'in/c.html']);
  expect(textsOf(join(folder, 'away'))).toEqual({ 'a.html': 'safe', 'c.html': 'safe' });
  expect(textsOf(output)).toEqual({ 'index.html': '', 'in/a.html': 'new', 'b.html': 'new' });
});

describe('a publishing that is killed', () => {
  const old: Texts = {
    'index.html': 'to:gone/1.html to:kept.html',
    'kept.html': 'to:index.html',
    'gone/1.html': 'to:gone/2.html to:gone/feed.xml',
    'gone/2.html': 'to:gone/1.html',
    'gone/feed.xml': 'to:gone/1.html',
  };
  const staged: Texts = {
    'style.css': 'css',
    'new/1.html': 'to:new/2.html to:subject/index.html to:style.css',
    'new/2.html': 'to:new/1.html',
    'kept.html': 'to:subject/index.html to:index.html',
    'subject/index.html': 'to:new/1.html to:new/2.html',
    'index.html': 'to:new/1.html to:kept.html',
  };
  const order = [
    ['style.css'],
    ['kept.html', 'new/1.html', 'new/2.html'],
    ['subject/index.html'],
    ['index.html'],
  ];
  const removed = ['gone/1.html', 'gone/2.html', 'gone/feed.xml'];

  const program = compileModule(join(import.meta.dirname, 'publish-until.ts'), freshFolder());

  /** Publishes in a process that is killed right before its renaming or removing of that number. */
  function publishUntil(moment: number) {
    const { output, staging } = scene(old, staged);
    const publication = JSON.stringify({ staging, output, order, removed });
    const args = [program, publication, String(moment)];
    const { signal, status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    return { output, signal, status };
  }

  const broken = (site: Texts) =>
    Object.values(site).flatMap((text) =>
      [...text.matchAll(/to:(\S+)/g)].flatMap(([, path = '']) => (path in site ? [] : [path])),
    );

  test('leaves every link leading somewhere, and a journal by which it is finished', () => {
    let kills = 0;
    for (; kills < 40; kills++) {
      const { output, signal, status } = publishUntil(kills);
      const site = textsOf(output);
      expect(broken(site), `before step ${kills}`).toEqual([]);
      if (signal === null) {
        expect(status).toBe(0);
        expect(site).toEqual(staged);
        break;
      }
      expect(existsSync(join(output, 'index.html'))).toBe(true);
      const journal = readJournal(output);
      if (journal === 'damaged') throw new Error('The journal is damaged');
      if (journal) expect(goLive(output, journal)).toBe(true);
      expect(textsOf(output), `finished after step ${kills}`).toEqual(journal ? staged : old);
    }
    // Three placeholders for what comes, six files, two placeholders for what goes, three removals, the journal.
    expect(kills).toBe(15);
  });
});
