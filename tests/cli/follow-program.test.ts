import { execFile, spawn } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { freshFolder } from '../fresh-folder.ts';
import { writeSite } from '../site.ts';
import { generatorCopy } from './generator-copy.ts';

const soon = { timeout: 60_000, interval: 50 };
const groups: number[] = [];
afterAll(() => {
  for (const group of groups)
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // It has ended.
    }
});

/** `npm start` in a folder of the program's, with what it says. */
function npmStart(generator: string, ...args: string[]) {
  const child = spawn('npm', ['start', '--silent', '--', ...args], {
    cwd: generator,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  groups.push(child.pid ?? 0);
  const told = { all: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      told.all += bytes;
    });
  return { child, told };
}

test('what changes in the program is at work a moment later; a mistake in it is waited for to be mended', async () => {
  const generator = generatorCopy();
  const home = freshFolder();
  const folders = ['--content', writeSite(), '--output', join(home, 'site'), '--cache', join(home, 'cache')];
  const { told } = npmStart(generator, '--port', '0', ...folders);
  const isServing = () => vi.waitFor(() => expect(told.all).toMatch(/Serving .* at http/), soon);
  await isServing();
  told.all = '';
  // A style sheet is no module, and the program's all the same.
  appendFileSync(join(generator, 'layouts/styles/page.css'), '\n.a { color: red }\n');
  await isServing();
  const file = join(generator, 'src/cli/start.ts');
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, 'not TypeScript at all');
  await vi.waitFor(() => expect(told.all).toContain('It begins again when the program has changed'), soon);
  told.all = '';
  writeFileSync(file, `${code}\nconsole.log('another program');\n`);
  await isServing();
  expect(told.all).toContain('another program');
}, 180_000);

describe('npm start ends where there is nothing to serve', () => {
  test.each([
    [['--help'], 0, 'npm start --'],
    [['--prot', '80'], 2, '--prot'],
  ])('%j: %i', async (args, code, words) => {
    const ended = await new Promise<{ code: unknown; said: string }>((resolve) => {
      execFile(
        'npm',
        ['start', '--', ...args],
        { cwd: join(import.meta.dirname, '../..') },
        (error, ...said) => resolve({ code: error?.code ?? 0, said: said.join('') }),
      );
    });
    expect(ended.said).toContain(words);
    expect(ended.code).toBe(code);
  });
});
