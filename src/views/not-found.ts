import { say } from '../language/phrase.ts';
import { archiveAddress, notFoundAddress, rootNotFoundAddress } from '../newsroom/address.ts';
import type { Href } from '../newsroom/href.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, LanguageLink } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { PlannedPageOf } from './page-of.ts';
import type { Span } from './span.ts';

export interface NotFoundView {
  frame: Frame;
  archive: Href;
  editions: readonly LanguageLink[];
}

/** What a host shows where there is no page: one for each edition, that of the first also at the site's root. */
export function notFoundPages(
  content: Content,
  { edition }: Span,
): PlannedPageOf<'notFound', NotFoundView>[] {
  const view = (): NotFoundView => {
    const frame = makeFrame(content, edition, {
      address: null,
      title: say(edition.locale, 'notFound'),
      description: say(edition.locale, 'notFound'),
    });
    return { frame, archive: linkTo(content, archiveAddress(edition.id)), editions: frame.languages };
  };
  const isFirst = edition.id === content.catalogue.site.editions[0];
  const addresses = [notFoundAddress(edition.id), ...(isFirst ? [rootNotFoundAddress] : [])];
  return addresses.map((address) => ({ kind: 'notFound', address, from: null, view }));
}
