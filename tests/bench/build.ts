import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchShape, plainArticles } from './corpus.ts';
import { runOurs, type Step } from './ours.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo, hugoVersion } from './peers/hugo.ts';
import { type PeerCost, runPeer } from './peers/peer.ts';
import { heading, machine, median, medianCost, row } from './report.ts';

/**
 * `npm run bench -- [--articles N] [--words N] [--rounds N] [--alone]`: what builds of a generated archive cost, beside the
 * generators that the machine has, each followed by Pagefind. All take turns in every round. For a peer each change costs
 * what it costs from nothing.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    words: { type: 'string', default: '560' },
    rounds: { type: 'string', default: '1' },
    alone: { type: 'boolean', default: false },
  },
});
const shape = benchShape(Number(values.articles), Number(values.words));
const hugoFound = hugoVersion();
const peers = values.alone ? [] : [...(hugoFound === null ? [] : [hugo]), eleventy];
const folder = mkdtempSync(join(tmpdir(), 'sijill-bench-'));
const ours: Step[][] = [];
const theirs = peers.map((): PeerCost[] => []);
try {
  for (let round = 0; round < Number(values.rounds); round++) {
    ours.push(await runOurs(join(folder, 'ours'), shape));
    for (const [place, peer] of peers.entries()) {
      const home = join(folder, `peer-${place}`);
      peer.write(home, plainArticles(shape));
      theirs[place]?.push(await runPeer(peer, home));
      rmSync(home, { recursive: true });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const packages = join(import.meta.dirname, '../../node_modules');
const version = (name: string): unknown =>
  JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')).version;
const versions = `Hugo ${hugoFound ?? 'not here'}, Eleventy ${version('@11ty/eleventy')}, Pagefind ${version('pagefind')}`;
console.log(
  `${shape.articles.toLocaleString('en')} articles of ${shape.words} words; medians of ${values.rounds}.`,
);
console.log(`${machine()}, ${versions}.\n`);
console.log(heading(peers.map(({ name }) => name)));
const costs = theirs.map(medianCost);
for (const [place, { name, pages }] of (ours[0] ?? []).entries()) {
  const cost = medianCost(ours.flatMap((steps) => steps[place]?.cost ?? []));
  console.log(row(`Sijill, ${name} (${pages.toLocaleString('en')} pages)`, cost, costs));
}
for (const [place, { name }] of peers.entries()) {
  const rounds = theirs[place] ?? [];
  const parts = [rounds.map(({ generator }) => generator), rounds.map(({ pagefind }) => pagefind)];
  const [generator = '', pagefind = ''] = parts.map((times) => median(times).toFixed(1));
  const cost = costs[place];
  if (cost) console.log(row(`${name} ${generator} s + Pagefind ${pagefind} s`, cost, costs));
}
