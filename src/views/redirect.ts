import type { Locale } from '../language/locale.ts';
import type { Href } from '../newsroom/href.ts';
import { urlOf } from '../newsroom/href.ts';
import { type Content, linkTo } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Page } from './page.ts';

export interface RedirectView {
  to: Href;
  canonical: string;
  locale: Locale;
}

/** One static page for each old address that an article must still be found at. */
export const redirectPages = (content: Content, { edition, articles }: EditionIndex): Page<RedirectView>[] =>
  articles.flatMap(({ address, aliases }) =>
    aliases.map((alias) => ({
      address: alias,
      view: {
        to: linkTo(content, address),
        canonical: urlOf(content.catalogue.site, address),
        locale: edition.locale,
      },
    })),
  );
