import { pageAddress } from '../newsroom/address.ts';
import type { TextName } from '../newsroom/names.ts';
import type { WholeContent } from './content.ts';
import type { Frame } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { PlannedPageOf } from './page-of.ts';
import type { Span } from './span.ts';

export interface StandingPageView {
  frame: Frame;
  title: string;
  body: TextName;
}

/** The pages that the newsroom wrote. */
export const standingPages = (
  content: WholeContent,
  { edition }: Span,
): PlannedPageOf<'standingPage', StandingPageView>[] =>
  content.catalogue.standingPages
    .filter((page) => page.edition === edition.id)
    .map(({ address, slug, title, description, text }) => {
      const view = (): StandingPageView => ({
        frame: makeFrame(content, edition, {
          address,
          title,
          description,
          addressIn: (other) =>
            content.catalogue.standingPages.some((page) => page.edition === other && page.slug === slug)
              ? pageAddress(other, slug)
              : null,
        }),
        title,
        body: text,
      });
      return { kind: 'standingPage', address, from: [title, description, text], view };
    });
