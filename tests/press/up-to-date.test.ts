import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article, writeSite } from '../site.ts';

const embargoed = 'ar/2015/09/20/later';
/** Seconds since 1970: before and after the end of the embargo. */
const [before, after] = [Date.UTC(2026, 0, 1) / 1000, Date.UTC(2026, 0, 3) / 1000];

/** A small content folder with an article under embargo, and what the command says of builds of it. */
function archive() {
  const content = writeSite({
    [`${embargoed}.md`]: article({ published: '2015-09-20', embargo: '2026-01-02T00:00Z' }),
  });
  const folder = freshFolder();
  const [output, cache] = [join(folder, 'site'), join(folder, 'cache')];
  return {
    content,
    isOut: () => existsSync(join(output, embargoed, 'index.html')),
    build: async (now: number) => {
      const folders = ['--content', content, '--output', output, '--cache', cache];
      return (await sijill(['build', ...folders], { SOURCE_DATE_EPOCH: String(now) })).output;
    },
  };
}

test('a build that finds nothing new ends after the survey, and tells of the whole site all the same', async () => {
  const { build } = archive();
  const first = await build(before);
  const second = await build(before);
  expect(first).toContain('check…');
  expect(second).not.toContain('check…');
  const size = /[\d,]+ articles, .*/;
  expect(size.exec(second)?.[0]).toBe(size.exec(first)?.[0]);
});

test('time alone brings an article out of its embargo, and puts it back', async () => {
  const { build, isOut } = archive();
  const seen: boolean[] = [];
  for (const now of [before, after, before]) {
    await build(now);
    seen.push(isOut());
  }
  expect(seen).toEqual([false, true, false]);
});

test('a file that comes, changes or goes is noticed', async () => {
  const { build, content } = archive();
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
