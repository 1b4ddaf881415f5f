import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { stripes } from '../archive/picture.ts';
import { differences, type Tree, treeOf } from '../archive/trees.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article, type Changes, first, writeSite } from '../site.ts';

const meanwhile = pathToFileURL(join(import.meta.dirname, '../archive/meanwhile.js')).href;

const image = '{ file: quay.png, alt: A quay }';
const newsroom: Changes = {
  [first]: article({ image }, 'A [report](/media/report.csv).\n'),
  'media/quay.png': stripes(24, 16, 20),
  'media/report.csv': 'a,b\n',
};

const build = (content: string, home: string, environment: Record<string, string> = {}) =>
  sijill(
    ['build', '--content', content, '--output', join(home, 'site'), '--cache', join(home, 'cache')],
    environment,
  );

let expected: Tree = new Map();
beforeAll(async () => {
  const home = freshFolder();
  await build(writeSite(newsroom), home);
  expected = treeOf(join(home, 'site'));
}, 120_000);

test.each([
  ['an article', first, 'check', article({ headline: 'Another headline' })],
  ['a picture, before it is looked at', 'media/quay.png', 'check', stripes(24, 16, 200)],
  ['a picture, before it is placed', 'media/quay.png', 'pictures', stripes(24, 16, 200)],
  ['a file to download', 'media/report.csv', 'pictures', 'c,d\n'],
])(
  '%s that is changed while a site is built, and back after it, is right in the next one',
  async (_, file, phase, other) => {
    const content = writeSite(newsroom);
    const home = freshFolder();
    const aside = join(home, 'aside');
    writeFileSync(aside, other);
    const before = readFileSync(join(content, file));
    await build(content, home, {
      NODE_OPTIONS: `--import ${meanwhile}`,
      MEANWHILE_PHASE: phase,
      MEANWHILE_FROM: aside,
      MEANWHILE_TO: join(content, file),
    });
    expect(readFileSync(join(content, file)).equals(before)).toBe(false);
    writeFileSync(join(content, file), before);
    expect(await build(content, home)).toMatchObject({ code: 0, complaints: '' });
    expect(differences(treeOf(join(home, 'site')), expected)).toBe('');
    // And then nothing is left to do.
    expect((await build(content, home)).output).not.toContain('check');
  },
  120_000,
);
