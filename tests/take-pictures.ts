import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { sijill } from './command.ts';
import { sharp } from './photograph.ts';
import { serve } from './serve.ts';

// Takes the pictures of the README anew, of the sample archive as it is built now.

/** Pixels of the window, and how many of the picture each has a side. */
const pictures = [
  { name: 'home', address: '/ar/', width: 1200, height: 820, density: 1 },
  { name: 'search', address: '/ar/search/?q=روسيا', width: 360, height: 780, density: 2 },
];
const folder = join(import.meta.dirname, '../docs/pictures');

const built = mkdtempSync(join(tmpdir(), 'sijill-'));
process.once('exit', () => rmSync(built, { recursive: true, force: true }));
const output = join(built, 'site');
const { code, complaints } = await sijill(['build', '--output', output, '--cache', join(built, 'cache')]);
if (code !== 0) throw new Error(complaints);
const browser = await launchBrowser();
if (!browser) throw new Error('Pictures are taken with a browser');
const server = await serve(output);
for (const { name, address, width, height, density } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: density });
  await page.goto(server.origin + address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const picture = sharp(await page.screenshot()).webp({ quality: 80 });
  await picture.toFile(join(folder, `${name}.webp`));
}
await browser.close();
await server.close();
