import { cpSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { startCommand } from '../archive/start-command.ts';
import { article, first, freshFolder, writeSite } from '../site.ts';

/** A port that nobody listens on at the moment. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

// Deeper than the program, so that a path from here leads elsewhere from there.
const content = join(freshFolder(), 'a/b/content');
cpSync(writeSite(), content, { recursive: true });
const home = freshFolder();
const port = await freePort();
// As people write it: from where they are.
const fromHere = relative(join(import.meta.dirname, '../..'), content);
const folders = ['--content', fromHere, '--output', join(home, 'site'), '--cache', join(home, 'cache')];
const running = startCommand(['start', '--port', String(port), ...folders]);
afterAll(() => running.signal('SIGKILL', 'all its processes'));

const page = async () => (await fetch(`http://127.0.0.1:${port}/ar/2015/09/15/first/`)).text();

test('a saved edit is on the page that is served', async () => {
  await vi.waitFor(async () => expect(await page()).toContain('A headline'), {
    timeout: 30_000,
    interval: 100,
  });
  writeFileSync(join(content, first), article({ headline: 'Another headline' }));
  await vi.waitFor(async () => expect(await page()).toContain('Another headline'), {
    timeout: 20_000,
    interval: 50,
  });
});
