import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TierFile } from '../search/tier-files.ts';
import { bytesMark } from './bytes-mark.ts';

/** Files of a tier, each with a fingerprint of its bytes, and those of them that are new. */
export interface StagedTier {
  files: Record<string, string>;
  written: string[];
}

/** Stages those files of a tier whose bytes are not what stands in the site. */
export function stageTierFiles(
  tierFiles: readonly TierFile[],
  earlier: Readonly<Record<string, string>>,
  staging: string,
): StagedTier {
  const staged: StagedTier = { files: {}, written: [] };
  for (const { path, bytes } of tierFiles) {
    const mark = bytesMark(bytes);
    staged.files[path] = mark;
    if (mark === earlier[path]) continue;
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    writeFileSync(join(staging, path), bytes);
    staged.written.push(path);
  }
  return staged;
}
