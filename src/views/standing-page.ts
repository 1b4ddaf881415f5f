import { pageAddress } from '../newsroom/address.ts';
import type { Content } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Frame } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { Page } from './page.ts';

export interface StandingPageView {
  frame: Frame;
  title: string;
  body: string;
}

/** The pages that the newsroom wrote. */
export const standingPages = (content: Content, { edition }: EditionIndex): Page<StandingPageView>[] =>
  content.catalogue.standingPages
    .filter((page) => page.edition === edition.id)
    .map(({ address, slug, title, description }) => {
      const frame = makeFrame(content, edition, {
        address,
        title,
        description,
        elsewhere: (other) =>
          content.catalogue.standingPages.some((page) => page.edition === other && page.slug === slug)
            ? pageAddress(other, slug)
            : null,
      });
      return { address, view: { frame, title, body: content.texts.get(address)?.html ?? '' } };
    });
