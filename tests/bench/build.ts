import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAccount } from '../archive/account.ts';
import { oneMore } from '../archive/one-more.ts';
import { startCommand } from '../archive/start-command.ts';
import { archiveShape, fileWriter, writeArchive } from '../archive/write-archive.ts';
import { watchMemory } from './peak-memory.ts';

/** `npm run bench:build -- [--articles N] [--words N] [--keep]`: what each kind of change costs in an archive of N articles. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    words: { type: 'string', default: '560' },
    keep: { type: 'boolean', default: false },
  },
});
const shape = { ...archiveShape, articles: Number(values.articles), words: Number(values.words) };
const folder = mkdtempSync(join(tmpdir(), 'sijill-bench-'));
const content = join(folder, 'content');
const write = fileWriter(content);

/** One build by the command, from its start to its end. */
async function measure() {
  const start = performance.now();
  const folders = ['--content', content, '--output', join(folder, 'site'), '--cache', join(folder, 'cache')];
  const command = startCommand(['build', ...folders]);
  const memory = watchMemory(command.process.pid ?? 0);
  const { code, output, complaints } = await command.ended;
  const peak = memory.stop();
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${complaints}`);
  const { printed, files, bytes, pages } = readAccount(output);
  return {
    seconds: Number(((performance.now() - start) / 1000).toFixed(1)),
    'pages printed': printed ?? pages ?? '?',
    'files written': files ?? '?',
    'bytes written': bytes ?? '?',
    'peak MB, all processes': peak ?? '?',
  };
}

const edit = (path: string, change: (text: string) => string) =>
  write(path, change(readFileSync(join(content, path), 'utf8')));

/** The first article of a year in the first edition. */
function articleOf(year: number): string {
  const within = `${shape.editions[0]}/${year}`;
  const files = readdirSync(join(content, within), { recursive: true, encoding: 'utf8' }).sort();
  return join(within, files.find((file) => /\d{2}\/\d{2}\/.*\.md$/.test(file)) ?? '');
}

try {
  const newsroom = writeArchive(content, shape);
  const oldVolume = Number(shape.to.slice(0, 4)) - 10;
  const steps: readonly [string, () => void][] = [
    ['from nothing', () => {}],
    ['nothing changed', () => {}],
    ['one article more', () => write(...oneMore(newsroom, shape))],
    [
      `a correction in ${oldVolume}`,
      () => edit(articleOf(oldVolume), (text) => `${text}\nتصحيح مولَّد للقياس.\n`),
    ],
    [
      'a subject renamed',
      () => write('subjects/topics/topic-9.yaml', 'name: { ar: اسم آخر, en: Another name }\n'),
    ],
    [
      'a setting of every page',
      () => edit('site.yaml', (text) => text.replace(/^tagline: .*$/m, 'tagline: شعار آخر')),
    ],
  ];
  const table: Record<string, Awaited<ReturnType<typeof measure>>> = {};
  for (const [name, change] of steps) {
    change();
    table[name] = await measure();
    console.error(`${name}: ${table[name].seconds} s`);
  }
  console.log(`${shape.articles} articles of ${shape.words} words, Node ${process.versions.node}`);
  console.table(table);
  if (values.keep) writeFileSync(join(folder, 'table.json'), `${JSON.stringify(table, null, 2)}\n`);
} finally {
  if (values.keep) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
