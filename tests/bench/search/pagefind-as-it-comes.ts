import { close, createIndex } from 'pagefind';
import type { Contestant } from './contestant.ts';
import { loadScript, loopback } from './loopback.ts';
import type { Passage } from './passages.ts';

interface Pagefind {
  createInstance(options: { basePath: string; noWorker: true }): {
    search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

/** Pagefind with its own Arabic, and nothing set. */
export async function pagefindAsItComes(passages: readonly Passage[]): Promise<Contestant> {
  const server = await loopback(await plainBundle(passages));
  const pagefind = (await loadScript(`${server.origin}pagefind.js`)) as Pagefind;
  const instance = pagefind.createInstance({ basePath: server.origin, noWorker: true });
  return {
    name: 'Pagefind',
    async ask(words) {
      const { results } = await instance.search(words);
      const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return found.map(({ url }) => url.split('/').at(-2) ?? '');
    },
    bytes: server.bytes,
    close: server.close,
  };
}

export async function plainBundle(passages: readonly Passage[]): Promise<Map<string, Uint8Array>> {
  // Set by our own indexing in this process.
  delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start');
  for (const { id, title, text } of passages) {
    await index.addCustomRecord({ url: `/${id}/`, content: text, language: 'ar', meta: { title } });
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}
