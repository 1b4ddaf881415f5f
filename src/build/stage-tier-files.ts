import type { TierFile } from '../search/tier-files.ts';
import { stageFiles } from './staged-files.ts';

/** Files of a tier, each with a fingerprint of its bytes, and those of them that are new. */
export interface StagedTier {
  files: Record<string, string>;
  written: string[];
}

/** Stages those files of a tier whose bytes are not what stands in the site; `earlier` are those that stand there. */
export function stageTierFiles(
  tierFiles: readonly TierFile[],
  earlier: Readonly<Record<string, string>>,
  staging: string,
): StagedTier {
  const { put, marks, written } = stageFiles(staging, earlier);
  for (const { path, bytes } of tierFiles) put(path, bytes);
  return { files: Object.fromEntries(marks), written };
}
