import type { TierFile } from '../../search/tier-files.ts';
import { stageFiles } from '../media/staged-files.ts';
import type { Changes } from '../stages/changes.ts';

/** Files of a tier, each with a fingerprint of its bytes, and what is new of them. */
export interface StagedTier {
  files: Record<string, string>;
  changes: Changes;
}

/** Stages those files of a tier whose bytes are not what stands in the site; `earlier` are those that stand there. */
export function stageTierFiles(
  tierFiles: readonly TierFile[],
  earlier: Readonly<Record<string, string>>,
  staging: string,
): StagedTier {
  const { put, fingerprints, changes } = stageFiles(staging, earlier);
  for (const { path, bytes } of tierFiles) put(path, bytes);
  return { files: Object.fromEntries(fingerprints), changes };
}
