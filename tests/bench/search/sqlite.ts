import { createRequire } from 'node:module';
import type { Database as SqliteDatabase } from 'node-sqlite3-wasm';
import { loadAnalyser } from '../../../src/search/analyser/analyser.ts';
import type { Contestant } from './contestant.ts';
import type { Passage } from './passages.ts';

const { Database }: { Database: new () => SqliteDatabase } = createRequire(import.meta.url)(
  'node-sqlite3-wasm',
);

/** SQLite's FTS5 with our analyser: any of the words, ranked by its own BM25. */
export async function sqlite(passages: readonly Passage[]): Promise<Contestant> {
  const analyser = await loadAnalyser('ar');
  const formsOf = (text: string) =>
    text.split(/\s+/).flatMap((word) => analyser.terms(word).flatMap(({ forms }) => forms));
  const database = new Database();
  database.exec(
    "CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, title, text, tokenize = 'unicode61')",
  );
  database.exec('BEGIN');
  for (const { id, title, text } of passages) {
    database.run('INSERT INTO passages VALUES (?, ?, ?)', [
      id,
      formsOf(title).join(' '),
      formsOf(text).join(' '),
    ]);
  }
  database.exec('COMMIT');
  return {
    name: 'SQLite FTS5, our analyser',
    async ask(words) {
      const terms = words.split(/\s+/).flatMap((word) => analyser.terms(word));
      const telling = terms.some(({ stop }) => !stop) ? terms.filter(({ stop }) => !stop) : terms;
      const match = [...new Set(telling.flatMap(({ forms }) => forms))]
        .map((form) => `"${form}"`)
        .join(' OR ');
      if (match === '') return [];
      const rows = database.all('SELECT id FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10', [
        match,
      ]);
      return rows.map(({ id }) => String(id));
    },
    bytes: () => 0,
    close: async () => database.close(),
  };
}
