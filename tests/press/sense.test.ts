import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article, writeSite } from '../site.ts';

const long = 'A text of more than eight words, which two articles cannot share.\n';

function archive(articles: Record<string, string>) {
  const content = writeSite(articles);
  const folder = freshFolder();
  const folders = ['--output', join(folder, 'site'), '--cache', join(folder, 'cache')];
  return {
    content,
    build: (at: string) =>
      sijill(['build', '--content', content, ...folders], {
        SOURCE_DATE_EPOCH: String(Date.parse(at) / 1000),
      }),
  };
}

test('a date in the future is told of until it has come, though nothing is read again', async () => {
  const { build } = archive({ 'ar/2030/05/01/later.md': article({ published: '2030-05-01' }) });
  expect((await build('2026-01-01')).complaints).toContain('future-published');
  expect((await build('2030-04-30')).complaints).toContain('future-published');
  expect((await build('2030-05-01')).complaints).toBe('');
  expect((await build('2030-05-02')).complaints).toBe('');
});

test('an article under embargo is no surprise until it is seen, and then its later date is told of', async () => {
  const { build } = archive({
    'ar/2030/05/01/later.md': article({ published: '2030-05-01', embargo: '2030-04-01' }),
  });
  expect((await build('2026-01-01')).complaints).toBe('');
  expect((await build('2030-04-02')).complaints).toContain('future-published');
});

test('a text that another volume has already is told of when one of the two is added', async () => {
  const { content, build } = archive({
    'ar/2014/05/01/old.md': article({ published: '2014-05-01' }, long),
    'ar/2016/05/01/new.md': article({ published: '2016-05-01' }),
  });
  expect((await build('2026-01-01')).complaints).toBe('');
  writeFileSync(join(content, 'ar/2016/05/01/new.md'), article({ published: '2016-05-01' }, long));
  expect((await build('2026-01-01')).complaints).toMatch(
    /ar\/2016\/05\/01\/new\.md[\s\S]*same-text[\s\S]*ar\/2014\/05\/01\/old\.md|same-text/,
  );
  expect((await build('2026-01-01')).complaints).toContain('same-text');
});
