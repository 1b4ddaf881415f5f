import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { openSearch } from '../../src/search/engine/engine.ts';
import type { Engine, Question } from '../../src/search/engine/findings.ts';
import { makeManifest, manifestName, type SubjectEntry } from '../../src/search/manifest.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { makeTier } from './make-tier.ts';
import { arabicSections } from './records.ts';

/** An archive that is served on this machine. */
export interface Served {
  folder: string;
  engine: Engine;
  /** Paths that are answered with an error as long as they stand here. */
  broken: Set<string>;
  /** The paths asked for so far. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves records as tiers, each of the months that are named, by a host that sends these headers. */
export async function serveArchive(
  records: readonly SearchRecord[],
  tiers: readonly (readonly string[])[],
  subjects: readonly SubjectEntry[] = [],
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const files = new Map<string, Uint8Array>();
  const indexed = [];
  for (const months of tiers) {
    const name = months.join('+');
    const own = records.filter(({ published }) => months.includes(published.slice(0, 7)));
    const bundle = await makeTier([own], 'ar');
    for (const { path, bytes } of bundle) files.set(`/${name}/${path}`, bytes);
    indexed.push({ name, months, articles: own.length, files: bundle });
  }
  files.set(
    `/${manifestName}`,
    gzipSync(JSON.stringify(makeManifest('ar', indexed, subjects, arabicSections))),
  );
  const broken = new Set<string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push(path);
    const file = [...broken].some((part) => path.includes(part)) ? undefined : files.get(path);
    response.writeHead(file ? 200 : 503, file ? headers : {}).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const folder = `http://127.0.0.1:${port}/`;
  return {
    folder,
    engine: await openSearch({ folder, basePath: '/archive/' }),
    broken,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function question(words: string, more: Partial<Question> = {}): Question {
  return {
    words,
    cut: false,
    chosen: {},
    from: null,
    to: null,
    order: 'relevance',
    first: 0,
    length: 10,
    ...more,
  };
}
