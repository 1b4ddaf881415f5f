import { tierFile } from '../../newsroom/address.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { joinBatches } from '../../search/join-batches.ts';
import { DamagedFile } from '../ledger/kept-files.ts';
import { type StagedTier, stageTierFiles } from './stage-tier-files.ts';
import type { Workshop } from './workshop.ts';

/** Join the batches of a tier, all of which have been indexed. */
export interface JoinTask {
  edition: EditionId;
  tier: string;
  /** The oldest first, with the fingerprints by which their indexes are kept. */
  batches: readonly { name: string; fingerprint: string }[];
  /** The tier's files as they stand in the site, each with a fingerprint of its bytes. */
  earlier: Readonly<Record<string, string>>;
}

export function joinTask({ edition, tier, batches, earlier }: JoinTask, workshop: Workshop): StagedTier {
  const indexes = batches.flatMap(({ fingerprint }) => {
    const slices = workshop.batches.read(fingerprint);
    if (!slices) throw new DamagedFile(`${workshop.cache}/batches/${fingerprint}`);
    return slices;
  });
  const files = joinBatches(indexes).map(({ path, bytes }) => ({
    path: tierFile(edition, tier, path),
    bytes,
  }));
  return stageTierFiles(files, earlier, workshop.staging);
}
