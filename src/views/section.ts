import { say, sayCount } from '../language/phrase.ts';
import { sectionAddress } from '../newsroom/address.ts';
import { sectionList } from '../newsroom/list-id.ts';
import { localise } from '../newsroom/localised.ts';
import type { WholeContent } from './content.ts';
import type { Frame } from './frame.ts';
import type { Listing } from './listing.ts';
import { listingFingerprints, makeListing } from './make-bars.ts';
import { makeFrame } from './make-frame.ts';
import type { PlannedPageOf } from './page-of.ts';
import { type Span, totalOf } from './span.ts';

export interface SectionView {
  frame: Frame;
  name: string;
  listing: Listing;
}

/** One page for each section of the site, those without articles in this edition too: the navigation may name them. */
export const sectionPages = (
  content: WholeContent,
  { edition, lists }: Span,
): PlannedPageOf<'section', SectionView>[] =>
  [...content.catalogue.site.sections].map(([id, localised]) => {
    const address = sectionAddress(edition.id, id);
    const name = localise(localised, edition.id);
    const list = sectionList(id);
    const years = lists.get(list) ?? [];
    const view = (): SectionView => ({
      frame: makeFrame(content, edition, {
        address,
        title: name,
        description: say(edition.locale, 'listDescription', {
          name,
          count: sayCount(edition.locale, 'articles', totalOf(years)),
        }),
        addressIn: (other) => sectionAddress(other, id),
      }),
      name,
      listing: makeListing(content, edition, list, address, years),
    });
    return { kind: 'section', address, from: listingFingerprints(content, edition, list, years), view };
  });
