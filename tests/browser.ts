import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { unpackWoff } from './unpack-woff.ts';

const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--use-gl=angle',
  '--use-angle=swiftshader',
];

/**
 * A real browser for tests: on Linux the Chromium that comes in an npm package, elsewhere an installed Chrome.
 * Null, after saying so, where there is none. Close it when the tests are done: that throws where a page did what its
 * policy forbids. `fontFiles`, WOFF files which only Linux heeds, are the fonts that are installed beside Open Sans,
 * which the browser wants as its last resort.
 */
export async function launchBrowser(fontFiles: readonly string[] = []): Promise<Browser | null> {
  if (process.platform === 'linux') return watched(await launchPacked(fontFiles));
  try {
    return watched(await chromium.launch({ channel: 'chrome' }));
  } catch (reason) {
    console.warn('Browser tests are skipped, for no installed Chrome starts:', reason);
    return null;
  }
}

/** Listens for what browsers say of a page that breaks its Content-Security-Policy. */
function watched(browser: Browser): Browser {
  const violations: string[] = [];
  browser.on('context', (context) =>
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy'))
        violations.push(`${message.page()?.url()}: ${message.text()}`);
    }),
  );
  const close = browser.close.bind(browser);
  browser.close = async (options) => {
    await close(options);
    if (violations.length > 0) throw new Error(`Pages broke their policy:\n${violations.join('\n')}`);
  };
  return browser;
}

async function launchPacked(fontFiles: readonly string[]): Promise<Browser> {
  // One folder for all test processes; the number is the package's version in package.json.
  const folder = join(tmpdir(), 'sijill-chromium-147.0.0');
  if (!existsSync(folder)) await unpackInto(folder);
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: flags,
    env: {
      ...process.env,
      // Its own fonts and libraries, so that a bare machine needs none and any machine draws the same.
      FONTCONFIG_PATH: fontFiles.length > 0 ? await installed(fontFiles, folder) : join(folder, 'fonts'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  });
}

/** A folder for a set of fonts, named after it, with fontconfig's settings. */
async function installed(fontFiles: readonly string[], packed: string): Promise<string> {
  const hash = createHash('sha256').update(fontFiles.join('\n')).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `sijill-fonts-${hash}`);
  await mkdir(join(folder, 'fonts'), { recursive: true });
  for (const file of fontFiles) {
    const font = join(folder, 'fonts', basename(file).replace('.woff', '.ttf'));
    if (!existsSync(font)) await writeFile(font, unpackWoff(await readFile(file)));
  }
  await writeFile(join(folder, 'fonts.conf'), fontSettings(folder, join(packed, 'fonts')));
  return folder;
}

/** Unpacks aside and renames, so that no other process starts a browser that is half there. */
async function unpackInto(folder: string): Promise<void> {
  const aside = await mkdtemp(`${folder}-`);
  const { TMPDIR } = process.env;
  // The package unpacks into the temporary folder, and its libraries only where it takes the machine for AWS.
  Object.assign(process.env, { TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  await writeFile(join(aside, 'fonts', 'fonts.conf'), fontSettings(folder));
  await rename(aside, folder).catch(async (reason) => {
    await rm(aside, { recursive: true });
    if (!existsSync(folder)) throw reason;
  });
}

/** The package's one Latin family, for text without a web font; its own settings look for it in /tmp/fonts. */
function fontSettings(folder: string, beside = ''): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>${beside && `<dir>${beside}</dir>`}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
