import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article, writeSite } from '../site.ts';

const linking = 'ar/2016/01/02/linking';
const target = 'ar/2015/09/16/target';

function archive() {
  const content = writeSite({
    [`${target}.md`]: article({ published: '2015-09-16' }, '## A heading\n\nAnd what follows.\n'),
    [`${linking}.md`]: article(
      { published: '2016-01-02' },
      'A [link](../../../2015/09/16/target.md#a-heading).\n',
    ),
  });
  const folder = freshFolder();
  const [output, cache] = [join(folder, 'site'), join(folder, 'cache')];
  return {
    content,
    page: () => readFileSync(join(output, linking, 'index.html'), 'utf8'),
    build: () => sijill(['build', '--content', content, '--output', output, '--cache', cache]),
  };
}

test('a link is told of when what it led to is gone, with its place, and its page stays as it is', async () => {
  const { content, page, build } = archive();
  expect((await build()).complaints).toBe('');
  const before = page();
  // The text with the link is not there to be read again.
  rmSync(join(content, `${target}.md`));
  const { code, complaints } = await build();
  expect(code).toBe(0);
  expect(complaints).toMatch(/linking\.md[\s\S]*8:3\s+warning[\s\S]*dead-link/);
  expect(page()).toBe(before);
  expect((await build()).complaints).toContain('dead-link');
});
