import MiniSearch from 'minisearch';
import type { Contestant } from './contestant.ts';
import type { Passage } from './passages.ts';

/** MiniSearch as it comes. */
export function miniSearch(passages: readonly Passage[]): Contestant {
  const index = new MiniSearch<Passage>({ fields: ['title', 'text'] });
  index.addAll(passages);
  return {
    name: 'MiniSearch',
    ask: async (words) =>
      index
        .search(words)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    bytes: () => 0,
    close: async () => {},
  };
}
