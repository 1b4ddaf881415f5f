import { serialize } from 'node:v8';
import type { BatchIndex } from '../../search/batch-index.ts';
import { type KeptFiles, readSerialized } from './kept-files.ts';

/**
 * Keeps the indexes of batches, each in slices, so that a tier is joined again from those that have not changed.
 */
export interface BatchCache {
  /** By a fingerprint of all that it is made from; null where there is none, or none that can be read. */
  read(fingerprint: string): BatchIndex[] | null;
  write(fingerprint: string, slices: readonly BatchIndex[]): void;
  /** Forgets all but these, and what others are writing. */
  forgetOthers(fingerprints: ReadonlySet<string>): void;
}

export function openBatchCache(files: KeptFiles): BatchCache {
  const fileFor = (fingerprint: string) => `batches/${fingerprint}`;
  return {
    read: (fingerprint) => readSerialized(files, fileFor(fingerprint)),
    write: (fingerprint, slices) => files.write(fileFor(fingerprint), serialize(slices)),
    forgetOthers(fingerprints) {
      for (const file of files.namesIn('batches'))
        if (!fingerprints.has(file) && !file.includes('.')) files.forget(fileFor(file));
    },
  };
}
