import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { sijill } from '../command.ts';

const generator = join(import.meta.dirname, '../..');
const sample = join(generator, 'tests/sample');

/**
 * The files that decide what stands on the sample's pages, as paths in the repository: style sheets, fonts and tables too,
 * which the fingerprint of a compiled program does not know.
 */
export const sampleSources = (): string[] =>
  ['src', 'layouts', 'tests/sample', '.eleventy.ts', 'package.json', 'package-lock.json']
    .flatMap((source) =>
      statSync(join(generator, source)).isFile()
        ? [source]
        : readdirSync(join(generator, source), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => relative(generator, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    )
    .sort();

function fingerprint(basePath: string): string {
  const hash = createHash('sha256').update(basePath);
  for (const file of sampleSources()) {
    const bytes = readFileSync(join(generator, file));
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The tests' own sample, built by the real command for a base path; gives the output folder, which is for reading
 * alone: all files of tests share it as long as nothing that it is made of changes. It lies with the compiled programs,
 * which are cleared away when they have not been used for a day.
 */
export async function builtSite(basePath = '/'): Promise<string> {
  const folder = join(generator, 'dist', `sample-${fingerprint(basePath)}`);
  if (!existsSync(folder)) await put(folder, basePath);
  const now = new Date();
  utimesSync(folder, now, now);
  return join(folder, 'site');
}

/** Builds the sample aside and then puts it in its place, as another process may do too. */
async function put(folder: string, basePath: string): Promise<void> {
  mkdirSync(join(generator, 'dist'), { recursive: true });
  const aside = mkdtempSync(`${folder}.`);
  try {
    await build(aside, basePath);
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
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
