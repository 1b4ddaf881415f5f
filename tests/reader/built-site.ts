import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { compiledProgram } from '../../src/cli/compiled-program.js';
import { sijill } from '../command.ts';
import { contentOfFolder } from '../folder-content.ts';

const generator = join(import.meta.dirname, '../..');
const sample = join(generator, 'tests/sample');

/**
 * The tests' own sample, built by the real command for a base path; gives the output folder, which is for reading
 * alone: all files of tests share it as long as the program and the sample are the same. It lies with the compiled
 * programs, which are cleared away a day later.
 */
export async function builtSite(basePath = '/'): Promise<string> {
  const program = basename((await compiledProgram()) ?? 'none');
  const content = JSON.stringify([...contentOfFolder(sample)].sort());
  const mark = createHash('sha256').update(`${program}\n${basePath}\n${content}`).digest('hex').slice(0, 16);
  const folder = join(generator, 'dist', `sample-${mark}`);
  if (existsSync(folder)) return join(folder, 'site');
  mkdirSync(join(generator, 'dist'), { recursive: true });
  // Made aside and then put in its place, as another process may do too.
  const aside = mkdtempSync(`${folder}.`);
  try {
    await build(aside, basePath);
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return join(folder, 'site');
}

/** Builds the sample into a folder, beside which its content and cache go. */
async function build(folder: string, basePath: string): Promise<void> {
  const content = join(folder, 'content');
  cpSync(sample, content, { recursive: true });
  const settings = join(content, 'site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^basePath: .*$/m, `basePath: ${basePath}`));
  const folders = ['--content', content, '--output', join(folder, 'site'), '--cache', join(folder, 'cache')];
  const { code, complaints } = await sijill(['build', ...folders]);
  if (code !== 0) throw new Error(complaints);
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
