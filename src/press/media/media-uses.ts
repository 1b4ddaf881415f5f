import { type Desk, mediaUseOf } from '../../catalogue/articles/read-article.ts';
import type { MediaUse } from '../../catalogue/articles/record.ts';
import type { Inspection } from '../stages/inspect.ts';

/** A media file that the site shows, with the fingerprint of its bytes. */
export interface FingerprintedUse extends MediaUse {
  fingerprint: string;
}

/** All media files that the site shows. */
export function mediaUses({ states, standing }: Inspection, desk: Desk): FingerprintedUse[] {
  const { logo } = desk.reference;
  const named = [
    ...standing.flatMap(({ set }) => [...set.pictures, ...set.downloads].map(({ file }) => file)),
    ...(logo === null ? [] : [logo.path]),
  ];
  const uses = [
    ...[...states.values()].flatMap(({ summary }) => summary.media),
    ...named.map((path) => mediaUseOf(path, desk)),
  ];
  const byPath = new Map(
    uses.map((use) => [use.path, { ...use, fingerprint: desk.mediaFingerprint(use.path) ?? '' }]),
  );
  return [...byPath.values()];
}
