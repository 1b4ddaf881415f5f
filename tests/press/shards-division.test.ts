import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { differences, treeOf } from '../archive/trees.ts';
import { fileWriter, writeArchive } from '../archive/write-archive.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article } from '../site.ts';

// Machines that have one part each divide the search by files, and drafts are files too.
const folder = freshFolder();
const content = join(folder, 'content');
const part = (number: number) => join(folder, `part-${number}`);

beforeAll(() => {
  writeArchive(content, {
    articles: 490,
    from: '2014-01-01',
    to: '2015-05-31',
    editions: ['ar'],
    subjects: 5,
    words: 5,
  });
  const write = fileWriter(content);
  for (let day = 1; day <= 28; day++) {
    const date = `2015-06-${String(day).padStart(2, '0')}`;
    write(`ar/${date.replaceAll('-', '/')}/draft.md`, article({ published: date, draft: 'true' }));
  }
});

test('parts made at once with one cache, and bound where there was nothing, are the whole site', async () => {
  const common = ['--content', content, '--cache', join(folder, 'cache')];
  const made = await Promise.all(
    [1, 2].map((number) => sijill(['build', '--shard', `${number}/2`, '--part', part(number), ...common])),
  );
  expect(made.map(({ code }) => code)).toEqual([0, 0]);
  const [bound, whole] = [join(folder, 'bound'), join(folder, 'whole')];
  const parts = [1, 2].flatMap((number) => ['--part', part(number)]);
  expect((await sijill(['bind', ...parts, '--output', bound, ...common])).code).toBe(0);
  const alone = ['--content', content, '--output', whole, '--cache', join(folder, 'cache-of-its-own')];
  expect((await sijill(['build', ...alone])).code).toBe(0);
  expect(differences(treeOf(bound), treeOf(whole))).toBe('');
}, 120_000);
