import { createRequire } from 'node:module';
import type { Contestant } from './contestant.ts';
import type { Passage } from './passages.ts';

interface LunrBuilder {
  use(plugin: unknown): void;
  ref(name: string): void;
  field(name: string): void;
  add(document: Passage): void;
}

interface Lunr {
  (configure: (this: LunrBuilder) => void): { search(words: string): { ref: string }[] };
  ar: unknown;
}

/** lunr with the Arabic of lunr-languages. */
export function lunrArabic(passages: readonly Passage[]): Contestant {
  const require = createRequire(import.meta.url);
  const lunr: Lunr = require('lunr');
  require('lunr-languages/lunr.stemmer.support.js')(lunr);
  require('lunr-languages/lunr.ar.js')(lunr);
  const index = lunr(function () {
    this.use(lunr.ar);
    this.ref('id');
    this.field('title');
    this.field('text');
    for (const passage of passages) this.add(passage);
  });
  return {
    name: 'lunr with ar',
    // Without the signs that its query language, and its tokenizer, would take for something else.
    ask: async (words) =>
      index
        .search((words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' '))
        .slice(0, 10)
        .map(({ ref }) => ref),
    bytes: () => 0,
    close: async () => {},
  };
}
