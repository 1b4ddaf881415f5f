import { openSearch } from '../../../src/search/engine/engine.ts';
import { buildArchive } from './archive.ts';
import type { Contestant } from './contestant.ts';
import { loopback } from './loopback.ts';
import type { Passage } from './passages.ts';

export interface Ours extends Contestant {
  /** The ids of the first answers, as many as asked for. */
  askFor(question: string, length: number): Promise<string[]>;
}

/** Our search, as the page runs it. */
export async function ours(passages: readonly Passage[], tiers: number): Promise<Ours> {
  const evenly = Array.from({ length: tiers }, () => Math.ceil(passages.length / tiers));
  const server = await loopback(await buildArchive(passages, evenly));
  const engine = await openSearch({ folder: server.origin, basePath: '/' });
  const askFor = async (words: string, length: number) => {
    const { findings } = await engine.search({
      words,
      cut: false,
      chosen: {},
      from: null,
      to: null,
      order: 'relevance',
      first: 0,
      length,
    });
    return findings.results.map(({ href }) => href.slice(1, -1));
  };
  return {
    name: tiers === 1 ? 'Sijill' : `Sijill, ${tiers} tiers`,
    ask: (words) => askFor(words, 10),
    askFor,
    bytes: server.bytes,
    close: server.close,
  };
}
