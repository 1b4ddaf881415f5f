import { existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article, type Changes, writeSite } from '../site.ts';

const embargoed = 'ar/2015/09/20/later';
/** Seconds since 1970: before and after the end of the embargo. */
const [before, after] = [Date.UTC(2026, 0, 1) / 1000, Date.UTC(2026, 0, 3) / 1000];

const may2030 = Date.UTC(2030, 4, 2) / 1000;

/** A small content folder, and what the command says of builds of it. */
function archive(changes: Changes) {
  const content = writeSite(changes);
  const folder = freshFolder();
  const buildIn = (home: string, now: number) => {
    const folders = ['--content', content, '--output', join(home, 'site'), '--cache', join(home, 'cache')];
    return sijill(['build', ...folders], { SOURCE_DATE_EPOCH: String(now) });
  };
  const ledger = join(folder, 'cache/ledger');
  return {
    content,
    isOut: (key: string) => existsSync(join(folder, 'site', key, 'index.html')),
    run: (now: number) => buildIn(folder, now),
    build: async (now: number) => (await buildIn(folder, now)).output,
    fromNothing: (now: number) => buildIn(freshFolder(), now),
    /** The files of the ledger whose names are such. */
    kept: (named: RegExp) =>
      readdirSync(ledger)
        .filter((name) => named.test(name))
        .map((name) => join(ledger, name)),
  };
}

const withEmbargo = () =>
  archive({ [`${embargoed}.md`]: article({ published: '2015-09-20', embargo: '2026-01-02T00:00Z' }) });

test('a build that finds nothing new ends after the survey, and tells of the whole site all the same', async () => {
  const { build } = withEmbargo();
  const first = await build(before);
  const second = await build(before);
  expect(first).toContain('check…');
  expect(second).not.toContain('check…');
  const size = /[\d,]+ articles, .*/;
  expect(size.exec(second)?.[0]).toBe(size.exec(first)?.[0]);
});

test('time alone brings an article out of its embargo, and puts it back', async () => {
  const { build, isOut } = withEmbargo();
  const seen: boolean[] = [];
  for (const now of [before, after, before]) {
    await build(now);
    seen.push(isOut(embargoed));
  }
  expect(seen).toEqual([false, true, false]);
});

test('a file that comes, changes or goes is noticed', async () => {
  const { build, content } = withEmbargo();
  await build(before);
  const page = join(content, 'ar/2015/09/20/other.md');
  writeFileSync(page, article({ published: '2015-09-20' }));
  expect(await build(before)).toContain('check…');
  writeFileSync(page, article({ published: '2015-09-20', headline: 'عنوان آخر' }));
  expect(await build(before)).toContain('check…');
  rmSync(page);
  expect(await build(before)).toContain('check…');
  expect(await build(before)).not.toContain('check…');
});

test('a link that leads out of the content stops a build in which nothing else is new', async () => {
  const { run, content } = archive({});
  await run(before);
  symlinkSync(freshFolder(), join(content, 'media'));
  const { code, complaints } = await run(before);
  expect([code, complaints]).toEqual([1, expect.stringContaining('stray-link')]);
});

const long = 'A text of more than eight words, which two articles cannot share.\n';

describe('an archive with warnings', () => {
  const later = 'ar/2030/05/01/later.md';
  const warned = () =>
    archive({
      [later]: article({ published: '2030-05-01' }, '[Nowhere](/ar/nowhere/)\n'),
      'ar/2014/05/01/old.md': article({ published: '2014-05-01' }, long),
      'ar/2016/05/01/new.md': article({ published: '2016-05-01' }, long),
      'subjects/topics/elections.yaml': 'name: { ar: انتخابات, en: Elections, de: Wahlen }\n',
    });

  test('has them told from the ledger where nothing changed, and no volume is opened', async () => {
    const { run, kept, fromNothing } = warned();
    const first = await run(before);
    for (const rule of ['dead-link', 'future-published', 'same-text', 'text-of-no-edition'])
      expect(first.complaints).toContain(rule);
    for (const file of kept(/^(?:records|pages)-/)) writeFileSync(file, 'no records');
    const second = await run(before);
    expect(second.complaints).toBe(first.complaints);
    expect(second.complaints).toBe((await fromNothing(before)).complaints);
    expect(second.output).not.toContain('check…');
    expect(second.output).not.toContain('Damaged');
  });

  test('has them told all the same where what was kept of them is damaged', async () => {
    const { run, kept } = warned();
    const { complaints } = await run(before);
    for (const file of kept(/^warnings-/)) writeFileSync(file, 'no warnings');
    const healed = await run(before);
    expect(healed.complaints).toBe(complaints);
    expect(healed.output).toMatch(/Damaged, and made anew: .*warnings-/);
    expect((await run(before)).output).not.toContain('check…');
  });

  test('has those told that are left when some are mended, and when time mends one', async () => {
    const { run, content, fromNothing } = warned();
    await run(before);
    writeFileSync(join(content, later), article({ published: '2030-05-01' }));
    for (const now of [before, before, may2030, may2030]) {
      const { complaints } = await run(now);
      expect(complaints).toBe((await fromNothing(now)).complaints);
      expect(complaints).not.toContain('dead-link');
      expect(complaints.includes('future-published')).toBe(now === before);
    }
  });
});
