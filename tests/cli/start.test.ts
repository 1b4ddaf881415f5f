import { cpSync, existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type Running, startCommand } from '../archive/start-command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article, first, png, siteYaml, writeSite } from '../site.ts';

const soon = { timeout: 60_000, interval: 50 };
const started: Running[] = [];
afterEach(() => {
  for (const running of started.splice(0)) running.signal('SIGKILL', 'all its processes');
});

/** Starts the watching server, at a port that is free, for a content folder; where its output goes is told too. */
function start(content: string, ...more: string[]) {
  const home = freshFolder();
  const folders = ['--content', content, '--output', join(home, 'site'), '--cache', join(home, 'cache')];
  const running = startCommand(['start', '--port', '0', ...folders, ...more]);
  started.push(running);
  const told = { output: '', complaints: '' };
  running.process.stdout?.on('data', (bytes: Buffer) => {
    told.output += bytes;
  });
  running.process.stderr?.on('data', (bytes: Buffer) => {
    told.complaints += bytes;
  });
  const address = async () => {
    await vi.waitFor(() => expect(told.output).toContain('Serving'), soon);
    return /Serving .* at (http:\S+)/.exec(told.output)?.[1] ?? '';
  };
  return { ...running, told, address, output: join(home, 'site'), cache: join(home, 'cache') };
}

const textAt = async (address: string) => (await fetch(address)).text();

test('a saved edit is on the page that is served', async () => {
  // Deeper than the program, so that a path from here leads elsewhere from there.
  const content = join(freshFolder(), 'a/b/content');
  cpSync(writeSite(), content, { recursive: true });
  // As people write it: from where they are.
  const { address } = start(relative(join(import.meta.dirname, '../..'), content));
  const page = `${await address()}ar/2015/09/15/first/`;
  expect(await textAt(page)).toContain('A headline');
  writeFileSync(join(content, first), article({ headline: 'Another headline' }));
  await vi.waitFor(async () => expect(await textAt(page)).toContain('Another headline'), soon);
});

test('edits made during the first build are taken up, and no later one is met with errors about files that exist', async () => {
  const content = writeSite();
  const { begun, address, told } = start(content);
  await begun;
  writeFileSync(join(content, first), article({ headline: 'Edited meanwhile' }));
  writeFileSync(join(content, 'ar/2015/09/15/second.md'), article({ headline: 'Made meanwhile' }));
  const day = `${await address()}ar/2015/09/15/`;
  await vi.waitFor(async () => expect(await textAt(`${day}first/`)).toContain('Edited meanwhile'), soon);
  await vi.waitFor(async () => expect(await textAt(`${day}second/`)).toContain('Made meanwhile'), soon);

  const text = 'See [the third](/ar/2015/09/16/third/).\n';
  mkdirSync(join(content, 'media'));
  writeFileSync(join(content, 'media/quay.png'), png);
  mkdirSync(join(content, 'ar/2015/09/16'));
  writeFileSync(
    join(content, 'ar/2015/09/16/third.md'),
    article({ headline: 'Third', published: '2015-09-16' }),
  );
  writeFileSync(join(content, first), article({ image: '{ file: quay.png, alt: A quay }' }, text));
  await vi.waitFor(async () => expect(await textAt(`${day}first/`)).toContain('A quay'), soon);
  expect(told.complaints).toBe('');
});

test('a first build that fails is made good by the next save, and a new base path is served at once', async () => {
  const content = writeSite({ 'site.yaml': siteYaml({ editions: '[ar' }) });
  const { address, told } = start(content);
  const { origin } = new URL(await address());
  expect(told.complaints).toContain('Not built');
  expect((await fetch(origin)).status).toBe(404);
  for (const basePath of ['/repo/', '/other/', '/']) {
    writeFileSync(join(content, 'site.yaml'), siteYaml({ basePath }));
    const page = `${origin}${basePath}ar/2015/09/15/first/`;
    await vi.waitFor(async () => expect(await textAt(page)).toContain('A headline'), soon);
    expect((await fetch(origin, { redirect: 'manual' })).headers.get('location')).toBe(
      basePath === '/' ? null : basePath,
    );
  }
});

test('content that is not there yet, goes or comes back is waited for; the site stays', async () => {
  const home = freshFolder();
  const content = join(home, 'content');
  const { address, told } = start(content);
  const page = `${await address()}ar/2015/09/15/first/`;
  expect(told.complaints).toContain('Not built');
  cpSync(writeSite(), content, { recursive: true });
  await vi.waitFor(async () => expect(await textAt(page)).toContain('A headline'), soon);
  told.complaints = '';
  renameSync(content, join(home, 'aside'));
  await vi.waitFor(() => expect(told.complaints).toContain('Not built'), soon);
  expect(await textAt(page)).toContain('A headline');
  writeFileSync(join(home, 'aside', first), article({ headline: 'Come back' }));
  renameSync(join(home, 'aside'), content);
  await vi.waitFor(async () => expect(await textAt(page)).toContain('Come back'), soon);
});

test('a link that is made meanwhile leads to nothing outside of the content', async () => {
  const content = writeSite();
  const outside = join(freshFolder(), 'secret.md');
  writeFileSync(outside, article({ headline: 'A secret' }));
  const { address, told, output } = start(content);
  await address();
  symlinkSync(outside, join(content, 'ar/2015/09/15/linked.md'));
  await vi.waitFor(() => expect(told.complaints).toContain('ar/2015/09/15/linked.md'), soon);
  expect(existsSync(join(output, 'ar/2015/09/15/linked'))).toBe(false);
});

/** Whether any process of those that a command started is left. */
function isAlive({ process: { pid = 0 } }: Running): boolean {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

test.each([
  ['Ctrl-C in the middle of a build', 'SIGINT', 'all its processes', 'begun'],
  ['a signal to it alone in the middle of a build', 'SIGTERM', 'it alone', 'begun'],
  ['a kill of it alone after one', 'SIGKILL', 'it alone', 'served'],
] as const)('%s ends all of it, and the next build is right', async (_, signal, to, when) => {
  const content = writeSite();
  const running = start(content);
  await (when === 'begun' ? running.begun : running.address());
  running.signal(signal, to);
  expect(await running.ended).toMatchObject({ code: null });
  await vi.waitFor(() => expect(isAlive(running)).toBe(false), soon);
  const { output, cache } = running;
  const built = startCommand(['build', '--content', content, '--output', output, '--cache', cache]);
  expect(await built.ended).toMatchObject({ code: 0, complaints: '' });
  expect(existsSync(join(output, 'ar/2015/09/15/first/index.html'))).toBe(true);
});
