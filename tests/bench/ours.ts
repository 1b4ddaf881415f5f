import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readAccount } from '../archive/account.ts';
import { oneMore } from '../archive/one-more.ts';
import { startCommand } from '../archive/start-command.ts';
import { type ArchiveShape, fileWriter, writeArchive } from '../archive/write-archive.ts';
import { builtAt } from './corpus.ts';
import { type Cost, watched } from './measure.ts';

/** A change of the archive, and what the build after it took. */
export interface Step {
  name: string;
  /** Pages printed. */
  pages: number;
  cost: Cost;
}

/** Writes an archive into a folder, builds it from nothing, and again after each kind of change, by the command. */
export async function runOurs(folder: string, shape: ArchiveShape): Promise<Step[]> {
  rmSync(folder, { recursive: true, force: true });
  const content = join(folder, 'content');
  const newsroom = writeArchive(content, shape);
  commit(content);
  const write = fileWriter(content);
  const edit = (path: string, change: (text: string) => string) =>
    write(path, change(readFileSync(join(content, path), 'utf8')));
  const oldVolume = Number(shape.to.slice(0, 4)) - 10;
  const changes: readonly [string, () => void][] = [
    ['from nothing', () => {}],
    ['nothing changed', () => {}],
    ['one article more', () => write(...oneMore(newsroom, shape))],
    [
      `a correction in ${oldVolume}`,
      () => edit(articleOf(content, shape, oldVolume), (text) => `${text}\nتصحيح مولَّد للقياس.\n`),
    ],
    ['a subject renamed', () => write('subjects/topics/topic-9.yaml', 'name: { ar: اسم آخر }\n')],
    [
      'a setting of every page',
      () => edit('site.yaml', (text) => text.replace(/^tagline: .*$/m, 'tagline: شعار آخر')),
    ],
  ];
  const steps: Step[] = [];
  for (const [name, change] of changes) {
    change();
    steps.push({ name, ...(await buildIn(folder, builtAt(shape))) });
  }
  return steps;
}

/** Makes a checkout of the content, as a newsroom's is. Throws where the machine has no git. */
function commit(content: string): void {
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'gc.auto=0'];
  for (const args of [['init'], ['add', '--all'], ['commit', '-m', 'The archive']])
    execFileSync('git', ['-C', content, ...author, ...args], { stdio: 'ignore' });
}

/** One build by the command, from its start to its end, at a moment in milliseconds since 1970. */
async function buildIn(folder: string, now: number): Promise<Pick<Step, 'pages' | 'cost'>> {
  const folders = ['content', 'site', 'cache'].map((name) => join(folder, name));
  const [content = '', output = '', cache = ''] = folders;
  const command = startCommand(['build', '--content', content, '--output', output, '--cache', cache], {
    SOURCE_DATE_EPOCH: String(now / 1000),
  });
  const { result, seconds, peak } = await watched(command.process, command.ended);
  if (result.code !== 0) throw new Error(`The build ended with ${result.code}:\n${result.complaints}`);
  const { printed, files, bytes } = readAccount(result.output);
  return { pages: printed ?? 0, cost: { seconds, peak, files: files ?? 0, bytes: bytes ?? 0 } };
}

/** The first article of a year in the first edition. */
function articleOf(content: string, shape: ArchiveShape, year: number): string {
  const within = `${shape.editions[0]}/${year}`;
  const files = readdirSync(join(content, within), { recursive: true, encoding: 'utf8' }).sort();
  return join(within, files.find((file) => /\d{2}\/\d{2}\/.*\.md$/.test(file)) ?? '');
}
