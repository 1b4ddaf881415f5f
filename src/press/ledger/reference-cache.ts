import { deserialize, serialize } from 'node:v8';
import type { Problem } from '../../catalogue/problems/problem.ts';
import type { Reference } from '../../catalogue/settings/reference.ts';
import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import { programFingerprint } from '../plan/program-fingerprint.ts';
import type { KeptFiles } from './kept-files.ts';

/** What was read of the settings, the authority files and the newsroom's own pages, and the warnings of it. */
export interface KnownReference {
  reference: Reference;
  problems: Problem[];
}

/** Keeps that from build to build: to read eight hundred small files takes as long as all else of one that finds nothing new. */
export interface ReferenceCache {
  /** By a fingerprint of all files that it was read from; null where it was read from others, or cannot be read. */
  read(files: string): KnownReference | null;
  write(files: string, known: KnownReference): void;
}

const name = 'reference';

export function openReferenceCache(kept: KeptFiles): ReferenceCache {
  const madeFrom = (files: string) => fingerprintOf([programFingerprint(), files]);
  return {
    read(files) {
      try {
        const bytes = kept.read(name);
        const { from, known } = bytes === null ? { from: '' } : deserialize(bytes);
        return from === madeFrom(files) ? known : null;
      } catch {
        // Kept by a newer Node, whose form this one does not know.
        return null;
      }
    },
    write: (files, known) => kept.write(name, serialize({ from: madeFrom(files), known })),
  };
}
