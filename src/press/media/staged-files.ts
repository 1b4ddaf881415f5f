import { join } from 'node:path';
import { bytesFingerprint } from '../disk/bytes-fingerprint.ts';
import { writeWithFolders } from '../disk/write-file.ts';
import { type Changes, noChanges } from '../stages/changes.ts';

/** The files of the site that are neither pages nor in a tier of the search: what they are, and what of them is new. */
export interface StagedFiles {
  /** Each with a fingerprint of its bytes. */
  fingerprints: Map<string, string>;
  changes: Changes;
  /** Stages a file where its bytes are not those that stand in the site. */
  put: (path: string, bytes: Uint8Array) => void;
  /** Keeps a file of the site as it is. */
  keep: (path: string) => void;
}

/** `earlier` are the files of the site by the ledger. */
export function stageFiles(staging: string, earlier: Readonly<Record<string, string>>): StagedFiles {
  const fingerprints = new Map<string, string>();
  const changes = noChanges();
  return {
    fingerprints,
    changes,
    put(path, bytes) {
      const fingerprint = bytesFingerprint(bytes);
      fingerprints.set(path, fingerprint);
      if (earlier[path] === fingerprint) return;
      writeWithFolders(join(staging, path), bytes);
      changes.written.push({ path, kind: null });
    },
    keep(path) {
      const fingerprint = earlier[path];
      if (fingerprint !== undefined) fingerprints.set(path, fingerprint);
    },
  };
}
