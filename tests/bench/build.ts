import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchShape, plainArticles } from './corpus.ts';
import { runOurs, type Step } from './ours.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo, hugoVersion } from './peers/hugo.ts';
import { type Peer, type PeerCost, runPeer } from './peers/peer.ts';
import { heading, machine, median, medianCost, row } from './report.ts';

/**
 * `npm run bench -- [--articles N] [--words N] [--rounds N] [--alone]`: what builds of a generated archive cost, beside the
 * generators that the machine has, each followed by Pagefind. All take turns in every round. A peer that
 * fails is left out of the table, which says so.
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

interface Contestant {
  peer: Peer;
  rounds: PeerCost[];
  failure: string | null;
}
const contestants = peers.map((peer): Contestant => ({ peer, rounds: [], failure: null }));
const ours: Step[][] = [];

const folder = mkdtempSync(join(tmpdir(), 'sijill-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

for (let round = 0; round < Number(values.rounds); round++) {
  ours.push(await runOurs(join(folder, 'ours'), shape));
  for (const contestant of contestants) if (contestant.failure === null) await takeTurn(contestant);
}

/** A failure is kept, and what it said told at once: the others' figures are worth having without it. */
async function takeTurn(contestant: Contestant): Promise<void> {
  const home = join(folder, 'peer');
  try {
    contestant.peer.write(home, plainArticles(shape));
    contestant.rounds.push(await runPeer(contestant.peer, home, shape.articles));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message);
    contestant.failure = message.split('\n')[0]?.replace(/:$/, '') ?? '';
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const packages = join(import.meta.dirname, '../../node_modules');
const version = (name: string): unknown =>
  JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')).version;
const versions = `Hugo ${hugoFound ?? 'not here'}, Eleventy ${version('@11ty/eleventy')}, Pagefind ${version('pagefind')}`;
console.log(
  `${shape.articles.toLocaleString('en')} articles of ${shape.words} words; medians of ${values.rounds}.`,
);
console.log(`${machine()}, ${versions}.\n`);
const finished = contestants.filter(({ failure }) => failure === null);
const costs = finished.map(({ rounds }) => medianCost(rounds));
console.log(heading(finished.map(({ peer }) => peer.name)));
for (const [place, { name, pages }] of (ours[0] ?? []).entries()) {
  const cost = medianCost(ours.flatMap((steps) => steps[place]?.cost ?? []));
  console.log(row(`Sijill, ${name} (${pages.toLocaleString('en')} pages)`, cost, costs));
}
for (const { peer, rounds } of finished) {
  const parts = [rounds.map(({ generator }) => generator), rounds.map(({ pagefind }) => pagefind)];
  const [generator = '', pagefind = ''] = parts.map((times) => median(times).toFixed(1));
  console.log(row(`${peer.name} ${generator} s + Pagefind ${pagefind} s`, medianCost(rounds), costs));
}
if (finished.length > 0)
  console.log('\nThe others build from nothing, with Pagefind: whatever changes costs them that again.');
for (const { peer, failure } of contestants)
  if (failure !== null) console.log(`\n${peer.name} is left out: ${failure}`);
