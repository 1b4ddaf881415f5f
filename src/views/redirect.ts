import type { Locale } from '../language/locale.ts';
import { isAscii, shortAddress } from '../newsroom/address.ts';
import type { Href } from '../newsroom/href.ts';
import { urlOf } from '../newsroom/href.ts';
import { type Content, linkTo } from './content.ts';
import type { OpenVolume } from './open-volume.ts';
import type { PageOf } from './page-of.ts';

export interface RedirectView {
  to: Href;
  canonical: string;
  locale: Locale;
}

/** One static page for each other address that an article is found at: old ones, and a short one for a long slug. */
export const redirectPages = (
  content: Content,
  { edition, articles }: OpenVolume,
): PageOf<'redirect', RedirectView>[] =>
  articles.flatMap(({ key, address, aliases }) =>
    [...aliases, ...(isAscii(address) ? [] : [shortAddress(key)])].map((other) => ({
      kind: 'redirect',
      address: other,
      view: {
        to: linkTo(content, address),
        canonical: urlOf(content.catalogue.site, address),
        locale: edition.locale,
      },
    })),
  );
