import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loadAnalyser } from '../../../src/search/analyser/analyser.ts';
import { divideTiers } from '../../../src/search/divide-tiers.ts';
import { launchBrowser } from '../../browser.ts';
import { buildArchive } from './archive.ts';
import { loopback } from './loopback.ts';
import { pageScript } from './page-script.ts';
import { plainBundle } from './pagefind-as-it-comes.ts';
import { synthesise } from './synthetic.ts';

// What the search costs, beside Pagefind as it comes, at as many articles as asked for (10,000).
const articles = Number(process.argv[2] ?? 10_000);
const words = 480;
const passages = synthesise(articles, words);

const analyser = await loadAnalyser('ar');
const sample = synthesise(500, 560).map(({ text }) => text);
for (const text of sample.slice(0, 50)) analyser.words(text);
const [analysing] = await timed(async () => {
  for (const text of sample) analyser.words(text);
});
console.log(`analysing an article of 560 words: ${(analysing / sample.length).toFixed(3)} ms`);

const [indexing, archive] = await timed(() => buildArchive(passages, tierSizes()));
const [plain, bundle] = await timed(() => plainBundle(passages));
console.log(
  `indexing ${articles}: ${seconds(indexing)}, Pagefind ${seconds(plain)}: ${(indexing / plain).toFixed(2)} ×`,
);

const browser = await launchBrowser();
if (!browser) console.log('There is no browser here: nothing else is measured');
else {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../../src/search/engine/engine.ts')],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: tmpdir(),
    entryNames: '[name]',
    write: false,
    charset: 'utf8',
  });
  for (const { path, contents } of outputFiles) archive.set(path.slice(tmpdir().length + 1), contents);
  for (const [path, bytes] of bundle) archive.set(`plain/${path}`, bytes);
  archive.set('index.html', Buffer.from('<!doctype html><html lang="ar"><title>x</title>'));
  const server = await loopback(archive);
  const page = await browser.newPage();
  await page.goto(`${server.origin}index.html`);
  for (const engine of ['ours', 'pagefind'] as const) {
    const [bytes, requests] = [server.bytes(), server.requests()];
    const begun: number = await page.evaluate(pageScript.open(engine));
    const fetched = `${((server.bytes() - bytes) / 1000).toFixed(0)} KB in ${server.requests() - requests} requests`;
    const asked = passages.slice(0, 60).map(({ text }) => text.split(' ').slice(3, 5).join(' '));
    const times: number[] = await page.evaluate(pageScript.ask(engine, asked));
    const middle = [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;
    console.log(
      `${engine}: ${fetched} and ${begun.toFixed(0)} ms to ten results; a next search ${middle.toFixed(1)} ms`,
    );
  }
  await browser.close();
  await server.close();
}

/** How many articles each tier has of an archive that was published evenly from 2000 to the middle of 2026. */
function tierSizes(): number[] {
  const months = Array.from(
    { length: 318 },
    (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const before = (at: number) => Math.round((articles * at) / months.length);
  const counts = new Map(months.map((month, at) => [month, before(at + 1) - before(at)]));
  return divideTiers(counts).map((tier) =>
    tier.months.reduce((sum, month) => sum + (counts.get(month) ?? 0), 0),
  );
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
