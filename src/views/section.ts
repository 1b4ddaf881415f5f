import { say, sayCount } from '../language/phrase.ts';
import { sectionAddress } from '../newsroom/address.ts';
import { localise } from '../newsroom/localised.ts';
import type { Content } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Frame } from './frame.ts';
import type { Listing } from './listing.ts';
import { makeListing } from './make-bars.ts';
import { makeFrame } from './make-frame.ts';
import type { Page } from './page.ts';

export interface SectionView {
  frame: Frame;
  name: string;
  listing: Listing;
}

/** One page for each section of the site, those without articles in this edition too: the navigation may name them. */
export const sectionPages = (content: Content, { edition, sections }: EditionIndex): Page<SectionView>[] =>
  [...content.catalogue.site.sections].map(([id, localised]) => {
    const address = sectionAddress(edition.id, id);
    const name = localise(localised, edition.id);
    const listing = makeListing(content, address, sections.get(id) ?? []);
    const frame = makeFrame(content, edition, {
      address,
      title: name,
      description: say(edition.locale, 'listDescription', {
        name,
        count: sayCount(edition.locale, 'articles', listing.total),
      }),
      elsewhere: (other) => sectionAddress(other, id),
    });
    return { address, view: { frame, name, listing } };
  });
