import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freshFolder } from '../site.ts';

const generator = join(import.meta.dirname, '../..');

/** The tests' own sample, built by the real command for a base path; gives the output folder. */
export async function builtSite(basePath = '/'): Promise<string> {
  const folder = freshFolder();
  const content = join(folder, 'content');
  cpSync(join(generator, 'tests/sample'), content, { recursive: true });
  const settings = join(content, 'site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^basePath: .*$/m, `basePath: ${basePath}`));
  const output = join(folder, 'site');
  const folders = ['--content', content, '--output', output, '--cache', join(folder, 'cache')];
  await promisify(execFile)(process.execPath, ['src/cli/run.js', 'build', ...folders], {
    cwd: generator,
  });
  return output;
}

export const seed = '/ar/2015/09/15/white-house-russia/';

/** One address for each kind of page that a reader sees, in Arabic, and the sample's other editions. */
export const everyKind = {
  home: '/ar/',
  'home in English': '/en/',
  'home in Persian': '/fa/',
  article: seed,
  'article in English': '/en/2015/12/12/paris-agreement/',
  'article in Persian': '/fa/2015/12/12/paris-agreement/',
  archive: '/ar/archive/',
  'article with pictures': '/ar/2015/07/14/new-horizons-pluto/',
  volume: '/ar/2015/',
  'index of a volume': '/ar/archive/2015/sections/',
  month: '/ar/2015/09/',
  day: '/ar/2015/09/15/',
  section: '/ar/sections/science/',
  'index of topics': '/ar/topics/',
  'index of places': '/en/places/',
  'index of people': '/ar/people/',
  topic: '/ar/topics/space/',
  person: '/ar/people/john-kerry/',
  place: '/en/places/paris/',
  stories: '/ar/stories/',
  story: '/ar/stories/outer-planets/',
  search: '/ar/search/',
  'search in English': '/en/search/',
  'standing page': '/ar/about/',
  'not found': '/ar/404.html',
} as const;
