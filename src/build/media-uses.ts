import { mediaUseOf } from '../catalogue/read-article.ts';
import type { MediaUse } from '../catalogue/record.ts';
import type { Inspection } from './inspect.ts';
import type { Workshop } from './workshop.ts';

/** A file of `content/media` that the site shows, with the fingerprint of its bytes. */
export interface MarkedUse extends MediaUse {
  mark: string;
}

/** All files of `content/media` that the site shows. */
export function mediaUses({ states, standing }: Inspection, { desk, reference }: Workshop): MarkedUse[] {
  const named = [
    ...standing.flatMap(({ set }) => [...set.pictures, ...set.downloads].map(({ file }) => file)),
    ...(reference.site.logo === null ? [] : [reference.site.logo]),
  ];
  const uses = [
    ...[...states.values()].flatMap(({ summary }) => summary.media),
    ...named.map((name) => mediaUseOf(name, desk)),
  ];
  const byName = new Map(uses.map((use) => [use.name, { ...use, mark: desk.mediaMark(use.name) ?? '' }]));
  return [...byName.values()];
}
