import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { startBuilder } from '../archive/run-build.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article, type Changes, now, writeSite } from '../site.ts';

const builder = startBuilder();
afterAll(() => builder.stop());

/** A small site, and what builds it. */
function siteOf(changes: Changes = {}) {
  const content = writeSite(changes);
  const folder = freshFolder();
  const [output, cache] = [join(folder, 'site'), join(folder, 'cache')];
  return { output, build: (search = true) => builder.build({ content, output, cache, now, search }) };
}

/** The paths of the files of the search of an edition. */
const searchFiles = (output: string) =>
  readdirSync(join(output, 'ar/search'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('ar/search', path))
    .filter((path) => path.endsWith('.gz'));

test('an article is found under the day of the site’s time zone, as its address and its page have it', async () => {
  const { output, build } = siteOf({
    'ar/2015/01/01/new-year.md': article({ published: '2014-12-31T22:30Z' }),
  });
  await build();
  const said = searchFiles(output)
    .filter((path) => /facets|texts/.test(path))
    .map((path) => gunzipSync(readFileSync(join(output, path))).toString())
    .join();
  expect(said).toContain('["2015-01",');
  expect(said).toContain('"published":"2015-01-01"');
  expect(said).not.toContain('2014');
});

test('what an interrupted build broke of the search, and left no word of, is mended by the next, even one that would leave the search alone', async () => {
  const { output, build } = siteOf();
  await build();
  const files = searchFiles(output);
  const [broken = ''] = files.filter((path) => path.includes('/index/'));
  rmSync(join(output, broken));
  writeFileSync(join(output, '../.site.journal'), 'damaged');
  await build(false);
  expect(searchFiles(output)).toEqual(files);
});
