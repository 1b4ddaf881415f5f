import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { BatchIndex } from '../search/batch-index.ts';
import { keepFile } from './keep-file.ts';

const schema = z.array(
  z.object({
    name: z.string(),
    articles: z.array(z.object({ id: z.string(), words: z.number() })),
    words: z.map(
      z.string(),
      z.object({ places: z.instanceof(Uint32Array), positions: z.instanceof(Uint8Array) }),
    ),
    facets: z.map(z.string(), z.map(z.string(), z.array(z.number()))),
  }),
);

/**
 * Keeps the indexes of batches, each in slices, in a folder, so that a tier is joined again from those that have not
 * changed.
 */
export interface BatchCache {
  /** By a fingerprint of all that it is made from; null where there is none, or none that can be read. */
  read(mark: string): BatchIndex[] | null;
  write(mark: string, slices: readonly BatchIndex[]): void;
  /** Forgets all but these, and what others are writing. */
  keep(marks: ReadonlySet<string>): void;
}

export function openBatchCache(cache: string): BatchCache {
  const folder = join(cache, 'batches');
  const fileFor = (mark: string) => join(folder, mark);
  return {
    read(mark) {
      try {
        return schema.parse(deserialize(readFileSync(fileFor(mark))));
      } catch {
        return null;
      }
    },
    write: (mark, slices) => keepFile(fileFor(mark), serialize(slices)),
    keep(marks) {
      mkdirSync(folder, { recursive: true });
      for (const file of readdirSync(folder))
        if (!marks.has(file) && !file.includes('.')) rmSync(join(folder, file), { force: true });
    },
  };
}
