import { say } from '../language/phrase.ts';
import { archiveAddress } from '../newsroom/address.ts';
import type { Content } from './content.ts';
import type { Frame } from './frame.ts';
import { yearBars } from './make-bars.ts';
import { makeFrame } from './make-frame.ts';
import type { PlannedPageOf } from './page-of.ts';
import type { Span } from './span.ts';
import type { Bar } from './years.ts';

export interface ArchiveView {
  frame: Frame;
  years: readonly Bar[]; // as on home
  total: number;
}

/** The front of an edition's archive: all its years. */
export function archivePage(
  content: Content,
  { edition, volumes, total }: Span,
): PlannedPageOf<'archive', ArchiveView> {
  const address = archiveAddress(edition.id);
  const years = yearBars(content, edition.id, volumes);
  const view = (): ArchiveView => ({
    frame: makeFrame(content, edition, {
      address,
      title: say(edition.locale, 'archive'),
      description: say(edition.locale, 'archiveDescription'),
      addressIn: archiveAddress,
    }),
    years,
    total,
  });
  return { kind: 'archive', address, from: years, view };
}
