import { join } from 'node:path';
import { fileWriter } from '../../archive/write-archive.ts';
import type { PlainArticle } from '../corpus.ts';
import { type Cost, runProgram, sizeOfFolder } from '../measure.ts';

/** Another generator, as its users set it up for a news archive. */
export interface Peer {
  name: string;
  /** Writes its content and its layouts into a folder. */
  write: (folder: string, articles: Iterable<PlainArticle>) => void;
  /** Makes `site` in that folder. */
  program: string;
  args: readonly string[];
}

/** What a peer and then Pagefind took. */
export interface PeerCost extends Cost {
  generator: number;
  pagefind: number;
}

const pagefind = join(import.meta.dirname, '../../../node_modules/.bin/pagefind');

/**
 * One build from nothing, with Pagefind after it: what each change costs a peer. Throws where either fails, and
 * where Pagefind has not indexed every article and nothing else, for then the peer did other work than ours.
 */
export async function runPeer(
  { name, program, args }: Peer,
  folder: string,
  articles: number,
): Promise<PeerCost> {
  const site = join(folder, 'site');
  const generated = await runProgram(program, args, folder);
  const indexed = await runProgram(pagefind, ['--site', 'site'], folder);
  const pages = indexedPages(indexed.said);
  if (pages !== articles) throw new Error(`${name}: Pagefind indexed ${pages} pages of ${articles} articles`);
  return {
    generator: generated.seconds,
    pagefind: indexed.seconds,
    seconds: generated.seconds + indexed.seconds,
    peak: Math.max(generated.peak ?? 0, indexed.peak ?? 0) || null,
    ...sizeOfFolder(site),
  };
}

/** How many pages Pagefind says that it indexed; null where it does not say it. */
export function indexedPages(said: string): number | null {
  const told = /^ *Indexed (\d+) pages?$/m.exec(said)?.[1];
  return told === undefined ? null : Number(told);
}

/** Writes every article as Markdown with front matter; JSON is YAML. */
export function writeArticles(
  folder: string,
  articles: Iterable<PlainArticle>,
  more: Readonly<Record<string, string>> = {},
): void {
  const write = fileWriter(folder);
  for (const { path, frontMatter, body } of articles) {
    const keys = Object.entries({ ...frontMatter, ...more });
    const lines = keys.map(([key, value]) => `${key}: ${key === 'date' ? value : JSON.stringify(value)}\n`);
    write(`${path}.md`, `---\n${lines.join('')}---\n\n${body}`);
  }
}
